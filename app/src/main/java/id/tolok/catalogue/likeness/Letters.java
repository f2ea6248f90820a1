package id.tolok.catalogue.likeness;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Comparing words letter by letter.
final class Letters {

  private static final int INITIALS_MIN = 3;

  private Letters() {}

  /// Whether one letter put in, left out, exchanged, or swapped with its neighbour makes one word
  /// the other.
  static boolean differInOne(String word, String other) {
    if (word.length() > other.length()) {
      return differInOne(other, word);
    }
    if (other.length() - word.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < word.length() && word.charAt(i) == other.charAt(i)) {
      i++;
    }
    String rest = word.substring(i);
    String otherRest = other.substring(i);
    if (rest.length() < otherRest.length()) {
      return otherRest.substring(1).equals(rest);
    }
    return rest.length() <= 1
        || rest.substring(1).equals(otherRest.substring(1))
        || rest.charAt(0) == otherRest.charAt(1)
            && rest.charAt(1) == otherRest.charAt(0)
            && rest.substring(2).equals(otherRest.substring(2));
  }

  /// The neighbouring words whose first letters an abbreviation spells; empty where there are none.
  ///
  /// @param written each stem with the word it came from
  static List<String> spelt(String abbreviation, List<String> stems, Map<String, String> written) {
    int length = abbreviation.length();
    for (int start = 0; length >= INITIALS_MIN && start + length <= stems.size(); start++) {
      var run = stems.subList(start, start + length);
      var initials = new StringBuilder();
      run.forEach(stem -> initials.append(written.getOrDefault(stem, stem).charAt(0)));
      if (initials.toString().equals(abbreviation.toLowerCase(Locale.ROOT))) {
        return List.copyOf(run);
      }
    }
    return List.of();
  }
}
