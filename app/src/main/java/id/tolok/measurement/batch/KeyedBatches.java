package id.tolok.measurement.batch;

import id.tolok.measurement.FigureBatches;
import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Outcome;
import id.tolok.measurement.store.figure.AnswerStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps batches under a key their sender chose, so that a request sent again because its answer
/// was lost is answered again and not done again. Key and figures are kept in one transaction.
@Component
public class KeyedBatches {

  private static final Duration KEPT = Duration.ofHours(48);

  /// What came of a batch with a key.
  public sealed interface Keyed {

    /// The key was free.
    record Fresh(Outcome outcome) implements Keyed {}

    /// The same was asked under this key before; nothing was done now.
    ///
    /// @param batch what was kept then; empty where nothing was new
    record Repeated(Optional<Batch> batch, int rowCount) implements Keyed {}

    /// Something else was asked under this key before; nothing was done.
    record OtherContent() implements Keyed {}
  }

  private final FigureBatches batches;
  private final AnswerStore answers;
  private final Clock clock;
  private final Gate gate;
  private final TransactionTemplate transactions;

  KeyedBatches(
      FigureBatches batches,
      AnswerStore answers,
      Clock clock,
      Gate gate,
      TransactionTemplate transactions) {
    this.batches = batches;
    this.answers = answers;
    this.clock = clock;
    this.gate = gate;
    this.transactions = transactions;
  }

  /// Keeps an order, once under a key.
  ///
  /// @param accountId whose keys; nobody else's are the same
  /// @throws id.tolok.shell.viewer.Refused where the viewer may not enter figures there
  public Keyed write(Order order, long accountId, String key) {
    if (!gate.allows(Action.FIGURE_ENTER, order.agencyId())) {
      gate.require(Action.FIGURE_ENTER_FOR, order.agencyId());
    }
    String hash = order.agencyId() + "/" + RowHash.ofRows(order.rows());
    var keyed =
        Objects.requireNonNull(
            transactions.execute(status -> {
              var done = within(order, accountId, key, hash);
              if (done instanceof Keyed.Fresh(var outcome) && !(outcome instanceof Outcome.Kept)) {
                status.setRollbackOnly();
              }
              return done;
            }));
    if (keyed instanceof Keyed.Fresh(Outcome.NothingNew(var before, var rowCount))) {
      transactions.executeWithoutResult(status -> {
        if (take(order, accountId, key, hash) && before.isPresent()) {
          answers.answered(accountId, key, before.get().id());
        }
      });
    }
    return keyed;
  }

  private Keyed within(Order order, long accountId, String key, String hash) {
    answers.forgetBefore(clock.instant().minus(KEPT));
    if (take(order, accountId, key, hash)) {
      var outcome = batches.write(order);
      if (outcome instanceof Outcome.Kept(var batch)) {
        answers.answered(accountId, key, batch.id());
      }
      return new Keyed.Fresh(outcome);
    }
    var before = answers.find(accountId, key);
    if (before.isEmpty() || !before.get().requestHash().equals(hash)) {
      return new Keyed.OtherContent();
    }
    Long batchId = before.get().batchId();
    return new Keyed.Repeated(
        batchId == null ? Optional.empty() : Optional.of(batches.batch(batchId)),
        before.get().rowCount());
  }

  private boolean take(Order order, long accountId, String key, String hash) {
    return answers.take(
        accountId, key, order.agencyId(), hash, order.rows().size(), clock.instant());
  }
}
