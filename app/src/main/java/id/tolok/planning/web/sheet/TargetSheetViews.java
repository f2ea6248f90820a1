package id.tolok.planning.web.sheet;

import id.tolok.database.WaitingFiles.WaitingFile;
import id.tolok.organization.Organizations;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.batch.TargetBatchPlan;
import id.tolok.planning.batch.TargetBatchPlan.Change;
import id.tolok.planning.batch.TargetBatchPlan.Fault;
import id.tolok.planning.batch.TargetBatches;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetChecks;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.sheet.TargetReading;
import id.tolok.planning.sheet.TargetSheets;
import id.tolok.planning.web.ForeseenResults;
import id.tolok.planning.web.ReviewAddress;
import id.tolok.planning.web.ShownTargets;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetFormView.Marked;
import id.tolok.planning.web.TargetPage;
import id.tolok.planning.web.TargetViews;
import id.tolok.planning.web.sheet.TargetSheetView.BatchLine;
import id.tolok.planning.web.sheet.TargetSheetView.ChangeLine;
import id.tolok.planning.web.sheet.TargetSheetView.Said;
import id.tolok.planning.web.sheet.TargetSheetView.YearChanges;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.CellFault;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the ready text of the pages of targets by a spreadsheet.
@Component
final class TargetSheetViews {

  private final Visit visit;
  private final Gate gate;
  private final Organizations organizations;
  private final PlannedYears years;
  private final Revisions revisions;
  private final TargetViews targets;
  private final ForeseenResults foreseen;
  private final ShownTargets shown;

