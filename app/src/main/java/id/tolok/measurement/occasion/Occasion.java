package id.tolok.measurement.occasion;

import id.tolok.measurement.Figure;
import java.util.OptionalLong;

/// Who does something, and when. Rules are judged as of this moment.
///
/// @param byProgram whether the program acts by itself, for whom roles do not count
public record Occasion(Figure.Act act, boolean byProgram) {

  /// Whether the same account did an earlier thing; never where either was the program.
  public boolean isSamePerson(OptionalLong accountId) {
    return accountId.isPresent() && accountId.equals(act.accountId());
  }
}
