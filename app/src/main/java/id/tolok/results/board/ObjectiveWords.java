package id.tolok.results.board;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an objective is about, so that those of several agencies can stand in one column: decrees
/// of different offices word the same objective differently, and name their own territory in it.
/// Two objectives are one where all words that tell something apart are the same.
final class ObjectiveWords {

  /// That something is to become better, and what joins words.
  private static final Set<String> EVERYWHERE =
      Set.of(
          "meningkatnya",
          "meningkat",
          "meningkatkan",
          "peningkatan",
          "terwujudnya",
          "mewujudkan",
          "terlaksananya",
          "terselenggaranya",
          "tercapainya",
          "terciptanya",
          "terjaganya",
          "mutu",
          "kualitas",
          "kecamatan",
          "kantor",
          "kepada",
          "terhadap",
          "dan",
          "serta",
          "yang",
          "di",
          "pada",
          "dalam",
          "untuk",
          "bagi",
          "oleh",
          "dari");

  private ObjectiveWords() {}

  /// Equal for objectives that are about the same.
  ///
  /// @param agency its name, whose words tell nothing apart
  static String key(String objective, String agency) {
    Set<String> all = words(objective);
    Set<String> own = new HashSet<>(words(agency));
    Set<String> telling =
        all.stream()
            .filter(Predicate.not(EVERYWHERE::contains))
            .filter(Predicate.not(own::contains))
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(" ", telling.isEmpty() ? all : telling);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
