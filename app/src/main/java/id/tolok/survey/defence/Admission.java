package id.tolok.survey.defence;

import java.time.Duration;
import java.util.Optional;

/// Whether a form is looked at, and what is known of where it came from.
public sealed interface Admission {

  /// It is taken.
  ///
  /// @param origin random number of the network's day in the round; zero where nothing is known
  /// @param held whether what comes from there waits for a person
  /// @param hold why all answers of this origin must wait from now on; empty while there is no
  ///   reason or where they wait already
  /// @param day gives the sheet back where it was not kept
  record Taken(long origin, boolean held, Optional<HoldReason> hold, NetworkDay day)
      implements Admission {

    /// Sheets the round had before the first of this origin; all of these have greater numbers.
    public int sheetsBefore() {
      return day.sheetsBefore();
    }

    /// Says that the sheet was not kept, so that a form sent twice is not counted as two.
    public void notKept() {
      day.notKept();
    }

    /// Says that the answers could not be held, so that the next form tries it again.
    public void notHeld() {
      day.notHeld();
    }
  }

  /// Too many came from there; nothing is looked at until the pause is over.
  record Refused(Duration pause) implements Admission {}
}
