package id.tolok.survey.number;

import id.tolok.survey.RoundKind;
import java.time.LocalDate;

/// A round was approved, or its approval taken back: indicators fed by it are others now. Told in
/// the transaction that does it.
///
/// @param periodUntil last day of the round's period
public record IndexChanged(long agencyId, RoundKind kind, LocalDate periodUntil) {

  /// The year whose figure it is.
  public int year() {
    return periodUntil.getYear();
  }
}
