package id.tolok.formula.prose.section;

import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the letters and short names of a formula that a legend can explain.
final class Letters {

  private static final int LONGEST_KEY = 8;

  private Letters() {}

  static Set<String> shortWords(List<Token> tokens) {
    var words = new HashSet<String>();
    for (Token token : tokens) {
      if (isShortWord(token)) {
        words.add(token.text());
      }
    }
    return words;
  }

  private static boolean isShortWord(Token token) {
    return token.isWord() && token.text().length() <= LONGEST_KEY;
  }

  /// Words that stand somewhere as the only thing an operator works on.
  static Set<String> loneOperands(List<Token> tokens) {
    var lone = new HashSet<String>();
    for (int at = 0; at < tokens.size(); at++) {
      if (isShortWord(tokens.get(at)) && isLoneOperand(tokens, at)) {
        lone.add(tokens.get(at).text());
      }
    }
    return lone;
  }

  private static boolean isLoneOperand(List<Token> tokens, int at) {
    int before = at - 1;
    int after = at + 1;
    while (before >= 0
        && after < tokens.size()
        && tokens.get(before).is(Kind.OPEN)
        && tokens.get(after).is(Kind.CLOSE)) {
      before--;
      after++;
    }
    boolean bracketed = before < at - 1;
    before -= before >= 0 && Legend.isSum(tokens.get(before)) ? 1 : 0;
    if (isContent(tokens, before) || (isContent(tokens, after) && !isShort(tokens.get(at)))) {
      return false;
    }
    boolean border = before < 0 || !bracketed || !tokens.get(before).isWord();
    return border && (computesAt(tokens, before) || computesAt(tokens, after));
  }

  private static boolean isShort(Token token) {
    return token.text().length() <= 3;
  }

  private static boolean isContent(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isContent();
  }

  static boolean computesAt(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    boolean letters =
        tokens.get(at).isSign(":")
            && at > 0
            && at + 1 < tokens.size()
            && isShortWord(tokens.get(at - 1))
            && isShortWord(tokens.get(at + 1))
            && !(at + 2 < tokens.size() && tokens.get(at + 2).isWord());
    return letters || computes(tokens.get(at));
  }

  static boolean computes(Token token) {
    return token.isOperator() || token.isSign("/") || token.is(Kind.BAR);
  }
}
