package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.List;

/// Turns the characters of a formula into tokens: words, numbers, signs, brackets, and the marks of
/// LaTeX and HTML that carry meaning. Marks that only dress the text disappear here.
public final class Scanner {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501_";
  private static final int SHORTEST_BAR = 3;

  private final Cursor cursor;
  private final HtmlScanner htmlMarks;
  private final LatexScanner latexMarks;
  private final boolean latex;
  private final int lastQuote;

  private Scanner(String text) {
    this.cursor = new Cursor(text);
    this.htmlMarks = new HtmlScanner(cursor);
    this.latexMarks = new LatexScanner(cursor);
    this.latex = LatexCommands.appearIn(text);
    this.lastQuote = text.lastIndexOf('»');
  }

  public static List<Token> scan(String text) {
    var scanner = new Scanner(text);
    while (!scanner.cursor.atEnd()) {
      scanner.step();
    }
    return scanner.cursor.tokens();
  }

  private void step() {
    char next = cursor.ahead(0);
    if (next == '\n' || next == '\r') {
      cursor.add(Kind.BREAK, "", 1);
    } else if (Character.isWhitespace(next) || Character.isSpaceChar(next) || next == '$') {
      cursor.skip(1);
    } else if (next == '«') {
      quoted();
    } else if (next == '<') {
      htmlMarks.tag();
    } else if (next == '&') {
      htmlMarks.entity();
    } else if (next == '\\') {
      latexMarks.command();
    } else if (next == 'Σ' || next == '∑') {
      cursor.add(Kind.WORD, "Σ", 1);
      latexMarks.skipLimitsOfSum();
    } else if (next == '_' && latex) {
      latexMarks.subscript();
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
      case '(', '[' -> cursor.add(Kind.OPEN, String.valueOf(next), 1);
      case ')', ']' -> cursor.add(Kind.CLOSE, String.valueOf(next), 1);
      case '{' -> cursor.add(latex ? Kind.GROUP_OPEN : Kind.OPEN, "{", 1);
      case '}' -> cursor.add(latex ? Kind.GROUP_CLOSE : Kind.CLOSE, "}", 1);
      case '*' -> stars();
      case '=' -> equalSigns();
      case '.', '…' -> dots();
      case '^' -> cursor.skip(1);
      case '\u00d7', '\u2715', '\u2a2f' -> cursor.add(Kind.SIGN, "×", 1);
      default -> {
        int length = Character.charCount(cursor.text().codePointAt(cursor.at()));
        cursor.add(Kind.SIGN, cursor.slice(0, length), length);
      }
    }
  }

  // ---- names and words

  private void quoted() {
    if (cursor.at() >= lastQuote) {
      cursor.skip(1);
      return;
    }
    var name = new StringBuilder();
    int length = 1;
    while (cursor.at() + length <= lastQuote) {
      boolean quote = cursor.ahead(length) == '»';
      if (quote && cursor.ahead(length + 1) != '»') {
        cursor.add(Kind.NAME, name.toString(), length + 1);
        return;
      }
      name.append(cursor.ahead(length));
      length += quote ? 2 : 1;
    }
    cursor.skip(1);
  }

  private void word() {
    int length = 1;
    while (continuesWord(length)) {
      length++;
    }
    String word = cursor.slice(0, length);
    int timesAt = Multipliers.timesStuckIn(word, cursor.text(), cursor.at() + length);
    if (timesAt >= 0) {
      if (timesAt > 0) {
        cursor.add(Kind.WORD, word.substring(0, timesAt), timesAt);
      }
      cursor.add(Kind.WORD, String.valueOf(cursor.ahead(0)), 1);
      return;
    }
    Multipliers.misreadHundred(word, cursor.text(), cursor.at() + length)
        .ifPresentOrElse(
            hundred -> cursor.addNumber(hundred, word.length()),
            () -> cursor.add(Kind.WORD, word, word.length()));
  }

