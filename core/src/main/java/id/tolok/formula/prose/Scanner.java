package id.tolok.formula.prose;

import id.tolok.formula.prose.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns the characters of a formula into tokens: words, numbers, signs, brackets, and the marks of
/// LaTeX and HTML that carry meaning. Marks that only dress the text disappear here.
final class Scanner {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501_";
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_ENTITY = 8;
  private static final int SHORTEST_BAR = 3;

  private final String text;
  private final boolean latex;
  private final int lastQuote;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;

  private Scanner(String text) {
    this.text = text;
    this.latex = LatexCommands.appearIn(text);
    this.lastQuote = text.lastIndexOf('»');
  }

  static List<Token> scan(String text) {
    return new Scanner(text).tokens();
  }

  private List<Token> tokens() {
    while (at < text.length()) {
      step();
    }
    return tokens;
  }

  private void step() {
    char next = text.charAt(at);
    if (next == '\n' || next == '\r') {
      add(Kind.BREAK, "", 1);
    } else if (Character.isWhitespace(next) || Character.isSpaceChar(next) || next == '$') {
      skip(1);
    } else if (next == '«') {
      quoted();
    } else if (next == '<') {
      tag();
    } else if (next == '&') {
      entity();
    } else if (next == '\\') {
      command();
    } else if (next == 'Σ' || next == '∑') {
      add(Kind.WORD, "Σ", 1);
      skipLimitsOfSum();
    } else if (next == '_' && latex) {
      subscript();
    } else if (Character.isLetter(next)) {
      word();
    } else if (Character.isDigit(next)) {
      number();
    } else if (DASHES.indexOf(next) >= 0) {
      dashes();
    } else {
      sign(next);
    }
  }

  private void sign(char next) {
    switch (next) {
      case '(', '[' -> add(Kind.OPEN, String.valueOf(next), 1);
      case ')', ']' -> add(Kind.CLOSE, String.valueOf(next), 1);
      case '{' -> add(latex ? Kind.GROUP_OPEN : Kind.OPEN, "{", 1);
      case '}' -> add(latex ? Kind.GROUP_CLOSE : Kind.CLOSE, "}", 1);
      case '*' -> stars();
      case '=' -> equalSigns();
      case '.', '…' -> dots();
      case '^' -> skip(1);
      case '\u00d7', '\u2715', '\u2a2f' -> add(Kind.SIGN, "×", 1);
      default -> {
        int length = Character.charCount(text.codePointAt(at));
        add(Kind.SIGN, text.substring(at, at + length), length);
      }
    }
  }

  private void add(Kind kind, String shown, int length) {
    tokens.add(Token.of(kind, shown, at, at + length, spaced));
    at += length;
    spaced &= kind == Kind.GROUP_OPEN || kind == Kind.GROUP_CLOSE;
  }

  private void skip(int length) {
    at += length;
    spaced = true;
  }

