package id.tolok.measurement.batch;

import id.tolok.audit.AuditTrail;
import id.tolok.database.Stamps;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.BatchStore;
import id.tolok.measurement.store.figure.FigureCopy;
import id.tolok.measurement.store.figure.FigureCopy.Staged;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Keeps batches: judged and written in one transaction, one entry in the trail, one stamp for each
/// year.
@Component
class StoredBatches implements FigureBatches {

  private final PlanMaking planMaking;
  private final BatchUndo batchUndo;
  private final BatchStore store;
  private final FigureCopy copy;
  private final Occasions occasions;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Gate gate;
  private final JsonMapper json;
  private final TransactionTemplate transactions;

  StoredBatches(
      PlanMaking planMaking,
      BatchUndo batchUndo,
      BatchStore store,
      FigureCopy copy,
      Occasions occasions,
      Stamps stamps,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Gate gate,
      JsonMapper json,
      TransactionTemplate transactions) {
    this.planMaking = planMaking;
    this.batchUndo = batchUndo;
    this.store = store;
    this.copy = copy;
    this.occasions = occasions;
    this.stamps = stamps;
    this.trail = trail;
    this.events = events;
    this.gate = gate;
    this.json = json;
    this.transactions = transactions;
  }

  @Override
  public Plan dryRun(Order order) {
    allowed(order);
    return made(order, occasions.now()).plan();
  }

  @Override
  public Outcome write(Order order) {
    return write(order, null, occasions.now());
  }

  @Override
  public Outcome write(Order order, String agreed) {
    return write(order, agreed, occasions.now());
  }

  private void allowed(Order order) {
    if (order.rows().size() > ROWS_MAX) {
      throw new IllegalArgumentException(order.rows().size() + " rows of at most " + ROWS_MAX);
    }
    if (!gate.allows(Action.FIGURE_ENTER, order.agencyId())) {
      gate.require(Action.FIGURE_ENTER_FOR, order.agencyId());
    }
  }

  private PlanMaking.Made made(Order order, Occasion occasion) {
    String hash = RowHash.ofRows(order.rows());
    return planMaking.make(
        order, hash, store.findSame(order.agencyId(), hash), occasion, occasions.words());
  }

  private Outcome write(Order order, @Nullable String agreed, Occasion occasion) {
    allowed(order);
    return Objects.requireNonNull(
        transactions.execute(status -> {
          raiseStamps(order);
          var made = made(order, occasion);
          boolean asAgreed = agreed == null || agreed.equals(made.fingerprint());
          if (made.isFaulty() || !asAgreed) {
            status.setRollbackOnly();
            return new Outcome.NotKept(made.plan());
          }
          if (made.changes().isEmpty()) {
            status.setRollbackOnly();
            return new Outcome.NothingNew(made.repeats(), order.rows().size());
          }
          return new Outcome.Kept(keep(order, made, occasion.act()));
        }));
  }

  /// Before anything is read: the row of a stamp stays locked until the end, so nothing that was
  /// judged changes under way.
  private void raiseStamps(Order order) {
    var periods = new HashSet<String>();
    order.rows().forEach(row -> periods.add(row.period()));
    var years = new TreeSet<Integer>();
    periods.forEach(period -> RowReading.yearOf(period).ifPresent(years::add));
    years.forEach(year -> stamps.raiseFigures(order.agencyId(), year));
  }

  private Batch keep(Order order, PlanMaking.Made made, Figure.Act act) {
    var byYear = byYear(made.writes());
    var batch = store.add(order, made.contentHash(), made.writes().size(), byYear.keySet(), act);
    if (!copy.write(order.agencyId(), batch.id(), made.writes(), act)) {
      throw new IllegalStateException(
          "figures of agency " + order.agencyId() + " changed under the lock of their year");
    }
    trail.record(
        id.tolok.audit.Change.of("measurement.batch-kept", subject(batch), order.agencyId())
            .to(json.writeValueAsString(state(batch, byYear.keySet()))));
    byYear.forEach((year, keys) ->
        events.publishEvent(
            new FiguresChanged(order.agencyId(), year, FigureEvent.Kind.ENTERED, keys)));
    return batch;
  }

  private static SortedMap<Integer, List<FigureKey>> byYear(List<Staged> writes) {
    return writes.stream()
        .map(write -> write.given().key())
        .collect(
            Collectors.groupingBy(key -> key.period().year(), TreeMap::new, Collectors.toList()));
  }

  static String subject(Batch batch) {
    return "measurement.batch/" + batch.id();
  }

  private static Map<String, Object> state(Batch batch, Collection<Integer> years) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("name", batch.name());
    state.put("source", batch.source().name());
    state.put("rows", batch.rowCount());
    state.put("written", batch.writtenCount());
    state.put("years", years);
    state.put("sha256", batch.contentHash());
    return state;
  }

  @Override
  public Undo undo(long batchId) {
    return batchUndo.undo(batchId, occasions.now());
  }

  @Override
  public Batch batch(long batchId) {
    var batch = store.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
    gate.require(Action.RESULT_VIEW, batch.agencyId());
    return batch;
  }

  @Override
  public List<Batch> batches(long agencyId, OptionalLong before, int limit) {
    gate.require(Action.RESULT_VIEW, agencyId);
    return store.ofAgency(agencyId, before, limit);
  }

  @Override
  public List<FigureEvent> changes(long batchId) {
    return store.events(batch(batchId).id());
  }
}
