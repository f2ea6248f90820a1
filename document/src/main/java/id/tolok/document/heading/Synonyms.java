package id.tolok.document.heading;

import id.tolok.kernel.EditDistance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The known headings, from `headings.txt`.
final class Synonyms {

  /// @param phrase the heading's words, one blank between them
  /// @param letters the heading without blanks
  record Synonym(Field field, String phrase, String letters, LetterCount count) {
    static Synonym of(Field field, String phrase) {
      var letters = phrase.replace(" ", "");
      return new Synonym(field, phrase, letters, new LetterCount(letters));
    }
  }

  /// Shortest first.
  private static final List<Synonym> ALL = load();

  private static final Map<String, Synonym> EXACT = byLetters();
  private static final int LONGEST =
      ALL.stream().mapToInt(synonym -> synonym.letters().length()).max().orElse(0);

  private static final int[] START_OF_LENGTH = startOfLength();

  /// Below this length a heading must be met letter by letter: `NO` is not `NA`.
  private static final int SHORTEST_TOLERANT = 5;

  private static final int LETTERS_PER_SLIP = 7;

  private Synonyms() {}

  static List<Synonym> all() {
    return ALL;
  }

  /// Every word that occurs in a known heading.
  static Set<String> words() {
    return ALL.stream()
        .flatMap(synonym -> Stream.of(synonym.phrase().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The nearest heading within the slips its length allows.
  static Optional<Heading> closest(String letters) {
    return closest(letters, Integer.MAX_VALUE);
  }

  static Optional<Heading> closest(String letters, int mostSlips) {
    var exact = EXACT.get(letters);
    if (exact != null) {
      return Optional.of(Heading.of(exact.field(), 1));
    }
    int farthest = slipsAllowed(Math.min(letters.length() * 2, LONGEST));
    if (letters.length() < SHORTEST_TOLERANT - 1 || letters.length() > LONGEST + farthest) {
      return Optional.empty();
    }
    var count = new LetterCount(letters);
    Synonym best = null;
    int fewest = Integer.MAX_VALUE;
    for (var synonym : nearLength(letters.length(), farthest)) {
      int limit =
          Math.min(Math.min(slipsAllowed(synonym.letters().length()), mostSlips), fewest - 1);
      if (limit < 1 || count.leastChanges(synonym.count()) > limit) {
        continue;
      }
      int slips = EditDistance.between(letters, synonym.letters());
      if (slips <= limit) {
        best = synonym;
        fewest = slips;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(Heading.of(best.field(), 1 - (double) fewest / best.letters().length()));
  }

  private static List<Synonym> nearLength(int length, int farthest) {
    return ALL.subList(firstOfLength(length - farthest), firstOfLength(length + farthest + 1));
  }

  /// Index of the first heading that is at least this long.
  private static int firstOfLength(int length) {
    return START_OF_LENGTH[Math.clamp(length, 0, LONGEST + 1)];
  }

  private static int[] startOfLength() {
    var starts = new int[LONGEST + 2];
    for (int length = 0; length < starts.length; length++) {
      int least = length;
      starts[length] = (int) ALL.stream().filter(one -> one.letters().length() < least).count();
    }
    return starts;
  }

  private static int slipsAllowed(int length) {
    if (length < SHORTEST_TOLERANT) {
      return 0;
    }
    return length <= LETTERS_PER_SLIP ? 1 : 1 + (length - 1) / LETTERS_PER_SLIP;
  }

  private static Map<String, Synonym> byLetters() {
    var index = new HashMap<String, Synonym>();
    ALL.forEach(synonym -> index.putIfAbsent(synonym.letters(), synonym));
    return Map.copyOf(index);
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
          synonyms.add(Synonym.of(Field.valueOf(parts[0]), heading.strip()));
        }
      }
      synonyms.sort(Comparator.comparingInt(synonym -> synonym.letters().length()));
      return List.copyOf(synonyms);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
