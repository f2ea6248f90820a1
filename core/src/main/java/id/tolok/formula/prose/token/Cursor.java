package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a scanner stands in a text, and the tokens it has made so far.
final class Cursor {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;

  Cursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /// The character at a distance from here; the null character behind the end.
  char ahead(int distance) {
    int index = at + distance;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  /// The characters between two distances from here.
  String slice(int from, int to) {
    return text.substring(at + from, at + to);
  }

  /// How far ahead a character is, if not further than a distance; minus one when it is not there.
  int near(char wanted, int distance) {
    int limit = Math.min(text.length(), at + distance + 1);
    int found = text.indexOf(wanted, at, limit);
    return found < 0 ? -1 : found - at;
  }

  /// How many characters from here on are among the given ones.
  int run(String characters) {
    int length = 0;
    while (at + length < text.length() && characters.indexOf(ahead(length)) >= 0) {
      length++;
    }
    return length;
  }

  /// Makes a token of the next characters.
  void add(Kind kind, String shown, int length) {
    tokens.add(Token.of(kind, shown, at, at + length, spaced));
    at += length;
    spaced &= kind.isInvisible();
  }

  void addNumber(BigDecimal value, int length) {
    tokens.add(Token.number(slice(0, length), value, at, at + length, spaced));
    at += length;
    spaced = false;
  }

  /// Passes over characters that separate words.
  void skip(int length) {
    at += length;
    spaced = true;
  }

  /// Passes over characters as if they were not there.
  void drop(int length) {
    at += length;
  }

  /// The word that ends right here, without a blank between.
  Optional<Token> lastWord() {
    return tokens.isEmpty() || spaced || !tokens.getLast().isWord()
        ? Optional.empty()
        : Optional.of(tokens.getLast());
  }

  /// Puts a longer word, which goes on up to an offset, in the place of the last token.
  void lengthenLast(String word, int end) {
    Token last = tokens.removeLast();
    tokens.add(Token.of(Kind.WORD, word, last.start(), end, last.spaced()));
    at = end;
  }
}
