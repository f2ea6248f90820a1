package id.tolok.catalogue.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that are dropped, count little, or stand for others; read from `vocabulary.txt`.
final class Vocabulary {

  static final Vocabulary INDONESIAN = load();

  private final Set<String> dropped;
  private final Set<String> faint;
  private final Map<String, List<String>> meanings;

  private Vocabulary(Set<String> dropped, Set<String> faint, Map<String, List<String>> meanings) {
    this.dropped = Set.copyOf(dropped);
    this.faint = Set.copyOf(faint);
    this.meanings = Map.copyOf(meanings);
  }

  boolean drops(String word) {
    return dropped.contains(word);
  }

  /// Whether a word as written tells little apart.
  boolean isFaint(String word) {
    return faint.contains(word);
  }

  /// The words a word stands for; itself where it stands for no other.
  List<String> meaning(String word) {
    return meanings.getOrDefault(word, List.of(word));
  }

  private static Vocabulary load() {
    Set<String> dropped = new HashSet<>();
    Set<String> faint = new HashSet<>();
    Map<String, List<String>> meanings = new HashMap<>();
    for (String line : text().split("\n", -1)) {
      List<String> words = Arrays.asList(line.strip().split("\\s+"));
      switch (words.getFirst()) {
        case "", "#" -> {}
        case "drop" -> dropped.addAll(words.subList(1, words.size()));
        case "faint" -> faint.addAll(words.subList(1, words.size()));
        default -> meanings.put(words.getFirst(), List.copyOf(words.subList(2, words.size())));
      }
    }
    return new Vocabulary(dropped, faint, meanings);
  }

  private static String text() {
    try (var stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (stream == null) {
        throw new IllegalStateException("vocabulary.txt is not among the resources");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
