package id.tolok.survey.opinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds what a text speaks of, by a list of words in both languages of the form. It says which
/// theme, not whether something is good or bad: that is what the writer chose.
final class ThemeReader {

  private static final String WORDS = "/id/tolok/survey/theme/words.txt";

  private final Map<Theme, Set<String>> words = new EnumMap<>(Theme.class);
  private final Map<Theme, List<String>> beginnings = new EnumMap<>(Theme.class);
  private final Map<Theme, List<List<String>>> phrases = new EnumMap<>(Theme.class);

  private ThemeReader() {
    for (Theme theme : Theme.values()) {
      words.put(theme, new HashSet<>());
      beginnings.put(theme, new ArrayList<>());
      phrases.put(theme, new ArrayList<>());
    }
  }

  /// The reader of the list that comes with the program.
  static ThemeReader ofProgram() {
    var reader = new ThemeReader();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ThemeReader.class.getResourceAsStream(WORDS)),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reader::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Theme theme = Theme.valueOf(line.substring(0, colon).strip());
    Arrays.stream(line.substring(colon + 1).split(","))
        .map(String::strip)
        .forEach(entry -> {
          if (entry.endsWith("*")) {
            list(beginnings, theme).add(entry.substring(0, entry.length() - 1));
          } else if (entry.contains(" ")) {
            list(phrases, theme).add(List.of(entry.split(" ")));
          } else {
            Objects.requireNonNull(words.get(theme)).add(entry);
          }
        });
  }

  /// The themes of a text; none where no word is known.
  Set<Theme> themes(String text) {
    var spoken = WordForms.words(text);
    var forms = new HashSet<String>();
    spoken.forEach(word -> forms.addAll(WordForms.of(word)));
    var found = EnumSet.noneOf(Theme.class);
    for (Theme theme : Theme.values()) {
      if (!Collections.disjoint(forms, Objects.requireNonNull(words.get(theme)))
          || list(beginnings, theme).stream()
              .anyMatch(start -> forms.stream().anyMatch(form -> form.startsWith(start)))
          || list(phrases, theme).stream()
              .anyMatch(phrase -> Collections.indexOfSubList(spoken, phrase) >= 0)) {
        found.add(theme);
      }
    }
    return found;
  }

  /// Whether the list has words for a theme.
  boolean isKnown(Theme theme) {
    return !Objects.requireNonNull(words.get(theme)).isEmpty();
  }

  private static <T> List<T> list(Map<Theme, List<T>> map, Theme theme) {
    return Objects.requireNonNull(map.get(theme));
  }
}
