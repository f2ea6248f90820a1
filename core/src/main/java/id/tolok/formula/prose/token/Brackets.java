package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which bracket closes which. A bracket without a partner is closed by the end of the text.
public final class Brackets {

  private final int[] partners;
  private final int deepest;
  private final boolean balanced;

  private Brackets(int[] partners, int deepest, boolean balanced) {
    this.partners = partners;
    this.deepest = deepest;
    this.balanced = balanced;
  }

  public static Brackets of(List<Token> tokens) {
    return of(tokens, Kind.OPEN, Kind.CLOSE);
  }

  public static Brackets of(List<Token> tokens, Kind opening, Kind closing) {
    int[] partners = new int[tokens.size()];
    Arrays.fill(partners, -1);
    var open = new ArrayDeque<Integer>();
    boolean balanced = true;
    int deepest = 0;
    for (int at = 0; at < partners.length; at++) {
      if (tokens.get(at).is(opening)) {
        open.push(at);
        deepest = Math.max(deepest, open.size());
      } else if (tokens.get(at).is(closing)) {
        if (open.isEmpty()) {
          balanced = false;
        } else {
          int start = open.pop();
          partners[start] = at;
          partners[at] = start;
        }
      }
    }
    balanced &= open.isEmpty();
    open.forEach(start -> partners[start] = partners.length);
    return new Brackets(partners, deepest, balanced);
  }

  /// The index of the other bracket; the number of tokens when nothing closes this one; minus one
  /// for what is no bracket or closes nothing.
  public int partner(int index) {
    return partners[index];
  }

  public int deepest() {
    return deepest;
  }

  boolean balanced() {
    return balanced;
  }

  /// The tokens with each bracket that has no partner turned into a plain sign.
  public static List<Token> withoutUnmatched(List<Token> tokens) {
    var brackets = of(tokens);
    if (brackets.balanced) {
      return tokens;
    }
    var matched = new ArrayList<Token>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean bracket = token.is(Kind.OPEN) || token.is(Kind.CLOSE);
      int partner = brackets.partner(at);
      boolean lonely = bracket && (partner < 0 || partner >= tokens.size());
      matched.add(lonely ? token.as(Kind.SIGN) : token);
    }
    return matched;
  }

  /// Whether a bracket was turned into a sign that does not close an item number, `a)`.
  public static boolean hasUnmatched(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean item =
          at > 0
              && tokens.get(at - 1).text().length() <= 2
              && tokens.get(at - 1).isContent()
              && !tokens.get(at).spaced();
      boolean bracket = tokens.get(at).is(Kind.SIGN) && "()[]{}".contains(tokens.get(at).text());
      if (bracket && !item) {
        return true;
      }
    }
    return false;
  }
}
