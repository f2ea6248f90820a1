package id.tolok.formula.syntax;

import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.syntax.Token.Kind;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a formula text into tokens. The last one is always END or DEFECT.
final class Lexer {

  private final String text;
  private final Lines lines;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Finding> doubts = new ArrayList<>();
  private int position;

  Lexer(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  List<Token> tokens() {
    do {
      skipBlanks();
      tokens.add(next());
    } while (!last().is(Kind.END) && !last().is(Kind.DEFECT));
    return tokens;
  }

  /// Numbers that may have been meant otherwise; complete once the tokens have been read.
  List<Finding> doubts() {
    return doubts;
  }

  private Token next() {
    if (position == text.length()) {
      int end = tokens.isEmpty() ? 0 : last().to();
      return new Token(Kind.END, "", end, end);
    }
    char character = text.charAt(position);
    if (isDigit(character)) {
      return number();
    }
    if (isTimesLetter(character)) {
      return sign(Kind.TIMES);
    }
    if (Character.isLetter(text.codePointAt(position)) || character == '_') {
      return word();
    }
    return switch (character) {
      case '[' -> name(Kind.VARIABLE, ']');
      case '{' -> name(Kind.CONSTANT, '}');
      default -> {
        Kind kind = signKind(character);
        yield kind == null ? unknownCharacter() : sign(kind);
      }
    };
  }

  private static @Nullable Kind signKind(char character) {
    return switch (character) {
      case '+' -> Kind.PLUS;
      // Hyphens and dashes that word processors and fonts put in place of the minus sign.
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D' ->
          Kind.MINUS;
      case '*', '\u00D7', '\u00B7', '\u22C5', '\u2219', '\u2022', '\u2217', '\u2715', '\uFF0A' ->
          Kind.TIMES;
      case '/', ':', '\u00F7', '\u2215', '\u2044', '\u2236', '\uFF0F' -> Kind.DIVIDE;
      case '%', '\uFF05' -> Kind.PERCENT;
      case '(' -> Kind.OPEN;
      case ')' -> Kind.CLOSE;
      case ';' -> Kind.SEMICOLON;
      case ',' -> Kind.COMMA;
      case '.' -> Kind.DOT;
      default -> null;
    };
  }

  private Token sign(Kind kind) {
    position++;
    return new Token(kind, text.substring(position - 1, position), position - 1, position);
  }

  /// An x that stands alone between operands is the sign people type for times.
  private boolean isTimesLetter(char character) {
    if (character != 'x' && character != 'X') {
      return false;
    }
    boolean alone = position + 1 == text.length() || !isWordPart(text.codePointAt(position + 1));
    boolean beforeNumber = position + 1 < text.length() && isDigit(text.charAt(position + 1));
    return endsOperand() && (alone || beforeNumber);
  }

  private boolean endsOperand() {
    if (tokens.isEmpty()) {
      return false;
    }
    return switch (last().kind()) {
      case NUMBER, VARIABLE, CONSTANT, WORD, PERCENT, CLOSE -> true;
      case PLUS, MINUS, TIMES, DIVIDE, OPEN, SEMICOLON, COMMA, DOT, DEFECT, END -> false;
    };
  }

  private Token number() {
    int from = position;
    while (position < text.length() && continuesNumber()) {
      position++;
    }
    String written = text.substring(from, position);
    if (Numeral.looksLikeThousands(written)) {
      doubts.add(
          Finding.of(
              FormulaFindingCode.AMBIGUOUS_NUMBER,
              lines.span(from, position),
              written,
              written.replaceAll("[.,]", "")));
    }
    return Numeral.canonical(written)
        .map(digits -> new Token(Kind.NUMBER, digits, from, position))
        .orElseGet(() -> defect(FormulaFindingCode.MALFORMED_NUMBER, from, position, written));
  }

  private boolean continuesNumber() {
    char character = text.charAt(position);
    boolean separates = character == '.' || character == ',';
    return isDigit(character)
        || (separates && position + 1 < text.length() && isDigit(text.charAt(position + 1)));
  }

  private Token word() {
    int from = position;
    while (position < text.length() && isWordPart(text.codePointAt(position))) {
      position += Character.charCount(text.codePointAt(position));
    }
    return new Token(Kind.WORD, text.substring(from, position), from, position);
  }

  /// Reads a name up to its closing sign; a doubled closing sign is one that belongs to the name.
  private Token name(Kind kind, char close) {
    int from = position++;
    var name = new StringBuilder();
    while (position < text.length()) {
      char character = text.charAt(position++);
      if (character != close) {
        name.append(character);
      } else if (position < text.length() && text.charAt(position) == close) {
        name.append(close);
        position++;
      } else if (isBlank(name)) {
        return defect(
            FormulaFindingCode.NAME_EMPTY, from, position, text.substring(from, position));
      } else {
        return new Token(kind, name.toString(), from, position);
      }
    }
    return defect(
        FormulaFindingCode.NAME_NOT_CLOSED,
        from,
        from + 1,
        text.substring(from, from + 1),
        String.valueOf(close));
  }

  private Token unknownCharacter() {
    int from = position;
    position += Character.charCount(text.codePointAt(from));
    return defect(
        FormulaFindingCode.UNKNOWN_CHARACTER, from, position, text.substring(from, position));
  }

  private Token defect(FormulaFindingCode code, int from, int to, String... arguments) {
    return new Token(
        Kind.DEFECT,
        text.substring(from, to),
        from,
        to,
        Finding.of(code, lines.span(from, to), arguments));
  }

  private void skipBlanks() {
    while (position < text.length() && isBlank(text.charAt(position))) {
      position++;
    }
  }

  private Token last() {
    return tokens.getLast();
  }

  private static boolean isBlank(StringBuilder name) {
    return name.chars().allMatch(character -> isBlank((char) character));
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '_';
  }
}
