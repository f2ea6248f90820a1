package id.tolok.formula.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name a misspelt one was probably meant to be.
final class NearestName {

  private NearestName() {}

  /// The name that needs the fewest changed letters, letter case aside; empty when every one would
  /// need more than a third of its letters changed.
  static Optional<String> of(String written, Collection<String> known) {
    record Candidate(String name, int distance) {}
    String folded = fold(written);
    return known.stream()
        .map(name -> new Candidate(name, distance(folded, fold(name))))
        .filter(candidate ->
            candidate.distance * 3 <= Math.max(written.length(), candidate.name.length()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// Letters to insert, delete or replace to turn one text into the other (Levenshtein).
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(row[j - 1], above[j]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