  private char ahead(int distance) {
    int index = at + distance;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  /// The place of a character not further than a distance ahead; minus one when it is not there.
  private int near(char wanted, int distance) {
    int limit = Math.min(text.length(), at + distance + 1);
    return text.indexOf(wanted, at, limit);
  }

  private int run(String characters) {
    int length = 0;
    while (at + length < text.length() && characters.indexOf(ahead(length)) >= 0) {
      length++;
    }
    return length;
  }

  // ---- names and words

  private void quoted() {
    if (at >= lastQuote) {
      skip(1);
      return;
    }
    var name = new StringBuilder();
    int end = at + 1;
    while (end < text.length()) {
      char next = text.charAt(end);
      if (next == '»' && end + 1 < text.length() && text.charAt(end + 1) == '»') {
        name.append('»');
        end += 2;
      } else if (next == '»') {
        add(Kind.NAME, name.toString(), end + 1 - at);
        return;
      } else {
        name.append(next);
        end++;
      }
    }
    skip(1);
  }

  private void word() {
    int length = 1;
    while (continuesWord(length)) {
      length++;
    }
    String word = text.substring(at, at + length);
    int timesAt = Multipliers.timesStuckIn(word, text, at + length);
    if (timesAt >= 0) {
      if (timesAt > 0) {
        add(Kind.WORD, word.substring(0, timesAt), timesAt);
      }
      add(Kind.WORD, String.valueOf(text.charAt(at)), 1);
      return;
    }
    Multipliers.misreadHundred(word, text, at + length)
        .ifPresentOrElse(
            hundred -> addNumber(hundred, word.length()),
            () -> add(Kind.WORD, word, word.length()));
  }

  private boolean continuesWord(int length) {
    char next = ahead(length);
    if (Character.isLetterOrDigit(next)) {
      return !isScriptSign(next);
    }
    boolean joins = next == '-' || next == '\'' || next == '’' || next == '.' || next == '\u2010';
    if (!joins && !(next == '_' && !latex)) {
      return false;
    }
    char after = ahead(length + 1);
    if (next == '.') {
      return Character.isLetter(after) && length <= 4 && !endsSentence(length, after);
    }
    if (next == '-' && isSingleLetter(length) && Character.isUpperCase(after)) {
      return Character.isLetterOrDigit(ahead(length + 2));
    }
    return Character.isLetterOrDigit(after);
  }

  private boolean endsSentence(int length, char after) {
    return Character.isUpperCase(after)
        && length > 3
        && Character.isLowerCase(ahead(length - 1))
        && Character.isLowerCase(ahead(length + 2));
  }

  private boolean isSingleLetter(int length) {
    return length == 1 && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isScriptSign(char character) {
    return character == 'Σ' || character == '∑';
  }

  private void number() {
    int length = 1;
    while (Character.isDigit(ahead(length))
        || ((ahead(length) == '.' || ahead(length) == ',')
            && Character.isDigit(ahead(length + 1)))) {
      length++;
    }
    char after = ahead(length);
    boolean times = (after == 'x' || after == 'X') && !Character.isLetter(ahead(length + 1));
    if (Character.isLetter(after) && !times) {
      String word = wordFrom(length);
      Multipliers.misreadHundred(word, text, at + word.length())
          .ifPresentOrElse(
              hundred -> addNumber(hundred, word.length()),
              () -> add(Kind.WORD, word, word.length()));
      return;
    }
    String digits = text.substring(at, at + length);
    var value = Numbers.parse(digits);
    if (value.isPresent()) {
      addNumber(value.get(), length);
    } else {
      add(Kind.WORD, digits, length);
    }
  }

  private String wordFrom(int length) {
    int end = length;
    while (Character.isLetterOrDigit(ahead(end))) {
      end++;
    }
    return text.substring(at, at + end);
  }

  private void addNumber(BigDecimal value, int length) {
    String digits = text.substring(at, at + length);
    tokens.add(Token.number(digits, value, at, at + length, spaced));
    at += length;
    spaced = false;
  }

  // ---- runs of signs

  private void dashes() {
    int length = run(DASHES);
    int whole = spacedDashes(length);
    if (whole > length || length >= SHORTEST_BAR) {
      add(Kind.BAR, "", whole);
    } else if (text.charAt(at) == '_') {
      skip(length);
    } else {
      add(Kind.SIGN, "-", length);
    }
  }

  /// The length of dashes that a row of blanks interrupts, `- - - -`; the given length otherwise.
  private int spacedDashes(int length) {
    int end = length;
    int dashes = length;
    int probe = length;
    while (ahead(probe) == ' ' && DASHES.indexOf(ahead(probe + 1)) >= 0 && ahead(probe + 1) != 0) {
      probe += 2;
      dashes++;
      while (ahead(probe) != 0 && DASHES.indexOf(ahead(probe)) >= 0) {
        probe++;
      }
      end = probe;
    }
    return dashes >= SHORTEST_BAR ? end : length;
  }

  private void stars() {
    int length = run("*");
    if (length == 1) {
      add(Kind.SIGN, "*", 1);
    } else {
      at += length;
    }
  }

  private void equalSigns() {
    int length = run("=");
    add(length >= SHORTEST_BAR ? Kind.BAR : Kind.EQUALS, length >= SHORTEST_BAR ? "" : "=", length);
  }

  private void dots() {
    int length = run(".…");
    boolean several = length > 1 || text.charAt(at) == '…';
    add(Kind.SIGN, several ? "…" : ".", length);
  }

  // ---- HTML

  private void tag() {
    int end = near('>', LONGEST_TAG);
    boolean closing = ahead(1) == '/';
    boolean tag = Character.isLetter(ahead(closing ? 2 : 1)) || ahead(1) == '!';
    if (!tag || end < 0) {
      add(Kind.SIGN, "<", 1);
      return;
    }
    String name = tagName(closing ? 2 : 1);
    int length = end + 1 - at;
    switch (name) {
      case "p", "br", "li", "div", "tr", "ul", "ol" -> add(Kind.BREAK, "", length);
      case "hr" -> add(Kind.BAR, "", length);
      case "u", "ins" -> underline(closing, length);
      case "td" -> skip(length);
      default -> at += length;
    }
  }

  private void underline(boolean closing, int length) {
    boolean blankBefore = spaced;
    add(closing ? Kind.UNDERLINE_END : Kind.UNDERLINE_START, "", length);
    spaced = blankBefore;
  }

  private String tagName(int from) {
    int end = from;
    while (Character.isLetterOrDigit(ahead(end))) {
      end++;
    }
    return text.substring(at + from, at + end).toLowerCase(Locale.ROOT);
  }

  private void entity() {
    int end = near(';', LONGEST_ENTITY);
    if (end > at) {
      String name = text.substring(at + 1, end);
      var meaning = HtmlEntities.meaning(name);
      if (meaning.isPresent()) {
        entity(meaning.get(), end + 1 - at);
        return;
      }
    }
    add(Kind.SIGN, "&", 1);
  }

  private void entity(String meaning, int length) {
    if (meaning.isBlank()) {
      skip(length);
    } else if (meaning.equals("Σ")) {
      add(Kind.WORD, meaning, length);
    } else {
      add(Kind.SIGN, meaning, length);
    }
  }

  // ---- LaTeX

  /// An index such as `X_{t-1}` becomes part of the name, `X(t-1)`; words set low stay words.
  private void subscript() {
    var index = LatexCommands.index(text, at);
    boolean named = !tokens.isEmpty() && tokens.getLast().isWord() && !spaced;
    if (index.isEmpty() || !named) {
      skip(1);
      return;
    }
    Token letter = tokens.removeLast();
    int end = index.get().end();
    String name = letter.text() + "(" + index.get().text() + ")";
    tokens.add(Token.of(Kind.WORD, name, letter.start(), end, letter.spaced()));
    at = end;
  }

  private void command() {
    int length = 1;
    while (isAsciiLetter(ahead(length))) {
      length++;
    }
    if (length == 1) {
      escaped(ahead(1));
      return;
    }
    String name = text.substring(at + 1, at + length);
    switch (LatexCommands.meaning(name)) {
      case LatexCommands.Meaning.Structure(Kind kind) -> add(kind, "", length);
      case LatexCommands.Meaning.Sign(String sign) -> add(Kind.SIGN, sign, length);
      case LatexCommands.Meaning.Sum() -> {
        add(Kind.WORD, "Σ", length);
        skipLimitsOfSum();
      }
      case LatexCommands.Meaning.Space() -> skip(length);
      case LatexCommands.Meaning.Environment() -> {
        skip(length);
        skipGroups();
      }
      case LatexCommands.Meaning.Dress() -> at += length;
    }
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private void escaped(char next) {
    switch (next) {
      case '\\' -> add(Kind.BREAK, "", 2);
      case '(', ')', '[', ']', ',', ';', ':', '!', ' ', '\0' -> skip(next == '\0' ? 1 : 2);
      case '{', '}', '%', '&', '#', '$', '_' -> {
        Kind kind = next == '{' ? Kind.OPEN : next == '}' ? Kind.CLOSE : Kind.SIGN;
        add(kind, String.valueOf(next), 2);
      }
      default -> at += 1;
    }
  }

  /// The bounds below and above a sum sign say which cases are added, nothing to compute with.
  private void skipLimitsOfSum() {
    spaced = true;
    for (int limit = 0; limit < 2 && (ahead(0) == '_' || ahead(0) == '^'); limit++) {
      at++;
      if (ahead(0) == '{') {
        skipGroup();
      } else if (at < text.length()) {
        at++;
      }
    }
  }

  private void skipGroups() {
    while (ahead(0) == '{') {
      skipGroup();
    }
  }

  private void skipGroup() {
    int depth = 0;
    do {
      char next = text.charAt(at++);
      depth += next == '{' ? 1 : next == '}' ? -1 : 0;
    } while (depth > 0 && at < text.length());
  }
}
