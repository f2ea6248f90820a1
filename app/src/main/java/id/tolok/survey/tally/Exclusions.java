package id.tolok.survey.tally;

import id.tolok.survey.store.result.AnsweredSheet;
import id.tolok.survey.store.result.TallyStore.Held;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which sheets of a round do not count although enough of them is filled.
///
/// @param held networks whose sheets came so thick that somebody has to look, and what was decided
/// @param leftOut numbers of sheets taken back or replaced
record Exclusions(Map<Long, Held> held, Set<Integer> leftOut) {

  static final Exclusions NONE = new Exclusions(Map.of(), Set.of());

  Exclusions {
    held = Map.copyOf(held);
    leftOut = Set.copyOf(leftOut);
  }

  /// What a sheet stands as.
  enum Standing {
    COUNTS,
    HELD,
    LEFT_OUT
  }

  Standing standing(AnsweredSheet sheet) {
    if (leftOut.contains(sheet.number())) {
      return Standing.LEFT_OUT;
    }
    return switch (held.get(sheet.origin())) {
      case null -> Standing.COUNTS;
      case COUNTED -> Standing.COUNTS;
      case WAITING -> Standing.HELD;
      case LEFT_OUT -> Standing.LEFT_OUT;
    };
  }

  /// Networks whose sheets may stand otherwise than under these.
  Set<Long> otherOrigins(Exclusions others) {
    var all = new HashSet<>(held.keySet());
    all.addAll(others.held.keySet());
    all.removeIf(origin -> Objects.equals(held.get(origin), others.held.get(origin)));
    return all;
  }

  /// Sheets left out under one of the two alone.
  Set<Integer> otherNumbers(Exclusions others) {
    var all = new HashSet<>(leftOut);
    all.addAll(others.leftOut);
    all.removeIf(number -> leftOut.contains(number) && others.leftOut.contains(number));
    return all;
  }
}
