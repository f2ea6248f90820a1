package id.tolok.survey.sheet;

import id.tolok.survey.RoundState;
import id.tolok.survey.store.sheet.SheetRows;
import java.time.LocalDate;

/// What became of a sheet of paper.
public sealed interface PaperOutcome {

  /// It is kept.
  ///
  /// @param number of the sheet in its round
  record Kept(int number, long batchId) implements PaperOutcome {}

  /// It was kept before; it counts once.
  record Known() implements PaperOutcome {}

  /// Another sheet carries the same printed number. Nothing was kept.
  record PaperKnown(SheetRows.Kept sheet) implements PaperOutcome {}

  /// The round takes no sheets. Nothing was kept.
  record NotOpen(RoundState state) implements PaperOutcome {}

  /// The sheet was not filled on a day of the round, or only tomorrow. Nothing was kept.
  ///
  /// @param last the last day possible now
  record WrongDay(LocalDate first, LocalDate last) implements PaperOutcome {}

  /// The service is not one of the round's. Nothing was kept.
  record WrongService() implements PaperOutcome {}

  /// The answers do not fit the questions. Nothing was kept.
  record WrongScores() implements PaperOutcome {}

  /// The sheet to correct does not count any more, is unknown, or was given by somebody on their
  /// own. Nothing was kept.
  record NotReplaceable(int number) implements PaperOutcome {}
}
