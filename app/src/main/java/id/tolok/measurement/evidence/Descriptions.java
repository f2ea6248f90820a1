package id.tolok.measurement.evidence;

import id.tolok.measurement.statement.Evidence;
import java.util.Objects;
import java.util.Optional;

/// What may be said of an item.
final class Descriptions {

  private static final int TITLE_MAX = 200;
  private static final int SOURCE_MAX = 200;

  private Descriptions() {}

  /// Tidied, with what the item itself says where no title was given.
  static Evidence.Description tidied(Evidence.Description said, String ownName) {
    var title = said.title().isBlank() ? ownName : said.title();
    return new Evidence.Description(
        said.kind(),
        cut(line(title), TITLE_MAX),
        said.datedOn(),
        line(said.source()),
        said.classification(),
        said.personalData());
  }

  /// Why this cannot be said; a code. Empty where it can.
  static Optional<String> fault(Evidence.Description said) {
    if (said.source().length() > SOURCE_MAX) {
      return Optional.of("SOURCE_TOO_LONG");
    }
    var day = said.datedOn();
    return day != null && (day.getYear() < 1945 || day.getYear() > 2199)
        ? Optional.of("DAY_IMPOSSIBLE")
        : Optional.empty();
  }

  /// Whether two say the same but for who may see the item.
  static boolean sameFacts(Evidence.Description one, Evidence.Description other) {
    return one.kind() == other.kind()
        && one.title().equals(other.title())
        && Objects.equals(one.datedOn(), other.datedOn())
        && one.source().equals(other.source());
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
