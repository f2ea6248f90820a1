package id.tolok.catalogue.likeness;

import java.util.List;

/// The part of an Indonesian word that stays when its affixes go: *pelayanan*, *melayani* and
/// *layanan* share one. Without a dictionary it may cut too much, but it cuts equal words equally,
/// which is all that comparing needs.
final class Stem {

  private static final int REST_MIN = 3;

  private record Prefix(String letters, String restored, String before) {
    /// @param before letters one of which must follow; empty where any may
    boolean fits(String word) {
      return word.startsWith(letters)
          && word.length() - letters.length() + restored.length() >= REST_MIN + 1
          && (before.isEmpty() || before.indexOf(word.charAt(letters.length())) >= 0);
    }

    String cut(String word) {
      return restored + word.substring(letters.length());
    }
  }

  private static final String VOWELS = "aiueo";

  /// Longest first: the nasal of *me-* and *pe-* swallows the first letter of what follows.
  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("meny", "s", VOWELS),
          new Prefix("peny", "s", VOWELS),
          new Prefix("meng", "", ""),
          new Prefix("peng", "", ""),
          new Prefix("mem", "", "bfv"),
          new Prefix("pem", "", "bfv"),
          new Prefix("mem", "p", VOWELS),
          new Prefix("pem", "p", VOWELS),
          new Prefix("men", "", "cdjz"),
          new Prefix("pen", "", "cdjz"),
          new Prefix("men", "t", VOWELS),
          new Prefix("pen", "t", VOWELS),
          new Prefix("ber", "", ""),
          new Prefix("ter", "", ""),
          new Prefix("per", "", ""),
          new Prefix("me", "", "lrwymn"),
          new Prefix("pe", "", "lrwym"),
          new Prefix("di", "", ""),
          new Prefix("ke", "", ""));

  private Stem() {}

  static String of(String word) {
    String base = withoutEnding(withoutEnding(word, "nya"), "lah");
    boolean passive = base.startsWith("di") || base.startsWith("me");
    String bare = withoutSuffix(base, passive);
    for (Prefix prefix : PREFIXES) {
      if (prefix.fits(bare)) {
        return second(prefix.cut(bare));
      }
    }
    return bare;
  }

  /// *diberdayakan* keeps *ber-* after *di-*; *keberhasilan* after *ke-*.
  private static String second(String word) {
    for (String inner : List.of("ber", "per")) {
      if (word.startsWith(inner) && word.length() - inner.length() > REST_MIN) {
        return word.substring(inner.length());
      }
    }
    return word;
  }

  private static String withoutSuffix(String word, boolean passive) {
    String cut = withoutEnding(word, "kan");
    if (!cut.equals(word)) {
      return cut;
    }
    cut = withoutEnding(word, "an");
    return cut.equals(word) && passive && !word.endsWith("ai") ? withoutEnding(word, "i") : cut;
  }

  private static String withoutEnding(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() > REST_MIN
        ? word.substring(0, word.length() - ending.length())
        : word;
  }
}
