package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// Tells line ends that only wrap a long line from those that arrange a formula. A phrase that
/// plainly goes on, before or behind the line end, was only wrapped.
public final class Wraps {

  private static final String GOES_ON = "/:+-×*÷·,&(";
  private static final String COMES_ON = "/:+×*÷·%,;=)";

  private Wraps() {}

  public static List<Token> unwrapped(List<Token> tokens) {
    var unwrapped = new ArrayList<Token>();
    boolean wrapped = false;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean wrap = token.is(Kind.BREAK) && at > 0 && isWrap(tokens, at);
      if (!wrap) {
        unwrapped.add(wrapped ? token.afterSpace() : token);
      }
      wrapped = wrap;
    }
    return unwrapped;
  }

  private static boolean isWrap(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return true;
    }
    return goesOn(tokens.get(at - 1)) || comesOn(tokens, at + 1);
  }

  private static boolean goesOn(Token before) {
    String word = before.canonical();
    return (before.is(Kind.SIGN) && GOES_ON.contains(before.text()))
        || before.is(Kind.OPEN)
        || isTimes(before)
        || Vocabulary.JOINS.contains(word)
        || Vocabulary.QUANTITY.contains(word)
        || OperatorPhrases.isOperatorWord(word);
  }

  private static boolean comesOn(List<Token> tokens, int at) {
    Token next = tokens.get(at);
    if (next.is(Kind.SIGN)) {
      return COMES_ON.contains(next.text());
    }
    if (next.is(Kind.NUMBER) || next.is(Kind.CLOSE) || isTimes(next)) {
      return true;
    }
    return next.isWord()
        && next.text().length() > 1
        && Character.isLowerCase(next.text().charAt(0))
        && !Vocabulary.QUANTITY.contains(next.canonical())
        && !beginsAnew(next.canonical())
        && !isExplained(tokens, at);
  }

  private static boolean beginsAnew(String word) {
    return Vocabulary.NOTES.contains(word)
        || word.equals("dimana")
        || Vocabulary.LABELS.contains(word);
  }

  /// `a = jumlah ...`: a legend's letter begins a line of its own.
  private static boolean isExplained(List<Token> tokens, int at) {
    Token behind = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
    return behind.is(Kind.EQUALS) || behind.isSign(":") || behind.canonical().equals("adalah");
  }

  private static boolean isTimes(Token token) {
    return token.text().equalsIgnoreCase("x") && token.isWord();
  }
}
