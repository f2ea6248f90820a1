package id.tolok.formula.prose;

import id.tolok.formula.prose.token.Vocabulary;
import id.tolok.formula.prose.token.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the name of an indicator promises about its formula.
///
/// @param name the name; empty when it is not known
record Indicator(String name, List<String> words) {

  private static final Set<String> MEANS = Set.of("rata-rata", "rerata", "rataan");
  private static final Set<String> GIVEN =
      Set.of("nilai", "indeks", "skor", "predikat", "opini", "ikm");

  static Indicator of(@Nullable String name) {
    return new Indicator(
        name == null ? "" : name, name == null ? List.of() : Words.canonical(name));
  }

  String firstWord() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  boolean promisesShare() {
    return Vocabulary.SHARE_NAMES.contains(firstWord()) || name.contains("%");
  }

  boolean promisesPercentage() {
    return firstWord().equals("persentase") || name.contains("%");
  }

  boolean speaksOfGrowth() {
    return words.stream().limit(4).anyMatch(Vocabulary.GROWTH::contains);
  }

  boolean speaksOfMean() {
    return words.stream().limit(3).anyMatch(MEANS::contains);
  }

  /// Whether it is a value someone else gives, such as an index or a grade.
  boolean isGiven() {
    return GIVEN.contains(firstWord());
  }

  /// Whether it names work (*melaksanakan agenda*), not a quantity.
  boolean isActivity() {
    String first = firstWord();
    return first.startsWith("me") && first.length() > 5 && !first.endsWith("nya");
  }

  /// Whether a text says nothing but this name.
  boolean isRepeatedBy(String text) {
    String bare = Words.bare(name);
    return !bare.isEmpty() && Words.bare(text).equals(bare);
  }

  /// Whether a text says this name without the counting word before it.
  boolean isCountOf(String text) {
    return Vocabulary.COUNTING.contains(firstWord())
        && words.size() > 2
        && Words.canonical(text).equals(words.subList(1, words.size()));
  }

  /// Whether a text says all words of this name in their order and hardly any other.
  boolean isNearlyRepeatedBy(String text) {
    var said = Words.canonical(text);
    if (words.size() < 3 || said.size() > words.size() + 2 || isGiven() || promisesShare()) {
      return false;
    }
    int next = 0;
    for (String word : said) {
      next += next < words.size() && words.get(next).equals(word) ? 1 : 0;
    }
    return next == words.size();
  }
}
