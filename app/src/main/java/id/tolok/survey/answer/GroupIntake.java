package id.tolok.survey.answer;

import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.store.sheet.AnswerWriter;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes single sheets to the one who writes for all, and many together into the transaction of
/// whoever brings them.
@Component
class GroupIntake implements SheetIntake {

  /// Longer than a restart of the database takes, shorter than people wait.
  private static final long PATIENCE_SECONDS = 20;

  private final GroupWriter writer;
  private final AnswerWriter running;
  private final PlatformTransactionManager transactions;
  private final Clock clock;

  GroupIntake(
      GroupWriter writer,
      AnswerWriter running,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.writer = writer;
    this.running = running;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome give(GivenSheet sheet) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a sheet is given in a transaction of its own");
    }
    var waiting = new WaitingSheet(sheet);
    return writer.take(waiting) ? waiting.await(PATIENCE_SECONDS) : Outcome.TRY_AGAIN;
  }

  @Override
  public List<Outcome> giveAll(List<GivenSheet> sheets) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("sheets are given together in a running transaction");
    }
    if (sheets.isEmpty()) {
      return List.of();
    }
    long roundId = sheets.getFirst().roundId();
    if (sheets.stream().anyMatch(sheet -> sheet.roundId() != roundId)) {
      throw new IllegalArgumentException("sheets of several rounds");
    }
    running.hold(roundId);
    var part = new TransactionTemplate(transactions);
    part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return part.execute(status -> {
      var outcomes = keep(sheets);
      if (outcomes.stream().anyMatch(outcome -> outcome != Outcome.KEPT)) {
        status.setRollbackOnly();
      }
      return outcomes;
    });
  }

  /// The second of two with the same one-time number, or the same ticket, is refused for the first.
  private List<Outcome> keep(List<GivenSheet> sheets) {
    var numbers = new HashSet<GivenSheet.FormToken>();
    var tickets = new HashSet<ByteBuffer>();
    var outcomes = new ArrayList<Outcome>();
    var first = new ArrayList<GivenSheet>();
    for (var sheet : sheets) {
      byte[] ticket = sheet.ticket();
      if (!numbers.add(sheet.formToken())) {
        outcomes.add(Outcome.KNOWN);
      } else if (ticket != null && !tickets.add(ByteBuffer.wrap(ticket))) {
        outcomes.add(Outcome.TICKET_SPENT);
      } else {
        outcomes.add(Outcome.KEPT);
        first.add(sheet);
      }
    }
    var judged =
        running.keep(first, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).iterator();
    outcomes.replaceAll(outcome -> outcome == Outcome.KEPT ? judged.next().orElseThrow() : outcome);
    return outcomes;
  }
}
