package id.tolok.survey.sheet;

import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.RoundState;
import id.tolok.survey.Rounds;
import id.tolok.survey.store.sheet.SheetBatches;
import id.tolok.survey.store.sheet.SheetBatches.Batch;
import id.tolok.survey.store.sheet.SheetRows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Shows clerks' batches and their sheets, and takes them back until the index is approved. What
/// people answered by themselves cannot be taken back by anybody.
@Service
public final class TakingBack {

  /// The longest reason, in characters.
  public static final int REASON_MAX = 500;

  private final Gate gate;
  private final Rounds rounds;
  private final SheetAccess access;
  private final SheetRows sheets;
  private final SheetBatches batches;
  private final TransactionTemplate transactions;

  TakingBack(
      Gate gate,
      Rounds rounds,
      SheetAccess access,
      SheetRows sheets,
      SheetBatches batches,
      TransactionTemplate transactions) {
    this.gate = gate;
    this.rounds = rounds;
    this.access = access;
    this.sheets = sheets;
    this.batches = batches;
    this.transactions = transactions;
  }

  /// What became of it.
  public enum Outcome {
    DONE,
    /// It did not count any more.
    ALREADY,
    /// The numbers of the round are frozen; its approval has to be taken back first.
    APPROVED,
    /// No reason was given, or a longer one than {@link #REASON_MAX}.
    NO_REASON
  }

  /// @throws NotFound outside of scope
  public Batch batch(long batchId) {
    var batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
    gate.require(Action.SURVEY_VIEW, batch.agencyId());
    return batch;
  }

  /// Of a round, the latest first.
  public List<Batch> batches(Round round) {
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return batches.ofRound(round.id());
  }

  /// Sheets of a batch, the latest first.
  ///
  /// @param below only those with a smaller number
  public List<SheetRows.Kept> sheets(Batch batch, OptionalInt below, int limit) {
    gate.require(Action.SURVEY_VIEW, batch.agencyId());
    return sheets.ofBatch(batch.id(), below, limit);
  }

  /// A clerk's sheet.
  ///
  /// @throws NotFound where there is none, or somebody gave it on their own
  public SheetRows.Kept sheet(Round round, int number) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    return sheets.find(round.id(), number).orElseThrow(() -> new NotFound("sheet", number));
  }

  /// Takes all sheets of a batch back.
  public Outcome takeBack(Batch batch, String reason) {
    gate.require(Action.SURVEY_ENTER, batch.agencyId());
    return judged(
        rounds.round(batch.roundId()),
        reason,
        words -> {
          var leaving = access.leaving(words);
          var how = new SheetBatches.TakenBack(leaving.at(), CurrentViewer.get().name(), words);
          if (!batches.takeBack(batch.id(), how)) {
            return Outcome.ALREADY;
          }
          int count = sheets.leaveOutBatch(batch.agencyId(), batch.id(), leaving);
          sheets.raiseRevision(batch.roundId());
          access.record(
              "survey.batch-taken-back",
              SheetAccess.subject(batch.id()),
              batch.agencyId(),
              Map.of("sheets", count),
              words);
          return Outcome.DONE;
        });
  }

  /// Takes one sheet of a batch back.
  public Outcome takeBack(Round round, SheetRows.Kept sheet, String reason) {
    gate.require(Action.SURVEY_ENTER, round.agencyId());
    return judged(
        round,
        reason,
        words -> {
          if (!sheets.leaveOut(
              round.agencyId(),
              round.id(),
              sheet.number(),
              access.leaving(words),
              OptionalInt.empty())) {
            return Outcome.ALREADY;
          }
          sheets.raiseRevision(round.id());
          access.record(
              "survey.sheet-taken-back",
              SheetAccess.subject(round, sheet.number()),
              round.agencyId(),
              Map.of("batch", sheet.batchId()),
              words);
          return Outcome.DONE;
        });
  }

  /// What is done with a reason while the round is held.
  private interface Work {
    Outcome with(String reason);
  }

  private Outcome judged(Round round, String reason, Work work) {
    String words = reason.strip();
    if (words.isEmpty() || words.length() > REASON_MAX) {
      return Outcome.NO_REASON;
    }
    return Objects.requireNonNull(
        transactions.execute(_ ->
            access.hold(round.id()).state() == RoundState.APPROVED
                ? Outcome.APPROVED
                : work.with(words)));
  }
}
