package id.tolok.planning.batch;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.planning.batch.TargetBatch.Ended;
import id.tolok.planning.batch.TargetBatch.Kept;
import id.tolok.planning.batch.TargetBatch.Order;
import id.tolok.planning.plan.Standing;
import id.tolok.planning.revision.Revision;
import id.tolok.planning.revision.Revision.Act;
import id.tolok.planning.revision.Revision.Review;
import id.tolok.planning.revision.Revision.State;
import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.store.RevisionStore.Saying;
import id.tolok.planning.store.TargetBatchStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Words;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps many targets at once: all or none, in one transaction, with one entry in the trail. What
/// changes a target that holds waits for review, as it does where one target is changed.
@Service
public class TargetBatches {

  private final BatchPlanning planning;
  private final BatchEnding ending;
  private final TargetBatchStore store;
  private final RevisionStore revisions;
  private final Gate gate;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  TargetBatches(
      BatchPlanning planning,
      BatchEnding ending,
      TargetBatchStore store,
      RevisionStore revisions,
      Gate gate,
      Stamps stamps,
      AuditTrail trail,
      JsonMapper json,
      Clock clock) {
    this.planning = planning;
    this.ending = ending;
    this.store = store;
    this.revisions = revisions;
    this.gate = gate;
    this.stamps = stamps;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// What an order would do. Writes nothing.
  @Transactional(readOnly = true)
  public TargetBatchPlan dryRun(Order order, Words words) {
    gate.require(Action.TARGET_EDIT, order.agencyId());
    return planning.plan(order, words);
  }

  /// Keeps all targets of an order or none, where it would do what was agreed to.
  ///
  /// @param agreed fingerprint of the plan somebody saw
  /// @param reason why targets that hold change; null where nobody said
  @Transactional
  public Kept keep(Order order, String agreed, @Nullable String reason, Words words) {
    gate.require(Action.TARGET_EDIT, order.agencyId());
    revisions.lock(order.agencyId());
    var plan = planning.plan(order, words);
    if (plan.isFaulty() || !plan.fingerprint().equals(agreed)) {
      return new Kept.NotAgreed(plan);
    }
    if (plan.changes().isEmpty()) {
      return new Kept.NothingNew();
    }
    return plan.needsReview() && reason == null
        ? new Kept.ReasonMissing(plan)
        : new Kept.Done(kept(order, plan, reason));
  }

  private TargetBatch kept(Order order, TargetBatchPlan plan, @Nullable String reason) {
    var act = act();
    var years = years(plan.changes());
    long id = store.add(order, plan.contentHash(), plan.changes().size(), years, reason, act);
    revisions.insert(
        plan.changes().stream()
            .map(change ->
                Saying.of(
                    change.now(),
                    change.year(),
                    change.needsReview(),
                    change.needsReview() ? reason : null,
                    change.setting()))
            .toList(),
        id,
        act);
    years(plan.changes().stream().filter(change -> !change.needsReview()).toList())
        .forEach(year -> stamps.raise(order.agencyId(), year));
    var batch = batch(id);
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", batch.name());
    state.put("targets", batch.writtenCount());
    state.put(
        "waiting", plan.changes().stream().filter(TargetBatchPlan.Change::needsReview).count());
    state.put("years", years);
    state.put("sha256", batch.contentHash());
    trail.record(
        Change.of("planning.target-batch-kept", BatchEnding.subject(batch), batch.agencyId())
            .to(json.writeValueAsString(state))
            .because(reason));
    return batch;
  }

  private static Collection<Integer> years(List<TargetBatchPlan.Change> changes) {
    return changes.stream()
        .map(TargetBatchPlan.Change::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Takes a batch back as one: all that still stands or waits, while nothing follows it.
  ///
  /// @throws NotFound where there is no such batch in scope
  @Transactional
  public Ended undo(long batchId, Words words) {
    var batch = locked(batchId, Action.TARGET_EDIT);
    return ending.undo(batch, act(), words);
  }

  /// Accepts or rejects all that waits of a batch.
  ///
  /// @param reason required to reject
  /// @throws NotFound where there is no such batch in scope
  @Transactional
  public Ended review(long batchId, Review.Outcome outcome, @Nullable String reason, Words words) {
    var batch = locked(batchId, Action.TARGET_APPROVE);
    return ending.review(batch, new Review(outcome, reason, act()), words);
  }

  private TargetBatch locked(long batchId, Action action) {
    var seen = batch(batchId);
    gate.require(action, seen.agencyId());
    revisions.lock(seen.agencyId());
    return batch(batchId);
  }

  /// @throws NotFound where there is none in scope
  public TargetBatch batch(long batchId) {
    var batch = store.find(batchId).orElseThrow(() -> new NotFound("target batch", batchId));
    gate.require(Action.RESULT_VIEW, batch.agencyId());
    return batch;
  }

  /// The newest batches of an agency, the newest first.
  public List<TargetBatch> batches(long agencyId, int limit) {
    gate.require(Action.RESULT_VIEW, agencyId);
    return store.ofAgency(agencyId, limit);
  }

  /// What a batch said.
  public List<Revision> said(TargetBatch batch) {
    return revisions.ofBatch(batch.id());
  }

  /// What held of a year before a batch said something, by lineage; the decree alone for those that
  /// are absent.
  public Map<Long, Standing> before(TargetBatch batch, int year) {
    Map<Long, Standing> before = new HashMap<>();
    revisions
        .histories(batch.agencyId(), year)
        .forEach((lineage, history) ->
            history.stream()
                .dropWhile(revision -> !isOf(batch, revision))
                .filter(revision -> !isOf(batch, revision) && revision.state() == State.HOLDS)
                .findFirst()
                .ifPresent(revision -> before.put(lineage, revision.standing())));
    return before;
  }

  private static boolean isOf(TargetBatch batch, Revision revision) {
    return revision.batchId().equals(OptionalLong.of(batch.id()));
  }

  /// How much of what was said waits for a decision.
  public static List<Revision> waiting(List<Revision> said) {
    return said.stream().filter(revision -> revision.state() == State.WAITING).toList();
  }

  private Act act() {
    var viewer = CurrentViewer.get();
    return new Act(viewer.accountId(), viewer.name(), clock.instant());
  }
}
