package id.tolok.planning.web.sheet;

import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.batch.TargetBatches;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.web.ForeseenResults;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetViews;
import id.tolok.planning.web.sheet.TargetSheetView.ChangeLine;
import id.tolok.planning.web.sheet.TargetSheetView.YearChanges;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the ready text of the page of targets that were kept together.
@Component
final class TargetBatchViews {

  private final Visit visit;
  private final Gate gate;
  private final PlannedYears years;
  private final Revisions revisions;
  private final TargetViews targets;
  private final ForeseenResults foreseen;
  private final ToldTargets told;
  private final TargetBatches batches;

  TargetBatchViews(
      Visit visit,
      Gate gate,
      PlannedYears years,
      Revisions revisions,
      TargetViews targets,
      ForeseenResults foreseen,
      ToldTargets told,
      TargetBatches batches) {
    this.visit = visit;
    this.gate = gate;
    this.years = years;
    this.revisions = revisions;
    this.targets = targets;
    this.foreseen = foreseen;
    this.told = told;
    this.batches = batches;
  }

  TargetSheetView.Batch of(TargetBatch batch, List<Revision> said, List<String> reasons) {
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
    String page = TargetAddress.batch(batch.id());
    return new TargetSheetView.Batch(
        told.crumbs(batch.agencyId()),
        batch.name(),
        told.state(batch),
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
        TargetAddress.queueOf(batch.id()),
        waiting.isEmpty() || decides ? null : visit.w("planning.sheet.waits"),
        reasons,
        years(batch, said, waiting));
  }

  private List<YearChanges> years(TargetBatch batch, List<Revision> said, List<Revision> waiting) {
    Map<Integer, List<Revision>> byYear =
        said.stream()
            .collect(Collectors.groupingBy(Revision::year, TreeMap::new, Collectors.toList()));
    return byYear.entrySet().stream()
        .map(each -> year(batch, each.getKey(), each.getValue(), waiting))
        .toList();
  }

  /// What held before, beside what was said: also when all is decided long since.
  private YearChanges year(
      TargetBatch batch, int year, List<Revision> said, List<Revision> waiting) {
    PlannedYear planned = years.year(batch.agencyId(), year);
    PlannedYear earlier = planned.saying(batches.before(batch, year));
    Map<Long, IndicatorTarget> before =
        earlier.targets().stream()
            .collect(
                Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
    var results = results(batch, planned, waiting);
    return new YearChanges(
        told.year(year),
        said.stream()
            .flatMap(revision ->
                Stream.ofNullable(before.get(revision.lineageId()))
                    .map(target -> line(revision, earlier, target, results)))
            .toList());
  }

  /// What all that waits would change together.
  private Map<Long, List<ChangedResult>> results(
      TargetBatch batch, PlannedYear planned, List<Revision> waiting) {
    PlannedYear changed = planned;
    for (Revision revision : waiting) {
      if (revision.year() == planned.year()) {
        changed = changed.with(revision.lineageId(), revision.standing());
      }
    }
    return waiting.isEmpty() ? Map.of() : foreseen.byIndicator(batch.agencyId(), changed);
  }

  private ChangeLine line(
      Revision revision,
      PlannedYear earlier,
      IndicatorTarget before,
      Map<Long, List<ChangedResult>> results) {
    boolean waits = revision.state() == State.WAITING;
    List<ChangedResult> changed =
        waits ? results.getOrDefault(revision.lineageId(), List.of()) : List.of();
    return new ChangeLine(
        before.indicator().stated().indicator(),
        TargetAddress.of(revision.lineageId(), revision.year()),
        "",
        targets.state(revision.state()),
        told.before(earlier, before),
        told.after(before, revision.setting()),
        targets.state(revision.state()),
        List.of(),
        changed,
        told.results(changed));
  }
}
