package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import id.tolok.formula.prose.token.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the letters of a formula stand for: `A = jumlah yang dilayani`, in any order, behind or
/// before the formula, on lines of their own or in one go.
///
/// @param formula the formula with each letter replaced by its words
/// @param rest words of an explanation that explains no letter; null when there are none
record Legend(List<Token> formula, @Nullable String rest) {

  private static final List<String> BORDERS = List.of("", ".", ";", ",");
  private static final Set<String> IS = Set.of("adalah", "ialah", "yaitu", "merupakan");

  static Legend applied(List<Token> tokens) {
    var intro = Intro.find(tokens);
    if (intro.at() > 0) {
      return introduced(tokens, intro.at());
    }
    var explained = intro.at() == 0 ? tokens.subList(intro.end(), tokens.size()) : tokens;
    var keys = Letters.loneOperands(explained);
    var reversed = reversedEntries(explained, keys);
    var entries = reversed.isEmpty() ? entries(explained, 0, keys) : reversed;
    return entries.isEmpty() ? new Legend(tokens, null) : parted(explained, entries);
  }

  /// One explained letter.
  ///
  /// @param from index of the first token of the explanation
  /// @param end index just after its last
  /// @param letter the letter as written
  /// @param meaning what takes the letter's place: its words as one operand, or a formula in
  ///   brackets
  private record Entry(int from, int end, String letter, List<Token> meaning) {}

  private static Legend introduced(List<Token> tokens, int intro) {
    var body = tokens.subList(0, intro);
    var entries = entries(tokens, intro, Letters.shortWords(body));
    if (entries.isEmpty()) {
      String rest = Names.trimmed(Token.words(tokens.subList(intro, tokens.size())));
      return new Legend(body, rest.isEmpty() ? null : rest);
    }
    var whole = new ArrayList<>(body);
    var last = entries.getLast();
    whole.addAll(computing(tokens.subList(last.end(), tokens.size())));
    return new Legend(substituted(whole, meanings(entries)), null);
  }

  private static List<Token> computing(List<Token> tokens) {
    return tokens.stream().anyMatch(Letters::computes) ? tokens : List.of();
  }

  /// The words that begin an explanation, *dimana :*, *Keterangan :*.
  ///
  /// @param at index of the first; minus one when nothing explains
  private record Intro(int at, int end) {

    static Intro find(List<Token> tokens) {
      for (int at = 0; at < tokens.size(); at++) {
        String word = tokens.get(at).canonical();
        boolean split =
            word.equals("di")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).canonical().equals("mana");
        int behind = at + (split ? 2 : 1);
        boolean marked =
            behind < tokens.size()
                && (tokens.get(behind).isSign(":") || tokens.get(behind).is(Kind.BREAK));
        boolean lineStart = at == 0 || tokens.get(at - 1).is(Kind.BREAK);
        boolean legend = Vocabulary.LEGENDS.contains(word);
        // A small letter at a line's start may be a name that wrapped: `surat / keterangan`.
        boolean plain =
            legend && lineStart && at > 0 && !word.equals("dengan") && isCapital(tokens.get(at));
        if (split || word.equals("dimana") || (legend && marked) || plain) {
          return new Intro(at, marked ? behind + 1 : behind);
        }
      }
      return new Intro(-1, -1);
    }
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  // ---- the explanations

  private static List<Entry> entries(List<Token> tokens, int from, Set<String> keys) {
    var starts = new ArrayList<Integer>();
    for (int at = from; at + 1 < tokens.size(); at++) {
      if (isKey(tokens, at, from, keys)) {
        starts.add(at);
      }
    }
    var entries = new ArrayList<Entry>();
    for (int index = 0; index < starts.size(); index++) {
      int key = starts.get(index);
      int limit =
          index + 1 < starts.size() ? firstOf(tokens, starts.get(index + 1)) : tokens.size();
      int end = entryEnd(tokens, key, limit, keys);
      var words = Names.cleaned(tokens.subList(key + 2, end));
      if (!words.isEmpty()) {
        entries.add(new Entry(firstOf(tokens, key), end, tokens.get(key).text(), meaning(words)));
      }
    }
    return entries;
  }

  /// The index of a letter, or of the sum sign before it, `ΣA = ...`.
  private static int firstOf(List<Token> tokens, int key) {
    return key > 0 && isSum(tokens.get(key - 1)) ? key - 1 : key;
  }

