package id.tolok.document.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The known headings, from `headings.txt`.
final class Synonyms {

  /// @param letters the heading without blanks and signs
  record Synonym(Field field, String letters) {}

  private static final Set<String> WORDS = new HashSet<>();
  private static final List<Synonym> ALL = load();

  /// Below this length a heading must be met letter by letter: `NO` is not `NA`.
  private static final int SHORTEST_TOLERANT = 5;

  private static final int LETTERS_PER_SLIP = 7;

  private Synonyms() {}

  static List<Synonym> all() {
    return ALL;
  }

  /// Every word that occurs in a known heading.
  static Set<String> words() {
    return Collections.unmodifiableSet(WORDS);
  }

  /// The nearest heading within the slips its length allows.
  static Optional<Heading> closest(String letters) {
    return closest(letters, Integer.MAX_VALUE - 1);
  }

  static Optional<Heading> closest(String letters, int mostSlips) {
    Synonym best = null;
    int fewest = Integer.MAX_VALUE;
    for (var synonym : ALL) {
      int slips = slips(letters, synonym.letters());
      if (slips < fewest && slips <= mostSlips) {
        best = synonym;
        fewest = slips;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(Heading.of(best.field(), 1 - (double) fewest / best.letters().length()));
  }

  private static int slips(String letters, String known) {
    if (letters.equals(known)) {
      return 0;
    }
    int allowed =
        known.length() < SHORTEST_TOLERANT ? 0 : 1 + (known.length() - 1) / LETTERS_PER_SLIP;
    if (known.length() <= LETTERS_PER_SLIP) {
      allowed = Math.min(allowed, 1);
    }
    if (Math.abs(letters.length() - known.length()) > allowed) {
      return Integer.MAX_VALUE;
    }
    int distance = EditDistance.between(letters, known);
    return distance <= allowed ? distance : Integer.MAX_VALUE;
  }

  private static List<Synonym> load() {
    try (var stream = Synonyms.class.getResourceAsStream("headings.txt")) {
      var text =
          new String(
              Objects.requireNonNull(stream, "headings.txt").readAllBytes(),
              StandardCharsets.UTF_8);
      var synonyms = new ArrayList<Synonym>();
      for (var line :
          text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList()) {
        var parts = line.split(":", 2);
        for (var heading : parts[1].split(";")) {
          WORDS.addAll(List.of(heading.strip().split(" ")));
          synonyms.add(new Synonym(Field.valueOf(parts[0]), heading.replace(" ", "")));
        }
      }
      return List.copyOf(synonyms);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
