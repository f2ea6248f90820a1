package id.tolok.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody typed, taken apart: things to be found, each in one of several ways of writing.
///
/// @param things all must be found; each way is a list of words that must all stand there
/// @param typed the words as typed
public record Question(List<List<List<String>>> things, List<String> typed) {

  /// Words that tell nothing apart.
  private static final Set<String> SKIPPED =
      Set.of("yang", "dan", "di", "ke", "dari", "pada", "untuk", "dengan", "atau", "oleh");

  /// Words from this length on also find longer words that begin with them.
  private static final int PREFIX_MIN = 3;

  private static final int WORDS_MAX = 12;

  static Question of(String text) {
    List<String> words =
        wordsOf(text).filter(word -> !SKIPPED.contains(word)).limit(WORDS_MAX).toList();
    var things = new ArrayList<List<List<String>>>();
    int place = 0;
    while (place < words.size()) {
      var match = Synonyms.INDONESIAN.at(words, place);
      things.add(match.ways());
      place += match.length();
    }
    return new Question(List.copyOf(things), words);
  }

  /// The words of a text in lower case.
  static Stream<String> wordsOf(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty());
  }

  /// Whether nothing is asked.
  public boolean isEmpty() {
    return things.isEmpty();
  }

  /// Every word in it, each once.
  SequencedSet<String> words() {
    var words = new LinkedHashSet<String>();
    things.forEach(ways -> ways.forEach(words::addAll));
    return words;
  }

  /// The words that no indicator has, with those taken in their place.
  Map<String, List<String>> mended(Map<String, WordLook> looks) {
    var mended = new LinkedHashMap<String, List<String>>();
    for (List<List<String>> ways : things) {
      if (ways.size() == 1) {
        for (String word : ways.getFirst()) {
          var look = look(looks, word);
          var meant = Spelling.meant(look);
          if (!look.known() && !meant.isEmpty()) {
            mended.put(word, meant.stream().map(WordLook.Near::word).toList());
          }
        }
      }
    }
    return mended;
  }

  private static WordLook look(Map<String, WordLook> looks, String word) {
    return Objects.requireNonNull(looks.get(word), word);
  }

  /// The question as PostgreSQL asks it.
  ///
  /// @param looks of every word
  /// @param joint ` & ` where everything must be found, ` | ` where any of it does
  String terms(Map<String, WordLook> looks, String joint) {
    return things.stream()
        .map(ways ->
            ways.stream()
                .map(
                    way -> way.stream().map(word -> term(look(looks, word))).collect(joined(" & ")))
                .collect(joined(" | ")))
        .collect(Collectors.joining(joint));
  }

  /// Which words of a text were looked for: those typed, and single words that stand for them.
  ///
  /// @param stems of the words of the text, by word
  Set<String> found(Map<String, WordLook> looks, Map<String, String> stems) {
    var marked = new LinkedHashSet<>(typed);
    things.forEach(ways -> ways.stream().filter(way -> way.size() == 1).forEach(marked::addAll));
    return stems.entrySet().stream()
        .filter(word ->
            marked.stream()
                .anyMatch(asked -> fits(look(looks, asked), word.getKey(), word.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean fits(WordLook look, String word, String stem) {
    boolean begins = look.word().length() >= PREFIX_MIN && word.startsWith(look.word());
    return begins
        || word.equals(look.word())
        || stem.equals(look.stem())
        || (!look.known()
            && Spelling.meant(look).stream()
                .anyMatch(near -> near.word().equals(word) || near.stem().equals(stem)));
  }

  private static String term(WordLook look) {
    var lexemes = new LinkedHashSet<String>();
    lexemes.add(quoted(look.word()) + (look.word().length() >= PREFIX_MIN ? ":*" : ""));
    lexemes.add(quoted(look.stem()));
    if (!look.known()) {
      for (WordLook.Near near : Spelling.meant(look)) {
        lexemes.add(quoted(near.word()));
        lexemes.add(quoted(near.stem()));
      }
    }
    return lexemes.stream().collect(joined(" | "));
  }

  private static String quoted(String lexeme) {
    return "'" + lexeme + "'";
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined(String joint) {
    return Collectors.joining(joint, "(", ")");
  }
}
