package id.tolok.survey.store.sheet;

import id.tolok.survey.RoundState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What came of reaching for a round to write to it.
public sealed interface RoundHold {

  /// It is ours until the transaction ends; nobody else changes it or adds sheets.
  ///
  /// @param opensOn first day answers are taken
  /// @param closesOn last day answers are taken
  /// @param zone of the agency, in which the days are meant
  /// @param answers number of its last sheet
  record Held(RoundState state, LocalDate opensOn, LocalDate closesOn, ZoneId zone, int answers)
      implements RoundHold {

    /// The day of a moment where the agency is.
    public LocalDate day(Instant at) {
      return LocalDate.ofInstant(at, zone);
    }
  }

  /// There is none, or it is out of scope.
  record Gone() implements RoundHold {}
}
