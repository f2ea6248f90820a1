package id.tolok.planning.web.sheet;

import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.organization.Organizations;
import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.batch.TargetBatchPlan;
import id.tolok.planning.batch.TargetBatchPlan.Change;
import id.tolok.planning.batch.TargetBatchPlan.Fault;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.TargetChecks;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.sheet.TargetReading;
import id.tolok.planning.sheet.TargetSheets;
import id.tolok.planning.web.ForeseenResults;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetFormView.Marked;
import id.tolok.planning.web.TargetViews;
import id.tolok.planning.web.sheet.TargetSheetView.BatchLine;
import id.tolok.planning.web.sheet.TargetSheetView.ChangeLine;
import id.tolok.planning.web.sheet.TargetSheetView.YearChanges;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.CellFault;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the pages of targets by a spreadsheet.
@Component
final class TargetSheetViews {

  private final Visit visit;
  private final Organizations organizations;
  private final Revisions revisions;
  private final TargetViews targets;
  private final ForeseenResults foreseen;
  private final ToldTargets told;

  TargetSheetViews(
      Visit visit,
      Organizations organizations,
      Revisions revisions,
      TargetViews targets,
      ForeseenResults foreseen,
      ToldTargets told) {
    this.visit = visit;
    this.organizations = organizations;
    this.revisions = revisions;
    this.targets = targets;
    this.foreseen = foreseen;
    this.told = told;
  }

  /// What a preview shows.
  ///
  /// @param reason as typed
  /// @param reasonError what is wrong with it
  /// @param warning why it was not kept
  record Shown(
      WaitingFile file,
      TargetReading.Read read,
      TargetBatchPlan plan,
      String reason,
      @Nullable String reasonError,
      @Nullable String warning) {}

  TargetSheetView.Start choice(int year, Set<Long> possible) {
    return new TargetSheetView.Start(
        told.crumbs(),
        "",
        "planning.choose-agency",
        "",
        "",
        "",
        "",
        null,
        "",
        "",
        file(null),
        List.of(),
        visit.agencies().stream()
            .filter(choice -> possible.contains(choice.agencyId()))
            .map(choice -> new Crumb(choice.name(), TargetAddress.sheet(choice.agencyId(), year)))
            .toList());
  }

  TargetSheetView.Start start(
      long agencyId, PlannedYear planned, List<TargetBatch> batches, @Nullable String fault) {
    int year = planned.year();
    var plan = TargetSheets.ofPlan(planned);
    String template = TargetAddress.SHEETS + "/templat.xlsx?instansi=" + agencyId + "&tahun=";
    boolean several = plan.size() > 1;
    return new TargetSheetView.Start(
        told.crumbs(),
        visit.w(
            "planning.targets.lead", organizations.agency(agencyId).name(), String.valueOf(year)),
        planned.indicators().isEmpty() ? "planning.no-decree" : "",
        revisions.isClosed(agencyId, year) ? visit.w("planning.closed", String.valueOf(year)) : "",
        visit.w(
            "planning.sheet.open",
            visit.format().number(planned.indicators().size()),
            String.valueOf(year)),
        template + year,
        visit.w("planning.sheet.take", String.valueOf(year)),
        several ? template + plan.getFirst() + "&sampai=" + plan.getLast() : null,
        visit.w(
            "planning.sheet.take.all",
            String.valueOf(plan.getFirst()),
            String.valueOf(plan.getLast())),
        TargetAddress.sheet(agencyId, year),
        file(fault),
        batches.stream().map(this::line).toList(),
        List.of());
  }

  private Field file(@Nullable String fault) {
    return Field.of("berkas", visit.w("shell.sheet.file"))
        .withHint(visit.w("shell.sheet.file.hint"))
        .withError(fault);
  }

