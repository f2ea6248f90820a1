package id.tolok.survey.answer;

import id.tolok.survey.GivenSheet;
import id.tolok.survey.SheetIntake;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes single sheets to the one who writes for all, and many together into the transaction of
/// whoever brings them.
@Component
class GroupIntake implements SheetIntake {

  /// Longer than a restart of the database takes, shorter than people wait.
  private static final long PATIENCE_SECONDS = 20;

  private final GroupWriter writer;
  private final SheetKeeping keeping;

  GroupIntake(GroupWriter writer, SheetKeeping keeping) {
    this.writer = writer;
    this.keeping = keeping;
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
    return sheets.isEmpty() ? List.of() : keeping.keepAll(sheets);
  }
}
