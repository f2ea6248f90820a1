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
import java.util.ArrayList;
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
  private final ForeseenResults foreseenResults;
  private final ToldTargets told;

  TargetBatchViews(
      Visit visit,
      Gate gate,
      PlannedYears years,
      Revisions revisions,
      TargetViews targets,
      ForeseenResults foreseenResults,
      ToldTargets told) {
    this.visit = visit;
    this.gate = gate;
    this.years = years;
    this.revisions = revisions;
    this.targets = targets;
    this.foreseenResults = foreseenResults;
    this.told = told;
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
              : foreseenResults.byIndicator(batch.agencyId(), changed);
      Map<Long, IndicatorTarget> now =
          planned.targets().stream()
              .collect(
                  Collectors.toMap(target -> target.indicator().lineageId(), Function.identity()));
      all.add(
          new YearChanges(
              told.year(year),
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
        TargetAddress.of(revision.lineageId(), revision.year()),
        "",
        targets.state(revision.state()),
        told.before(planned, now),
        told.after(now, revision.setting()),
        targets.state(revision.state()),
        List.of(),
        foreseen,
        told.results(foreseen));
  }
}
