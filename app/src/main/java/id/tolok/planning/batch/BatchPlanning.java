package id.tolok.planning.batch;

import id.tolok.kernel.Finding;
import id.tolok.kernel.Severity;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.batch.TargetBatch.Order;
import id.tolok.planning.batch.TargetBatchPlan.Change;
import id.tolok.planning.batch.TargetBatchPlan.Fault;
import id.tolok.planning.form.TargetForm;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.PlannedYears;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetChecks;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.planning.revision.Outcome.Cause;
import id.tolok.planning.revision.ProposalJudge;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.revision.Revisions;
import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.store.TargetBatchStore;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Works out what an order of targets would do, by the rules of the form for one. Asks the database
/// a handful of times for each year, however many rows there are.
@Component
class BatchPlanning {

  private final PlannedYears years;
  private final RevisionStore store;
  private final TargetBatchStore batches;
  private final Revisions revisions;

  BatchPlanning(
      PlannedYears years, RevisionStore store, TargetBatchStore batches, Revisions revisions) {
    this.years = years;
    this.store = store;
    this.batches = batches;
    this.revisions = revisions;
  }

  /// A year with all that is known of it.
  private record Known(
      PlannedYear planned,
      Map<Long, IndicatorTarget> targets,
      Map<Long, List<Revision>> histories,
      boolean closed) {}

  TargetBatchPlan plan(Order order, Words words) {
    Map<Integer, Known> known = new HashMap<>();
    var changes = new ArrayList<Change>();
    var faults = new ArrayList<Fault>();
    for (TargetRow row : order.rows()) {
      var year = known.computeIfAbsent(row.year(), asked -> known(order.agencyId(), asked));
      judge(row, year, words, changes, faults);
    }
    String hash = BatchHash.ofRows(order.rows());
    return new TargetBatchPlan(
        known.values().stream()
            .map(Known::planned)
            .collect(Collectors.toMap(PlannedYear::year, Function.identity())),
        changes,
        faults,
        hash,
        batches.findSame(order.agencyId(), hash));
  }

  private Known known(long agencyId, int year) {
    PlannedYear planned = years.year(agencyId, year);
    return new Known(
        planned,
        planned.targets().stream()
            .collect(
                Collectors.toMap(target -> target.indicator().lineageId(), Function.identity())),
        store.histories(agencyId, year),
        revisions.isClosed(agencyId, year));
  }

  private void judge(
      TargetRow row, Known year, Words words, List<Change> changes, List<Fault> faults) {
    IndicatorTarget now = year.targets().get(row.lineageId());
    if (now == null) {
      faults.add(fault(row.place(), words, "NO_INDICATOR", row.year()));
      return;
    }
    var history = year.histories().getOrDefault(row.lineageId(), List.of());
    var standing = year.planned().standing().get(row.lineageId());
    var form = TargetForm.of(words, now, standing).with(row.typed());
    Optional<TargetSetting> read = form.setting();
    if (read.isEmpty()) {
      form.errors().forEach((field, message) -> faults.add(new Fault(row.cell(field), message)));
      return;
    }
    TargetSetting setting = read.get();
    if (saidAlready(history, setting)) {
      return;
    }
    var since = saidSince(history, row.seen());
    Optional<Cause> obstacle = ProposalJudge.obstacle(setting, now, history, year.closed());
    if (since.isPresent() && obstacle.filter(cause -> cause == Cause.YEAR_CLOSED).isEmpty()) {
      faults.add(changed(row, since.get(), words));
    } else if (obstacle.isPresent()) {
      faults.addAll(faults(row, now, setting, obstacle.get(), words));
    } else {
      changes.add(
          new Change(
              row.place(),
              row.year(),
              now,
              history.isEmpty() ? 0 : history.getFirst().number(),
              setting,
              ProposalJudge.needsReview(now, setting, history)));
    }
  }

  /// What holds or waits already is not said again, whoever said it.
  private static boolean saidAlready(List<Revision> history, TargetSetting setting) {
    return ProposalJudge.newest(history, State.WAITING)
        .or(() -> ProposalJudge.newest(history, State.HOLDS))
        .filter(revision -> ProposalJudge.says(revision, setting))
        .isPresent();
  }

  /// What somebody said since the sheet was made and still means something.
  private static Optional<Revision> saidSince(List<Revision> history, int seen) {
    return history.stream()
        .filter(revision -> revision.number() > seen)
        .filter(revision -> revision.state() == State.WAITING || revision.state() == State.HOLDS)
        .findFirst();
  }

  private static Fault changed(TargetRow row, Revision since, Words words) {
    String said = TargetWriting.of(since.setting());
    String key = since.state() == State.WAITING ? "PROPOSED_SINCE" : "CHANGED_SINCE";
    return fault(row.place(), words, key, since.proposed().name(), said.isEmpty() ? "–" : said);
  }

  private static List<Fault> faults(
      TargetRow row, IndicatorTarget now, TargetSetting setting, Cause cause, Words words) {
    return switch (cause) {
      case IMPOSSIBLE -> impossible(row, now, setting, words);
      case YEAR_CLOSED -> List.of(fault(row.place(), words, "YEAR_CLOSED", row.year()));
      case WAITING -> List.of(fault(row.place(), words, "WAITING"));
      case NOTHING_CHANGED -> List.of();
      case CHANGED, OUTDATED, REASON_MISSING, OWN_PROPOSAL, NOT_YOURS, DECIDED, NO_INDICATOR ->
          throw new IllegalStateException(cause + " is no obstacle of a setting");
    };
  }

  /// Why a target cannot be, each reason at the cell to change.
  private static List<Fault> impossible(
      TargetRow row, IndicatorTarget now, TargetSetting setting, Words words) {
    var faults = new ArrayList<Fault>();
    TargetChecks.of(
            now.indicator().stated(),
            setting.annual(),
            setting.judging().direction(),
            setting.unit())
        .stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding ->
            faults.add(new Fault(row.cell(TargetForm.TARGET), sentence(finding, words))));
    var split = setting.split(now.plan().consolidation());
    if (!split.holds()) {
      String where = setting.split().isWritten() ? TargetForm.quarter(1) : TargetForm.SPLIT;
      String advice = words.get(advice(setting));
      for (Finding finding : split.remarks()) {
        String message = words.findings().message(finding);
        faults.add(new Fault(row.cell(where), message + " " + advice));
      }
    }
    return faults;
  }

  private static String advice(TargetSetting setting) {
    return "planning.sheet.advice."
        + (setting.split() == SplitRule.CUMULATIVE
            ? "cumulative"
            : setting.split().isWritten() ? "written" : "computed");
  }

  private static String sentence(Finding finding, Words words) {
    String message = words.findings().message(finding);
    return words.findings().suggestion(finding).map(more -> message + " " + more).orElse(message);
  }

  private static Fault fault(String place, Words words, String code, Object... values) {
    return new Fault(place, words.get("planning.sheet.fault." + code, strings(values)));
  }

  /// Years are words here, without a sign between thousands.
  private static Object[] strings(Object[] values) {
    return Arrays.stream(values).map(String::valueOf).toArray();
  }
}
