package id.tolok.formula.prose;

import id.tolok.formula.prose.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the letters of a formula stand for: `A = jumlah yang dilayani`, in any order, behind or
/// before the formula, on lines of their own or in one go.
///
/// @param formula the formula with each letter replaced by its words
/// @param rest words of an explanation that explains no letter; null when there are none
record Legend(List<Token> formula, @Nullable String rest) {

  private static final int LONGEST_KEY = 8;
  private static final Set<String> IS = Set.of("adalah", "ialah", "yaitu", "merupakan");

  static Legend applied(List<Token> tokens) {
    int intro = intro(tokens);
    if (intro >= 0) {
      return introduced(tokens, intro);
    }
    var entries = entries(tokens, 0, keys(tokens));
    if (entries.isEmpty()) {
      return new Legend(tokens, null);
    }
    return parted(tokens, entries);
  }

  /// One explained letter.
  ///
  /// @param key index of the letter
  /// @param end index just after its words
  private record Entry(int key, int end, Token words) {}

  private static Legend introduced(List<Token> tokens, int intro) {
    var body = tokens.subList(0, intro);
    var keys = contents(body);
    var entries = entries(tokens, intro, keys);
    if (entries.isEmpty()) {
      String rest = Names.trimmed(Token.words(tokens.subList(intro, tokens.size())));
      return new Legend(body, rest.isEmpty() ? null : rest);
    }
    return new Legend(substituted(body, tokens, entries), null);
  }

  /// Where *dimana :* or *keterangan :* begins an explanation; minus one when nothing does.
  private static int intro(List<Token> tokens) {
    for (int at = 1; at < tokens.size(); at++) {
      String word = tokens.get(at).canonical();
      boolean split =
          word.equals("di")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).canonical().equals("mana");
      int behind = split ? at + 2 : at + 1;
      boolean marked =
          behind < tokens.size()
              && (tokens.get(behind).isSign(":") || tokens.get(behind).is(Kind.BREAK));
      boolean lineStart = tokens.get(at - 1).is(Kind.BREAK);
      if (split || word.equals("dimana") || (Vocabulary.LEGENDS.contains(word) && marked)) {
        return at;
      }
      if (Vocabulary.LEGENDS.contains(word) && lineStart && !word.equals("dengan")) {
        return at;
      }
    }
    return -1;
  }

  private static Set<String> contents(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isWord)
        .map(Token::text)
        .filter(text -> text.length() <= LONGEST_KEY)
        .collect(Collectors.toSet());
  }

  /// Words that stand as an operand of their own somewhere: candidates for a legend.
  private static Set<String> keys(List<Token> tokens) {
    return tokens.isEmpty()
        ? Set.of()
        : java.util.stream.IntStream.range(0, tokens.size())
            .filter(at -> isLoneOperand(tokens, at))
            .mapToObj(at -> tokens.get(at).text())
            .collect(Collectors.toSet());
  }

  private static boolean isLoneOperand(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isWord() || token.text().length() > LONGEST_KEY) {
      return false;
    }
    Token before = at > 0 ? tokens.get(at - 1) : Token.of(Kind.BREAK, "", 0, 0, false);
    Token after =
        at + 1 < tokens.size() ? tokens.get(at + 1) : Token.of(Kind.BREAK, "", 0, 0, false);
    boolean computed = computes(before) || computes(after);
    return computed && !before.isWord() && !(after.isWord() && computes(before) && isShort(token));
  }

  private static boolean isShort(Token token) {
    return token.text().length() > 3;
  }

  private static boolean computes(Token token) {
    return token.isOperator() || token.isSign("/") || token.is(Kind.BAR);
  }

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
      int limit = index + 1 < starts.size() ? starts.get(index + 1) : tokens.size();
      int end = entryEnd(tokens, key, limit);
      var words = Names.cleaned(tokens.subList(key + 2, end));
      if (!words.isEmpty()) {
        entries.add(new Entry(key, end, phrase(words)));
      }
    }
    return entries;
  }

  private static boolean isKey(List<Token> tokens, int at, int from, Set<String> keys) {
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    boolean explained = token.isWord() && keys.contains(token.text());
    boolean lineStart = at == from || !tokens.get(at - 1).isContent();
    return explained
        && (next.is(Kind.EQUALS)
            || (lineStart && next.isSign(":"))
            || (lineStart && IS.contains(next.canonical())));
  }

  /// An explanation ends where the next one begins, or with its line when a formula follows.
  private static int entryEnd(List<Token> tokens, int key, int limit) {
    int end = key + 2;
    while (end < limit) {
      boolean formulaFollows =
          tokens.get(end).is(Kind.BREAK)
              && tokens.subList(end, limit).stream().anyMatch(Legend::computes);
      if (formulaFollows) {
        return end;
      }
      end++;
    }
    return limit;
  }

  private static Token phrase(List<Token> words) {
    return Token.of(
        Kind.PHRASE,
        Names.trimmed(Token.words(words)),
        words.getFirst().start(),
        words.getLast().end(),
        true);
  }

  private static Legend parted(List<Token> tokens, List<Entry> entries) {
    var body = new ArrayList<Token>();
    int start = 0;
    for (Entry entry : entries) {
      body.addAll(tokens.subList(start, entry.key()));
      start = entry.end();
    }
    body.addAll(tokens.subList(start, tokens.size()));
    boolean computes = body.stream().anyMatch(Legend::computes);
    return computes
        ? new Legend(substituted(body, tokens, entries), null)
        : new Legend(tokens, null);
  }

  private static List<Token> substituted(
      List<Token> body, List<Token> tokens, List<Entry> entries) {
    Map<String, Token> words = new LinkedHashMap<>();
    Map<String, Token> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Entry entry : entries) {
      words.putIfAbsent(tokens.get(entry.key()).text(), entry.words());
      anyCase.putIfAbsent(tokens.get(entry.key()).text(), entry.words());
    }
    var replaced = new ArrayList<Token>();
    for (int at = 0; at < body.size(); at++) {
      Token token = body.get(at);
      Token phrase = token.isWord() ? words.get(token.text()) : null;
      if (phrase == null && token.isWord() && token.text().length() > 1) {
        phrase = anyCase.get(token.text());
      }
      boolean counted =
          phrase != null && at > 0 && Vocabulary.COUNTING.contains(body.get(at - 1).canonical());
      if (counted && beginsCounting(phrase.text())) {
        replaced.removeLast();
      }
      replaced.add(phrase == null ? token : phrase);
    }
    return replaced;
  }

  private static boolean beginsCounting(String words) {
    return Vocabulary.COUNTING.contains(Vocabulary.canonical(words.split(" ", 2)[0]));
  }
}
