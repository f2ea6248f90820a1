package id.tolok.figures.need;

import id.tolok.figures.Adding;
import id.tolok.figures.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The things offices count, by their nouns: what unit they come in and how quarters add up.
final class CountedThings {

  private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{L}\\p{N}/]+");

  /// Words before the noun that say only that something is counted; the sign of a sum among them.
  private static final Set<String> QUANTITY =
      Set.of(
          "jumlah",
          "jml",
          "jlh",
          "σ",
          "banyaknya",
          "banyak",
          "total",
          "akumulasi",
          "seluruh",
          "semua",
          "keseluruhan",
          "persentase",
          "prosentase",
          "target",
          "rencana",
          "unit",
          "orang",
          "data");

  private static final int LONGEST_NOUN = 3;

  private final Map<String, Thing> things;

  private CountedThings(Map<String, Thing> things) {
    this.things = Map.copyOf(things);
  }

  /// @param noun the words by which it was recognised
  /// @param unit what it is counted in, null where that depends
  record Thing(String noun, @Nullable String unit, Adding adding) {}

  static CountedThings load() {
    var stream = CountedThings.class.getResourceAsStream("nouns.csv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      var things = new HashMap<String, Thing>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .forEach(parts ->
              things.put(
                  parts[0],
                  new Thing(
                      parts[0], parts[1].isEmpty() ? null : parts[1], Adding.valueOf(parts[2]))));
      return new CountedThings(things);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The thing a figure's name is about: the noun it begins with, because Indonesian puts the head
  /// of a phrase first ("peraturan desa" is a regulation, not a village).
  Optional<Thing> find(String name) {
    List<String> words = words(name);
    for (int length = Math.min(LONGEST_NOUN, words.size()); length > 0; length--) {
      Thing thing = things.get(String.join(" ", words.subList(0, length)));
      if (thing != null) {
        return Optional.of(thing);
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (String word : WORD_BORDER.split(Names.key(name), -1)) {
      boolean leading = words.isEmpty() && QUANTITY.contains(word);
      if (!word.isEmpty() && !leading) {
        words.add(word);
      }
    }
    return words;
  }
}
