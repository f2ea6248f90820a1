package id.tolok.formula.check;

import id.tolok.kernel.EditDistance;
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
        .map(name -> new Candidate(name, EditDistance.between(folded, fold(name))))
        .filter(candidate ->
            candidate.distance * 3 <= Math.max(written.length(), candidate.name.length()))
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
