package id.tolok.catalogue.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How alike two wordings are, and by which words.
///
/// @param share 0 (nothing in common) to 1 (the same words)
/// @param shared words both have, as the left text writes them
/// @param onlyLeft words only the left text has
/// @param onlyRight words only the right text has
public record WordLikeness(
    double share, List<String> shared, List<String> onlyLeft, List<String> onlyRight) {

  private static final double FAINT_WEIGHT = 0.2;
  private static final double TYPO_SHARE = 0.9;
  private static final int TYPO_LETTERS_MIN = 5;

  /// A word exchanged for another changes the meaning more than a word added; each pair of words
  /// found on one side only counts this much again.
  private static final double EXCHANGE_WEIGHT = 1.2;

  public WordLikeness {
    shared = List.copyOf(shared);
    onlyLeft = List.copyOf(onlyLeft);
    onlyRight = List.copyOf(onlyRight);
  }

  /// Compares two wordings; of two empty ones the share is 1.
  public static WordLikeness of(Wording left, Wording right) {
    Map<String, String> restLeft = new LinkedHashMap<>(left.words());
    Map<String, String> restRight = new LinkedHashMap<>(right.words());
    List<String> shared = new ArrayList<>();
    double common = exact(restLeft, restRight, shared);
    common += misspelt(restLeft, restRight, shared);
    common += initials(restLeft, restRight, shared);
    common += initials(restRight, restLeft, shared);
    double share = share(common, weight(restLeft), weight(restRight));
    return new WordLikeness(
        share, distinct(shared), distinct(restLeft.values()), distinct(restRight.values()));
  }

  /// An abbreviation stands behind each of the words it means.
  private static List<String> distinct(Collection<String> words) {
    return words.stream().distinct().toList();
  }

  private static double share(double common, double left, double right) {
    double all = 2 * common + left + right + EXCHANGE_WEIGHT * Math.min(left, right);
    return all == 0 ? 1 : 2 * common / all;
  }

  private static double exact(
      Map<String, String> left, Map<String, String> right, List<String> shared) {
    double common = 0;
    for (String stem : List.copyOf(left.keySet())) {
      if (right.remove(stem) != null) {
        String word = Objects.requireNonNull(left.remove(stem));
        shared.add(word);
        common += weight(word);
      }
    }
    return common;
  }

  private static double misspelt(
      Map<String, String> left, Map<String, String> right, List<String> shared) {
    double common = 0;
    for (String stem : List.copyOf(left.keySet())) {
      for (String other : List.copyOf(right.keySet())) {
        if (left.containsKey(stem) && isMisspelt(stem, other)) {
          right.remove(other);
          String word = Objects.requireNonNull(left.remove(stem));
          shared.add(word);
          common += TYPO_SHARE * weight(word);
        }
      }
    }
    return common;
  }

  /// One letter too many, too few or wrong in a long word that begins alike.
  private static boolean isMisspelt(String word, String other) {
    return Math.min(word.length(), other.length()) >= TYPO_LETTERS_MIN
        && word.charAt(0) == other.charAt(0)
        && Letters.differInOne(word, other);
  }

  /// A short word of one text spells the first letters of several words of the other.
  private static double initials(
      Map<String, String> shorter, Map<String, String> longer, List<String> shared) {
    double common = 0;
    for (var entry : List.copyOf(shorter.entrySet())) {
      List<String> spelt = Letters.spelt(entry.getValue(), List.copyOf(longer.keySet()), longer);
      if (!spelt.isEmpty()) {
        shorter.remove(entry.getKey());
        shared.add(entry.getValue());
        spelt.forEach(longer::remove);
        common += spelt.size();
      }
    }
    return common;
  }

  private static double weight(Map<String, String> words) {
    return words.values().stream().mapToDouble(WordLikeness::weight).sum();
  }

  private static double weight(String word) {
    return Vocabulary.INDONESIAN.isFaint(word) ? FAINT_WEIGHT : 1;
  }
}
