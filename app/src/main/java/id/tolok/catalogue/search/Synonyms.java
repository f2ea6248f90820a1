package id.tolok.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ways of writing the same thing, from `synonyms.txt`.
final class Synonyms {

  static final Synonyms INDONESIAN = parse(text());

  /// Ways of writing one thing; each is a list of words.
  private final List<List<List<String>>> things;

  private Synonyms(List<List<List<String>>> things) {
    this.things = things;
  }

  /// A run of words that stands for something.
  ///
  /// @param length how many words of the text it takes
  /// @param ways all ways of writing it, the text's own among them
  record Match(int length, List<List<String>> ways) {}

  /// The longest thing that begins at a place of a text; the word itself where none does.
  Match at(List<String> words, int place) {
    Match best = new Match(1, List.of(List.of(words.get(place))));
    int longest = 0;
    for (List<List<String>> ways : things) {
      for (List<String> way : ways) {
        if (way.size() > longest && startsWith(words, place, way)) {
          longest = way.size();
          best = new Match(longest, ways);
        }
      }
    }
    return best;
  }

  static Synonyms parse(String lines) {
    var things = new ArrayList<List<List<String>>>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        things.add(
            Arrays.stream(line.split("\\|", -1))
                .map(way -> List.of(way.strip().split("\\s+")))
                .toList());
      }
    }
    return new Synonyms(List.copyOf(things));
  }

  private static boolean startsWith(List<String> words, int place, List<String> way) {
    return place + way.size() <= words.size()
        && words.subList(place, place + way.size()).equals(way);
  }

  private static String text() {
    try (var stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      if (stream == null) {
        throw new IllegalStateException("synonyms.txt is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
