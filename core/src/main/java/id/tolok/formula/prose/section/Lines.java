package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Tidies the beginnings of lines: bullets and item numbers go, and so does a result's name beside
/// a fraction bar, `PJL = ------ x 100`.
public final class Lines {

  private static final String BULLETS = "-•·*▪●■◆➢➤>✓→⇒.)–;,:";

  private Lines() {}

  public static List<Token> tidied(List<Token> tokens) {
    var tidied = new ArrayList<Token>();
    int at = lineStart(tokens, 0, tidied);
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is(Kind.EQUALS) && at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.BAR)) {
        dropLine(tidied);
      } else {
        tidied.add(token);
      }
      at = token.is(Kind.BREAK) ? lineStart(tokens, at + 1, tidied) : at + 1;
    }
    return tidied;
  }

  /// Takes back what the current line holds, unless it is the first.
  private static void dropLine(List<Token> tidied) {
    int start = tidied.size();
    while (start > 0 && !tidied.get(start - 1).is(Kind.BREAK)) {
      start--;
    }
    if (start > 0) {
      tidied.subList(start, tidied.size()).clear();
    }
  }

  /// Passes over what only marks a line. An item letter that a formula uses, as in `a. jumlah A`
  /// above `a / b`, explains that letter.
  private static int lineStart(List<Token> tokens, int from, List<Token> tidied) {
    boolean explains =
        from < tokens.size() && isItemNumber(tokens, from) && isDivided(tokens, from);
    if (explains) {
      Token sign = tokens.get(from + 1);
      tidied.add(tokens.get(from));
      tidied.add(Token.of(Kind.EQUALS, "=", sign.start(), sign.end(), true));
      return from + 2;
    }
    return afterBullets(tokens, from);
  }

  private static boolean isDivided(List<Token> tokens, int item) {
    Token letter = tokens.get(item);
    for (int at = item + 2; at < tokens.size(); at++) {
      boolean beside =
          tokens.get(at - 1).isSign("/")
              || (at + 1 < tokens.size() && tokens.get(at + 1).isSign("/"));
      if (letter.isWord() && tokens.get(at).text().equals(letter.text()) && beside) {
        return true;
      }
    }
    return false;
  }

  private static int afterBullets(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && (isBullet(tokens.get(at)) || isItemNumber(tokens, at))) {
      at++;
    }
    return at;
  }

  private static boolean isBullet(Token token) {
    return token.is(Kind.SIGN) && BULLETS.contains(token.text());
  }

  /// `1.`, `a)`: a number or letter that a sign closes.
  private static boolean isItemNumber(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean brief =
        token.is(Kind.NUMBER)
            ? token.text().length() <= 2
            : token.isWord() && token.text().length() == 1 && token.text().charAt(0) < 'Σ';
    return brief
        && at + 2 < tokens.size()
        && (tokens.get(at + 1).isSign(")") || tokens.get(at + 1).isSign("."))
        && !tokens.get(at + 1).spaced();
  }
}
