package id.tolok.catalogue.acceptance;

import id.tolok.catalogue.variable.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much of two texts is the same, counting rare words more: *laporan* stands in every second
/// indicator and tells little, *keuangan* tells which.
final class WordWeights {

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "yang", "dan", "di", "ke", "dari", "pada", "dengan", "untuk", "dalam", "oleh", "atas",
          "dibagi", "dikali", "per", "x", "100");

  private final Map<String, Double> weights = new HashMap<>();
  private final double unknown;

  WordWeights(Collection<String> texts) {
    Map<String, Integer> uses = new HashMap<>();
    texts.forEach(text -> words(text).forEach(word -> uses.merge(word, 1, Integer::sum)));
    double all = Math.max(1, texts.size());
    uses.forEach((word, count) -> weights.put(word, Math.log1p(all / count)));
    unknown = Math.log1p(all);
  }

  /// From 0, nothing in common, to 1, the same words.
  double likeness(String one, String other) {
    Set<String> ones = words(one);
    Set<String> others = words(other);
    double both = ones.stream().filter(others::contains).mapToDouble(this::weight).sum();
    double all = weight(ones) + weight(others);
    return all == 0 ? 0 : 2 * both / all;
  }

  private double weight(Set<String> words) {
    return words.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String word) {
    return weights.getOrDefault(word, unknown);
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(tokens(text));
    words.removeAll(SAY_NOTHING);
    return words;
  }

  private static List<String> tokens(String text) {
    return List.of(Variable.key(text).split(" "));
  }
}