  private BatchLine line(TargetBatch batch) {
    return new BatchLine(
        batch.name(),
        TargetAddress.batch(batch.id()),
        visit.format().time(batch.entered().at()),
        batch.entered().name(),
        batch.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        visit.format().number(batch.writtenCount()),
        told.state(batch));
  }

  TargetSheetView.Plan plan(Shown said) {
    var plan = said.plan();
    var faults =
        Stream.concat(said.read().faults().stream(), plan.faults().stream())
            .sorted(Comparator.comparing(Fault::place, CellOrder.BY_ROW))
            .map(fault -> new CellFault(fault.place(), fault.message()))
            .toList();
    int changeCount = plan.changes().size();
    boolean applicable = faults.isEmpty() && changeCount > 0;
    return new TargetSheetView.Plan(
        told.crumbs(said.file().agencyId()),
        said.file().name(),
        summary(plan, faults.size()),
        said.warning(),
        plan.repeats()
            .filter(_ -> changeCount > 0)
            .map(batch ->
                visit.w(
                    "planning.sheet.repeated",
                    visit.format().time(batch.entered().at()),
                    batch.entered().name()))
            .orElse(null),
        faults,
        changes(said.file().agencyId(), plan),
        said.read().remarks().entrySet().stream()
            .map(remark -> new CellFault(remark.getKey(), remark.getValue()))
            .toList(),
        applicable,
        faults.isEmpty() && changeCount == 0,
        applicable && plan.needsReview()
            ? Field.of("alasan", visit.w("planning.form.reason"))
                .withHint(visit.w("planning.sheet.reason.hint"))
                .withValue(said.reason())
                .withError(said.reasonError())
            : null,
        TargetAddress.SHEETS + "/" + said.file().id(),
        plan.fingerprint(),
        TargetAddress.sheet(said.file().agencyId(), said.read().years().getFirst()));
  }

  private String summary(TargetBatchPlan plan, int faultCount) {
    int all = plan.changes().size();
    long review = plan.changes().stream().filter(Change::needsReview).count();
    String which =
        faultCount > 0
            ? (all == 0 ? ".faulty-throughout" : ".faulty")
            : review == 0 ? ".at-once" : review == all ? ".review" : "";
    return visit.w(
        "planning.sheet.summary" + which,
        visit.format().number(all),
        visit.format().number(faultCount),
        visit.format().number(review));
  }

  private List<YearChanges> changes(long agencyId, TargetBatchPlan plan) {
    var all = new ArrayList<YearChanges>();
    plan.years()
        .forEach((year, planned) -> {
          var results = foreseen.byIndicator(agencyId, plan.changed(year));
          var lines =
              plan.changes().stream()
                  .filter(change -> change.year() == year)
                  .map(change ->
                      line(change, results.getOrDefault(change.lineageId(), List.of()), planned))
                  .toList();
          if (!lines.isEmpty()) {
            all.add(new YearChanges(told.year(year), lines));
          }
        });
    return all;
  }

  private ChangeLine line(Change change, List<ChangedResult> results, PlannedYear planned) {
    return new ChangeLine(
        change.now().indicator().stated().indicator(),
        TargetAddress.of(change.lineageId(), change.year()),
        change.place(),
        change.isNew()
            ? new Badge(Tone.INFO, visit.w("planning.sheet.new"))
            : new Badge(Tone.PLAIN, visit.w("planning.sheet.changed")),
        told.before(planned, change.now()),
        told.after(change.now(), change.setting()),
        change.needsReview()
            ? new Badge(Tone.WARNING, visit.w("planning.sheet.effect.review"))
            : new Badge(Tone.GOOD, visit.w("planning.sheet.effect.at-once")),
        TargetChecks.of(
                change.now().indicator().stated(),
                change.setting().annual(),
                change.setting().judging().direction(),
                change.setting().unit())
            .stream()
            .map(remark -> new Marked(targets.badge(remark.severity()), targets.remark(remark)))
            .toList(),
        results,
        told.results(results));
  }
}
