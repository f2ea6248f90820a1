package id.tolok.catalogue.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a text is about, without what every office says in its own way: stems of its words, without
/// affixes, names of places and words that say nothing.
///
/// @param measure what its first word promises; empty where it promises nothing
/// @param words each stem once, in order, with a word of the text it came from
public record Wording(Optional<Measure> measure, Map<String, String> words) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

  /// A capitalised word behind one of these is the name of a place.
  private static final Set<String> BEFORE_PLACE =
      Set.of("kecamatan", "kabupaten", "kab", "kota", "provinsi", "kelurahan", "distrik", "desa");

  private static final int PLACE_LETTERS_MIN = 3;

  public Wording {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /// Reads a text; the words of the places it belongs to are left out wherever they stand.
  ///
  /// @param places names of the agency and its region, in any form
  public static Wording of(String text, Set<String> places) {
    List<String> tokens = tokens(text);
    Set<String> placeWords = placeWords(places);
    Map<String, String> stems = new LinkedHashMap<>();
    Optional<Measure> measure =
        tokens.stream().findFirst().flatMap(word -> Measure.find(word.split("-")[0]));
    boolean heading = isHeading(tokens);
    for (int i = lead(tokens, measure); i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean place =
          placeWords.contains(lower(token)) || !heading && i > 0 && namesPlace(tokens, i);
      if (!place) {
        add(lower(token), stems);
      }
    }
    return new Wording(measure, stems);
  }

  /// The stems on one line, as the database searches them.
  public String line() {
    return String.join(" ", words.keySet().stream().sorted().toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// How many words at the start only say how is counted: *nilai indeks*, *rata-rata*.
  private static int lead(List<String> tokens, Optional<Measure> measure) {
    int lead = 0;
    while (measure.filter(Measure::saysOnlyHow).isPresent()
        && lead < tokens.size()
        && Measure.find(tokens.get(lead).split("-")[0]).equals(measure)) {
      lead++;
    }
    return lead;
  }

  private static void add(String word, Map<String, String> stems) {
    var vocabulary = Vocabulary.INDONESIAN;
    for (String part :
        vocabulary.meaning(word).equals(List.of(word)) ? parts(word) : List.of(word)) {
      for (String meant : vocabulary.meaning(part)) {
        if (!vocabulary.drops(meant)) {
          stems.putIfAbsent(Stem.of(meant), meant.equals(part) ? part : word);
        }
      }
    }
  }

  /// *rata-rata* is one word twice, *surat-surat* too; *tindak-lanjut* is two.
  private static List<String> parts(String word) {
    return List.of(word.split("-"));
  }

  private static boolean namesPlace(List<String> tokens, int i) {
    String before = tokens.get(i - 1);
    String token = tokens.get(i);
    return BEFORE_PLACE.contains(lower(before)) && Character.isUpperCase(token.charAt(0));
  }

  /// Where most words are capitalised, a capital says nothing.
  private static boolean isHeading(List<String> tokens) {
    long capitals = tokens.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return 2 * capitals > tokens.size() + 1;
  }

  private static Set<String> placeWords(Set<String> places) {
    Set<String> words = new HashSet<>();
    for (String place : places) {
      for (String word : tokens(place)) {
        if (word.length() >= PLACE_LETTERS_MIN && !BEFORE_PLACE.contains(lower(word))) {
          words.add(lower(word));
        }
      }
    }
    return words;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    var matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
