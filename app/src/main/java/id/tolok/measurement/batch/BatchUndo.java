package id.tolok.measurement.batch;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Stamps;
import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Undo;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEntry.Outcome;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FiguresChanged;
import id.tolok.measurement.entry.EntryJudge;
import id.tolok.measurement.entry.Verdict;
import id.tolok.measurement.occasion.Occasion;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.store.figure.BatchStore;
import id.tolok.measurement.store.figure.BatchStore.Written;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes batches back, all figures of one or none: each becomes what it was before, as a version of
/// its own, so that nothing that happened is lost.
@Component
class BatchUndo {

  private static final int REASONS_SHOWN = 50;

  private final BatchStore store;
  private final EntryJudge judge;
  private final Occasions occasions;
  private final Stamps stamps;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Gate gate;
  private final JsonMapper json;
  private final TransactionTemplate transactions;

  BatchUndo(
      BatchStore store,
      EntryJudge judge,
      Occasions occasions,
      Stamps stamps,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Gate gate,
      JsonMapper json,
      TransactionTemplate transactions) {
    this.store = store;
    this.judge = judge;
    this.occasions = occasions;
    this.stamps = stamps;
    this.trail = trail;
    this.events = events;
    this.gate = gate;
    this.json = json;
    this.transactions = transactions;
  }

  Undo undo(long batchId, Occasion occasion) {
    var seen = store.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
    if (!gate.allows(Action.FIGURE_ENTER, seen.agencyId())) {
      gate.require(Action.FIGURE_ENTER_FOR, seen.agencyId());
    }
    return Objects.requireNonNull(
        transactions.execute(status -> {
          store.years(batchId).forEach(year -> stamps.raiseFigures(seen.agencyId(), year));
          var batch = store.lock(batchId).orElseThrow(() -> new NotFound("batch", batchId));
          var undo = undo(batch, occasion);
          if (!(undo instanceof Undo.Done)) {
            status.setRollbackOnly();
          }
          return undo;
        }));
  }

  private Undo undo(Batch batch, Occasion occasion) {
    if (batch.undone() != null) {
      return new Undo.Already(batch);
    }
    var words = occasions.words();
    var written = store.written(batch.id());
    var reasons = reasons(written, occasion, words);
    if (!reasons.isEmpty()) {
      return new Undo.Stopped(batch, reasons);
    }
    store.takeBack(
        batch,
        occasion.act(),
        words.get("measurement.batch.undo.reason", String.valueOf(batch.id()), batch.name()));
    trail.record(
        Change.of("measurement.batch-undone", StoredBatches.subject(batch), batch.agencyId())
            .to(
                json.writeValueAsString(
                    Map.of(
                        "name", batch.name(),
                        "figures", written.size(),
                        "sha256", batch.contentHash()))));
    tell(batch.agencyId(), written);
    return new Undo.Done(store.find(batch.id()).orElseThrow());
  }

  /// Why figures cannot be what they were before; empty where all can.
  private List<String> reasons(List<Written> written, Occasion occasion, Words words) {
    var reasons = new ArrayList<String>();
    var still = new ArrayList<Written>();
    for (Written figure : written) {
      if (!figure.stateNow().isOpen()) {
        reasons.add(reason(figure, words.get("measurement.batch.undo.handed-in"), words));
      } else if (figure.versionNow() != figure.version()) {
        reasons.add(reason(figure, words.get("measurement.batch.undo.changed"), words));
      } else {
        still.add(figure);
      }
    }
    if (reasons.isEmpty() && !still.isEmpty()) {
      var verdicts = judge.judge(still.stream().map(BatchUndo::entry).toList(), occasion);
      for (int i = 0; i < still.size(); i++) {
        if (verdicts.get(i) instanceof Verdict.Stopped(Outcome.Refused(var code, var message))
            && !FaultColumns.of(code).equals("amount")) {
          reasons.add(reason(still.get(i), message, words));
        }
      }
    }
    return reasons.size() <= REASONS_SHOWN
        ? reasons
        : List.copyOf(reasons.subList(0, REASONS_SHOWN));
  }

  /// What was right before is right again: an unusual amount has its word.
  private static Entry entry(Written figure) {
    return new Entry(
        figure.key(), figure.versionNow(), figure.amountBefore(), figure.noteBefore(), "-");
  }

  private static String reason(Written figure, String why, Words words) {
    return words.get(
        "measurement.batch.undo.figure", figure.variable(), figure.key().period().code(), why);
  }

  private void tell(long agencyId, List<Written> written) {
    Map<Integer, List<FigureKey>> byYear =
        written.stream()
            .map(Written::key)
            .collect(
                Collectors.groupingBy(
                    key -> key.period().year(), TreeMap::new, Collectors.toList()));
    byYear.forEach((year, keys) ->
        events.publishEvent(new FiguresChanged(agencyId, year, FigureEvent.Kind.ENTERED, keys)));
  }
}
