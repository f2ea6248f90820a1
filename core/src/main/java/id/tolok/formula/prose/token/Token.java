package id.tolok.formula.prose.token;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest piece of a written formula, after markup has been understood.
///
/// @param text the writer's characters; a legend's words when they took a letter's place
/// @param start offset of the first character in the text read
/// @param end offset just after the last character
/// @param spaced whether white space stands before it
/// @param number its value when it is a number
/// @param canonical the word as the vocabulary knows it; empty for what is no word
public record Token(
    Kind kind,
    String text,
    int start,
    int end,
    boolean spaced,
    @Nullable BigDecimal number,
    String canonical) {

  /// What a token is, as far as its own characters and its operator phrase tell.
  public enum Kind {
    WORD,
    NUMBER,
    /// A name in guillemets: it stands for itself, whatever words are in it.
    NAME,
    /// A legend's words standing in for a letter: one operand.
    PHRASE,
    SIGN,
    OPEN,
    CLOSE,
    BREAK,
    /// A drawn fraction bar.
    BAR,
    UNDERLINE_START,
    UNDERLINE_END,
    EQUALS,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    FRACTION,
    OVER,
    GROUP_OPEN,
    GROUP_CLOSE;

    /// Whether it leaves no trace between the words it stands between.
    boolean isInvisible() {
      return this == UNDERLINE_START
          || this == UNDERLINE_END
          || this == GROUP_OPEN
          || this == GROUP_CLOSE;
    }
  }

  public static Token of(Kind kind, String text, int start, int end, boolean spaced) {
    String canonical = kind == Kind.WORD ? Vocabulary.canonical(text) : "";
    return new Token(kind, text, start, end, spaced, null, canonical);
  }

  static Token number(String text, BigDecimal value, int start, int end, boolean spaced) {
    return new Token(Kind.NUMBER, text, start, end, spaced, value, "");
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  public boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /// Whether it only sets apart what stands on its two sides, as a line's end or a drawn bar does.
  public boolean setsApart() {
    return switch (kind) {
      case BREAK, BAR, UNDERLINE_START, UNDERLINE_END, EQUALS -> true;
      case WORD,
          NUMBER,
          NAME,
          PHRASE,
          SIGN,
          OPEN,
          CLOSE,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          FRACTION,
          OVER,
          GROUP_OPEN,
          GROUP_CLOSE ->
          false;
    };
  }

  public boolean isOperator() {
    return switch (kind) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
      case WORD,
          NUMBER,
          NAME,
          PHRASE,
          SIGN,
          OPEN,
          CLOSE,
          BREAK,
          BAR,
          UNDERLINE_START,
          UNDERLINE_END,
          EQUALS,
          FRACTION,
          OVER,
          GROUP_OPEN,
          GROUP_CLOSE ->
          false;
    };
  }

  /// Whether it can be part of what an operator works on.
  public boolean isContent() {
    return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.PHRASE;
  }

  public Token afterSpace() {
    return new Token(kind, text, start, end, true, number, canonical);
  }

  public Token as(Kind other) {
    return number != null && other == kind ? this : of(other, text, start, end, spaced);
  }

  /// The words of a run of tokens, spaced as they were written.
  public static String words(List<Token> tokens) {
    var words = new StringBuilder();
    for (Token token : tokens) {
      boolean invisible =
          token.is(Kind.UNDERLINE_START) || token.is(Kind.UNDERLINE_END) || token.is(Kind.BAR);
      boolean afterSum = words.length() > 0 && words.charAt(words.length() - 1) == 'Σ';
      boolean blank = words.length() == 0 || words.charAt(words.length() - 1) == ' ';
      if (!blank && (token.spaced || afterSum || token.is(Kind.BREAK) || invisible)) {
        words.append(' ');
      }
      if (!token.is(Kind.BREAK) && !invisible) {
        words.append(token.text);
      }
    }
    return words.toString().strip();
  }
}