  /// `jumlah yang dilayani = A`, each on a line of its own.
  private static List<Entry> reversedEntries(List<Token> tokens, Set<String> keys) {
    var entries = new ArrayList<Entry>();
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      boolean lineEnd = at + 1 == tokens.size() || tokens.get(at + 1).is(Kind.BREAK);
      boolean letter =
          lineEnd
              && at - start >= 3
              && keys.contains(tokens.get(at).text())
              && tokens.get(at - 1).is(Kind.EQUALS);
      var words = letter ? Names.cleaned(tokens.subList(start, at - 1)) : List.<Token>of();
      if (!words.isEmpty() && words.stream().noneMatch(Letters::computes)) {
        entries.add(new Entry(start, at + 1, tokens.get(at).text(), meaning(words)));
      }
      start = tokens.get(at).is(Kind.BREAK) ? at + 1 : start;
    }
    return entries;
  }

  private static List<Token> meaning(List<Token> words) {
    Token first = words.getFirst();
    if (words.stream().noneMatch(Token::isOperator)) {
      String phrase = Names.trimmed(Token.words(words));
      return List.of(Token.of(Kind.PHRASE, phrase, first.start(), words.getLast().end(), true));
    }
    var bracketed = new ArrayList<Token>();
    bracketed.add(Token.of(Kind.OPEN, "(", first.start(), first.start(), true));
    bracketed.addAll(words);
    bracketed.add(Token.of(Kind.CLOSE, ")", first.start(), first.start(), false));
    return bracketed;
  }

  private static boolean isKey(List<Token> tokens, int at, int from, Set<String> keys) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean explained = token.isWord() && keys.contains(token.text());
    boolean lineStart =
        at == from
            || !tokens.get(at - 1).isContent()
            || isAnd(tokens.get(at - 1).canonical())
            || isSum(tokens.get(at - 1));
    boolean computed = Letters.computesAt(tokens, at + 1);
    return explained
        && !computed
        && (next.is(Kind.EQUALS)
            || (lineStart && next.isSign(":"))
            || (lineStart && IS.contains(next.canonical())));
  }

  static boolean isSum(Token token) {
    return token.canonical().equals("σ");
  }

  private static boolean isAnd(String word) {
    return word.equals("dan") || word.equals("serta");
  }

  /// An explanation ends where the next one begins, with the bracket it stands in, or with its
  /// line, sentence or clause when a formula with such letters follows.
  private static int entryEnd(List<Token> tokens, int key, int limit, Set<String> keys) {
    int formula = limit;
    int depth = 0;
    for (int at = key + 2; at < limit && formula == limit; at++) {
      depth += tokens.get(at).is(Kind.OPEN) ? 1 : tokens.get(at).is(Kind.CLOSE) ? -1 : 0;
      if (depth < 0) {
        return at;
      }
      formula = Letters.computesAt(tokens, at) && isKeyBeside(tokens, at, keys) ? at : limit;
    }
    if (formula == limit) {
      return limit;
    }
    for (String border : BORDERS) {
      for (int at = formula; at > key + 2; at--) {
        if (border.isEmpty() ? tokens.get(at).is(Kind.BREAK) : tokens.get(at).isSign(border)) {
          return at;
        }
      }
    }
    return limit;
  }

  private static boolean isKeyBeside(List<Token> tokens, int at, Set<String> keys) {
    return (at > 0 && keys.contains(tokens.get(at - 1).text()))
        || (at + 1 < tokens.size() && keys.contains(tokens.get(at + 1).text()));
  }

  private static Legend parted(List<Token> tokens, List<Entry> entries) {
    var body = new ArrayList<Token>();
    int start = 0;
    for (Entry entry : entries) {
      body.addAll(tokens.subList(start, entry.from()));
      start = entry.end();
    }
    body.addAll(tokens.subList(start, tokens.size()));
    boolean computes =
        java.util.stream.IntStream.range(0, body.size())
            .anyMatch(at -> Letters.computesAt(body, at));
    return computes
        ? new Legend(substituted(body, meanings(entries)), null)
        : new Legend(tokens, null);
  }

  private static Map<String, List<Token>> meanings(List<Entry> entries) {
    var meanings = new HashMap<String, List<Token>>();
    for (Entry entry : entries) {
      String key = entry.letter();
      meanings.putIfAbsent(key, entry.meaning());
      if (key.length() > 1) {
        meanings.putIfAbsent(key.toLowerCase(Locale.ROOT), entry.meaning());
      }
    }
    return meanings;
  }

  private static List<Token> substituted(List<Token> body, Map<String, List<Token>> meanings) {
    var replaced = new ArrayList<Token>();
    for (int at = 0; at < body.size(); at++) {
      Token token = body.get(at);
      var meaning = isLabelInBrackets(body, at) ? null : meaning(token, meanings);
      if (meaning == null) {
        replaced.add(token);
        continue;
      }
      if (at > 0
          && isCounting(body.get(at - 1).canonical())
          && isCounting(Words.first(meaning.getFirst().text()))) {
        replaced.removeLast();
      }
      replaced.addAll(meaning);
    }
    return withoutEmptyBrackets(replaced);
  }

  private static @Nullable List<Token> meaning(Token token, Map<String, List<Token>> meanings) {
    if (!token.isWord()) {
      return null;
    }
    var exact = meanings.get(token.text());
    return exact == null && token.text().length() > 1
        ? meanings.get(token.text().toLowerCase(Locale.ROOT))
        : exact;
  }

  /// The brackets that are left when the legend between them is taken out.
  private static List<Token> withoutEmptyBrackets(List<Token> tokens) {
    var kept = new ArrayList<Token>();
    for (Token token : tokens) {
      int open = kept.size() - 1;
      while (open >= 0 && kept.get(open).is(Kind.SIGN)) {
        open--;
      }
      boolean empty = token.is(Kind.CLOSE) && open >= 0 && kept.get(open).is(Kind.OPEN);
      if (empty) {
        kept.subList(open, kept.size()).clear();
      } else {
        kept.add(token);
      }
    }
    return kept;
  }

  /// `(A)` behind a quantity only labels it.
  private static boolean isLabelInBrackets(List<Token> body, int at) {
    return at > 1
        && at + 1 < body.size()
        && body.get(at - 1).is(Kind.OPEN)
        && body.get(at + 1).is(Kind.CLOSE)
        && body.get(at - 2).isContent();
  }

  private static boolean isCounting(String word) {
    return Vocabulary.COUNTING.contains(word);
  }
}
