package id.tolok.measurement.explanation;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations.Part;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an explanation has to say, and what it cannot.
final class WordRules {

  private static final int LENGTH_MAX = 2_000;
  private static final int YEARS_AHEAD_MAX = 5;
  private static final int LETTERS_MIN = 3;

  /// Something wrong.
  ///
  /// @param code its words stand in the bundles of this module
  record Fault(Part part, String code) {}

  private WordRules() {}

  /// The first thing wrong with an explanation; empty where nothing is.
  ///
  /// @param demanded whether the result asks for all of it
  static Optional<Fault> fault(Explanation.Key key, Explanation.Words words, boolean demanded) {
    return first(
        saysNothing(words.cause()) ? fault(Part.CAUSE, "CAUSE_MISSING") : null,
        length(Part.CAUSE, words.cause()),
        demanded && saysNothing(words.obstacle()) ? fault(Part.OBSTACLE, "OBSTACLE_MISSING") : null,
        length(Part.OBSTACLE, words.obstacle()),
        followUp(words, demanded),
        length(Part.FOLLOW_UP, words.followUp()),
        dueOn(key, words, demanded),
        owner(words, demanded));
  }

  private static @Nullable Fault followUp(Explanation.Words words, boolean demanded) {
    boolean promised = demanded || words.dueOn() != null || words.ownerPositionId().isPresent();
    return promised && saysNothing(words.followUp())
        ? fault(Part.FOLLOW_UP, "FOLLOW_UP_MISSING")
        : null;
  }

  private static @Nullable Fault dueOn(
      Explanation.Key key, Explanation.Words words, boolean demanded) {
    var day = words.dueOn();
    if (day == null) {
      return demanded || !words.followUp().isBlank() ? fault(Part.DUE_ON, "DUE_MISSING") : null;
    }
    if (day.isBefore(EntryPeriod.quarter(key.year(), key.quarter()).firstDay())) {
      return fault(Part.DUE_ON, "DUE_BEFORE_QUARTER");
    }
    return day.getYear() > key.year() + YEARS_AHEAD_MAX ? fault(Part.DUE_ON, "DUE_TOO_FAR") : null;
  }

  private static @Nullable Fault owner(Explanation.Words words, boolean demanded) {
    boolean wanted = demanded || !words.followUp().isBlank();
    return wanted && words.ownerPositionId().isEmpty() ? fault(Part.OWNER, "OWNER_MISSING") : null;
  }

  /// Whether a text has no word: empty, a dash, a dot.
  private static boolean saysNothing(String text) {
    return text.codePoints().filter(Character::isLetter).limit(LETTERS_MIN).count() < LETTERS_MIN;
  }

  private static @Nullable Fault length(Part part, String text) {
    return text.length() > LENGTH_MAX ? fault(part, "TOO_LONG") : null;
  }

  private static Fault fault(Part part, String code) {
    return new Fault(part, code);
  }

  private static Optional<Fault> first(@Nullable Fault... faults) {
    for (var fault : faults) {
      if (fault != null) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
