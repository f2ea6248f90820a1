package id.tolok.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How much two names look alike, for proposing what a person may have meant.
public final class Likeness {

  /// Below this two names have little in common.
  private static final double CLOSE = 0.5;

  private Likeness() {}

  /// From 0, nothing in common, to 1, the same but for case and blanks: the share of common letter
  /// pairs.
  public static double of(String one, String other) {
    Map<String, Integer> pairs = pairs(Names.key(one));
    Map<String, Integer> otherPairs = pairs(Names.key(other));
    int total = count(pairs) + count(otherPairs);
    if (total == 0) {
      return 0;
    }
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), otherPairs.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * common / total;
  }

  private static Map<String, Integer> pairs(String key) {
    String padded = " " + key + " ";
    Map<String, Integer> pairs = new HashMap<>();
    for (int index = 0; index + 2 <= padded.length(); index++) {
      pairs.merge(padded.substring(index, index + 2), 1, Integer::sum);
    }
    return pairs;
  }

  private static int count(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The name most like the one given, if any is close.
  public static Optional<String> closest(String name, Collection<String> names) {
    return names.stream()
        .max(Comparator.comparingDouble(candidate -> of(name, candidate)))
        .filter(candidate -> of(name, candidate) >= CLOSE);
  }

  /// What a person may mean by a few words: what has exactly this name, else what has all the words
  /// in its name, else what looks alike, best first.
  public static <T> List<T> candidates(
      String words, Collection<T> choices, Function<T, String> name) {
    String key = Names.key(words);
    List<T> same =
        choices.stream().filter(choice -> Names.key(name.apply(choice)).equals(key)).toList();
    if (!same.isEmpty()) {
      return same;
    }
    List<T> containing =
        choices.stream().filter(choice -> hasAllWords(Names.key(name.apply(choice)), key)).toList();
    if (!containing.isEmpty()) {
      return containing;
    }
    return choices.stream()
        .filter(choice -> of(words, name.apply(choice)) >= CLOSE)
        .sorted(Comparator.comparingDouble((T choice) -> of(words, name.apply(choice))).reversed())
        .toList();
  }

  private static boolean hasAllWords(String name, String words) {
    return !words.isEmpty() && List.of(words.split(" ")).stream().allMatch(name::contains);
  }
}
