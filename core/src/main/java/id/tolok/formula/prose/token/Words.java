package id.tolok.formula.prose.token;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Looks at names word by word.
public final class Words {

  private Words() {}

  public static List<String> canonical(String words) {
    return Arrays.stream(words.strip().split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty())
        .map(Vocabulary::canonical)
        .toList();
  }

  public static String first(String words) {
    var all = canonical(words);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /// The measure a name adds up, `jam` in *total jam layanan*; empty when it counts things.
  public static String measure(String words) {
    return canonical(words).stream()
        .filter(word -> !Vocabulary.QUANTITY.contains(word))
        .findFirst()
        .filter(word -> !word.equals("dari"))
        .filter(Vocabulary.MEASURES::contains)
        .orElse("");
  }

  /// Letters and digits only, in lower case: what stays the same however a text is set.
  public static String bare(String text) {
    return text.replaceAll("<[^<>]{0,80}>", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
