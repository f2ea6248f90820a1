package id.tolok.intake.carry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How alike two short texts are, by the words they share.
final class Similarity {

  private Similarity() {}

  /// From 0 (no word in common) to 1 (the same words).
  static double of(String one, String other) {
    var left = words(one);
    var right = words(other);
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right) ? 1 : 0;
    }
    long shared = left.stream().filter(right::contains).count();
    return 2.0 * shared / (left.size() + right.size());
  }

  private static Set<String> words(String text) {
    var words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