  private boolean continuesWord(int length) {
    char next = cursor.ahead(length);
    if (Character.isLetterOrDigit(next)) {
      return !isScriptSign(next);
    }
    boolean joins = next == '-' || next == '\'' || next == '’' || next == '.' || next == '\u2010';
    if (!joins && !(next == '_' && !latex)) {
      return false;
    }
    char after = cursor.ahead(length + 1);
    if (next == '.') {
      return Character.isLetter(after) && length <= 4 && !endsSentence(length, after);
    }
    if (next == '-' && isSingleLetter(length) && Character.isUpperCase(after)) {
      return Character.isLetterOrDigit(cursor.ahead(length + 2));
    }
    return Character.isLetterOrDigit(after);
  }

  private boolean endsSentence(int length, char after) {
    return Character.isUpperCase(after)
        && length > 3
        && Character.isLowerCase(cursor.ahead(length - 1))
        && Character.isLowerCase(cursor.ahead(length + 2));
  }

  private boolean isSingleLetter(int length) {
    return length == 1 && Character.isUpperCase(cursor.ahead(0));
  }

  private static boolean isScriptSign(char character) {
    return character == 'Σ' || character == '∑';
  }

  private void number() {
    int length = 1;
    while (Character.isDigit(cursor.ahead(length))
        || ((cursor.ahead(length) == '.' || cursor.ahead(length) == ',')
            && Character.isDigit(cursor.ahead(length + 1)))) {
      length++;
    }
    char after = cursor.ahead(length);
    boolean times = (after == 'x' || after == 'X') && !Character.isLetter(cursor.ahead(length + 1));
    if (Character.isLetter(after) && !times) {
      String word = wordFrom(length);
      Multipliers.misreadHundred(word, cursor.text(), cursor.at() + word.length())
          .ifPresentOrElse(
              hundred -> cursor.addNumber(hundred, word.length()),
              () -> cursor.add(Kind.WORD, word, word.length()));
      return;
    }
    String digits = cursor.slice(0, length);
    var value = Numbers.parse(digits);
    if (value.isPresent()) {
      cursor.addNumber(value.get(), length);
    } else {
      cursor.add(Kind.WORD, digits, length);
    }
  }

  private String wordFrom(int length) {
    int end = length;
    while (Character.isLetterOrDigit(cursor.ahead(end))) {
      end++;
    }
    return cursor.slice(0, end);
  }

  // ---- runs of signs

  private void dashes() {
    int length = cursor.run(DASHES);
    int whole = spacedDashes(length);
    if (whole > length || length >= SHORTEST_BAR) {
      cursor.add(Kind.BAR, "", whole);
    } else if (cursor.ahead(0) == '_') {
      cursor.skip(length);
    } else {
      cursor.add(Kind.SIGN, "-", length);
    }
  }

  /// The length of dashes that a row of blanks interrupts, `- - - -`; the given length otherwise.
  private int spacedDashes(int length) {
    int end = length;
    int dashes = length;
    int probe = length;
    while (cursor.ahead(probe) == ' '
        && DASHES.indexOf(cursor.ahead(probe + 1)) >= 0
        && cursor.ahead(probe + 1) != 0) {
      probe += 2;
      dashes++;
      while (cursor.ahead(probe) != 0 && DASHES.indexOf(cursor.ahead(probe)) >= 0) {
        probe++;
      }
      end = probe;
    }
    return dashes >= SHORTEST_BAR ? end : length;
  }

  private void stars() {
    int length = cursor.run("*");
    if (length == 1) {
      cursor.add(Kind.SIGN, "*", 1);
    } else {
      cursor.drop(length);
    }
  }

  private void equalSigns() {
    int length = cursor.run("=");
    cursor.add(
        length >= SHORTEST_BAR ? Kind.BAR : Kind.EQUALS, length >= SHORTEST_BAR ? "" : "=", length);
  }

  private void dots() {
    int length = cursor.run(".…");
    boolean several = length > 1 || cursor.ahead(0) == '…';
    cursor.add(Kind.SIGN, several ? "…" : ".", length);
  }
}
