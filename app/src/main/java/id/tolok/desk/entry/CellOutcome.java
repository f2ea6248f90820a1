package id.tolok.desk.entry;

import id.tolok.measurement.Figure;
import java.math.BigDecimal;

/// What came of a typed cell. Only what was saved was written; everything else keeps what was typed
/// on the page until its writer decides.
public sealed interface CellOutcome {

  /// Kept, or already there.
  record Saved(Figure figure) implements CellOutcome {}

  /// Somebody else wrote in between.
  record Conflict(Figure theirs) implements CellOutcome {}

  /// Kept only with a word of explanation.
  record Unusual(String message) implements CellOutcome {}

  /// Not kept.
  ///
  /// @param code stable name of the reason
  record Refused(String code, String message) implements CellOutcome {}

  /// Can mean two numbers, such as `1.234`.
  record Doubtful(BigDecimal asThousands, BigDecimal asDecimal) implements CellOutcome {}

  /// A share, such as `12%`, of what is counted: ten percent of villages are not ten villages.
  record Share() implements CellOutcome {}

  /// No number.
  record NotANumber() implements CellOutcome {}
}