  TargetSheetViews(
      Visit visit,
      Gate gate,
      Organizations organizations,
      PlannedYears years,
      Revisions revisions,
      TargetViews targets,
      ForeseenResults foreseen) {
    this.visit = visit;
    this.gate = gate;
    this.organizations = organizations;
    this.years = years;
    this.revisions = revisions;
    this.targets = targets;
    this.foreseen = foreseen;
    this.shown = new ShownTargets(visit);
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
        crumbs(),
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
            .map(choice ->
                new Crumb(choice.name(), TargetViews.sheetAddress(choice.agencyId(), year)))
            .toList());
  }

  TargetSheetView.Start start(
      long agencyId, PlannedYear planned, List<TargetBatch> batches, @Nullable String fault) {
    int year = planned.year();
    var plan = TargetSheets.ofPlan(planned);
    String template = TargetViews.SHEETS + "/templat.xlsx?instansi=" + agencyId + "&tahun=";
    boolean several = plan.size() > 1;
    return new TargetSheetView.Start(
        crumbs(),
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
        TargetViews.sheetAddress(agencyId, year),
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
        TargetViews.batchAddress(batch.id()),
        visit.format().time(batch.entered().at()),
        batch.entered().name(),
        batch.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        visit.format().number(batch.writtenCount()),
        state(batch));
  }

  private Badge state(TargetBatch batch) {
    return batch.undone() == null
        ? new Badge(Tone.GOOD, visit.w("planning.sheet.state.kept"))
        : new Badge(Tone.PLAIN, visit.w("shell.sheet.state.undone"));
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
        crumbs(said.file().agencyId()),
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
        TargetViews.SHEETS + "/" + said.file().id(),
        plan.fingerprint(),
        TargetViews.sheetAddress(said.file().agencyId(), said.read().years().getFirst()));
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
            all.add(new YearChanges(yearTitle(year), lines));
          }
        });
    return all;
  }

  private String yearTitle(int year) {
    return visit.w("planning.sheet.year", String.valueOf(year));
  }

  private ChangeLine line(Change change, List<ChangedResult> results, PlannedYear planned) {
    return new ChangeLine(
        change.now().indicator().stated().indicator(),
        TargetViews.address(change.lineageId(), change.year()),
        change.place(),
        change.isNew()
            ? new Badge(Tone.INFO, visit.w("planning.sheet.new"))
            : new Badge(Tone.PLAIN, visit.w("planning.sheet.changed")),
        before(planned, change.now()),
        said(change.now(), change.setting()),
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
        results(results));
  }

  private String results(List<ChangedResult> results) {
    return visit.w("planning.sheet.results", visit.format().number(results.size()));
  }

  private Said before(PlannedYear planned, IndicatorTarget now) {
    var standing = planned.standing().get(now.indicator().lineageId());
    if (standing != null) {
      return said(now, standing.setting());
    }
    var quarters = now.plan().quarters();
    return new Said(
        shown.annual(now),
        quarters.isEmpty()
            ? List.of()
            : List.of(
                visit.w("planning.split." + SplitRule.of(now.plan().basis()).name()),
                targets.written(quarters)));
  }

  /// The direction is told where it is another than now.
  private Said said(IndicatorTarget now, TargetSetting setting) {
    var quarters = setting.split(now.plan().consolidation()).plan().quarters();
    if (quarters.isEmpty()) {
      return new Said(visit.w("planning.sheet.not-planned"), List.of());
    }
    String figure = shown.target(setting.annual());
    var details = new ArrayList<String>();
    details.add(visit.w("planning.split." + setting.split().name()));
    details.add(targets.written(quarters));
    var direction = setting.judging().direction();
    if (direction != now.rule().direction()) {
      details.add(visit.w("planning.direction." + direction.code()));
    }
    return new Said(
        setting.inWords() == null ? figure : setting.inWords() + " (≥ " + figure + ")", details);
  }

  TargetSheetView.Batch batch(TargetBatch batch, List<Revision> said, List<String> reasons) {
    var waiting = TargetBatches.waiting(said);
    boolean own = said.stream().allMatch(revisions::isOwn);
    boolean undoable =
        batch.undone() == null
            && own
            && gate.allows(Action.TARGET_EDIT, batch.agencyId())
            && said.stream()
                .anyMatch(each ->
                    each.state() == State.WAITING
                        || (each.state() == State.HOLDS && each.review() == null));
    boolean decides =
        !waiting.isEmpty() && !own && gate.allows(Action.TARGET_APPROVE, batch.agencyId());
    var undone = batch.undone();
    String page = TargetViews.batchAddress(batch.id());
    return new TargetSheetView.Batch(
        crumbs(batch.agencyId()),
        batch.name(),
        state(batch),
        visit.w(
            "planning.sheet.batch.summary",
            batch.entered().name(),
            visit.format().time(batch.entered().at()),
            visit.format().number(batch.writtenCount()),
            visit.format().number(waiting.size())),
        batch.reason(),
        undone == null
            ? null
            : visit.w("planning.sheet.undone", undone.name(), visit.format().time(undone.at())),
        undoable ? page + "/batal" : null,
        visit.w("planning.sheet.undo.question", batch.name()),
        decides ? page : null,
        ReviewAddress.ofBatch(batch.id()),
        waiting.isEmpty() || decides ? null : visit.w("planning.sheet.waits"),
        reasons,
        said(batch, said, waiting));
  }

  private List<YearChanges> said(TargetBatch batch, List<Revision> said, List<Revision> waiting) {
    Map<Integer, List<Revision>> byYear =
        said.stream()
            .collect(Collectors.groupingBy(Revision::year, TreeMap::new, Collectors.toList()));
    var all = new ArrayList<YearChanges>();
    byYear.forEach((year, ofYear) -> {
      PlannedYear planned = years.year(batch.agencyId(), year);
      PlannedYear changed = planned;
      for (Revision revision : waiting) {
        if (revision.year() == year) {
          changed = changed.with(revision.lineageId(), revision.standing());
        }
      }
      var results =
          waiting.isEmpty()
              ? Map.<Long, List<ChangedResult>>of()
              : foreseen.byIndicator(batch.agencyId(), changed);
      Map<Long, IndicatorTarget> now =
          planned.targets().stream()
              .collect(
                  Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
      all.add(
          new YearChanges(
              yearTitle(year),
              ofYear.stream()
                  .flatMap(revision ->
                      Stream.ofNullable(now.get(revision.lineageId()))
                          .map(target -> line(revision, planned, target, results)))
                  .toList()));
    });
    return all;
  }

  private ChangeLine line(
      Revision revision,
      PlannedYear planned,
      IndicatorTarget now,
      Map<Long, List<ChangedResult>> results) {
    boolean waits = revision.state() == State.WAITING;
    List<ChangedResult> foreseen =
        waits ? results.getOrDefault(revision.lineageId(), List.of()) : List.of();
    return new ChangeLine(
        now.indicator().stated().indicator(),
        TargetViews.address(revision.lineageId(), revision.year()),
        "",
        targets.state(revision.state()),
        before(planned, now),
        said(now, revision.setting()),
        targets.state(revision.state()),
        List.of(),
        foreseen,
        results(foreseen));
  }

  private List<Crumb> crumbs() {
    return List.of(new Crumb(visit.w("planning.targets.title"), TargetPage.PATH));
  }

  private List<Crumb> crumbs(long agencyId) {
    var targetsOfAgency =
        new Crumb(visit.w("planning.targets.title"), TargetPage.PATH + "?instansi=" + agencyId);
    return gate.allows(Action.TARGET_EDIT, agencyId)
        ? List.of(
            targetsOfAgency,
            new Crumb(
                visit.w("planning.sheet.title"), TargetViews.SHEETS + "?instansi=" + agencyId))
        : List.of(targetsOfAgency);
  }
}
