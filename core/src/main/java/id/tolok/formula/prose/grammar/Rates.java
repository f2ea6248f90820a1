package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads *per 1.000 penduduk* as what it means: a ratio times a thousand.
public final class Rates {

  private static final int SMALLEST_SCALE_DIGITS = 4;

  private Rates() {}

  public static List<Token> resolve(List<Token> tokens, ReadingContext context) {
    int at = rate(tokens);
    if (at <= 0) {
      return tokens;
    }
    boolean divided = tokens.subList(0, at).stream().anyMatch(token -> token.is(Kind.DIVIDE));
    boolean scaled = tokens.stream().anyMatch(token -> token.is(Kind.MULTIPLY));
    if (!divided && !context.shareExpected()) {
      return tokens;
    }
    var resolved = new ArrayList<>(tokens.subList(0, at));
    Token per = tokens.get(at);
    if (!divided) {
      resolved.add(per.as(Kind.DIVIDE));
      resolved.addAll(tokens.subList(at + 2, tokens.size()));
    }
    if (!scaled) {
      resolved.add(Token.of(Kind.MULTIPLY, "x", per.start(), per.end(), true));
      resolved.add(tokens.get(at + 1));
    }
    return resolved;
  }

  /// Where *per* and a large round number end a formula; minus one when nowhere.
  private static int rate(List<Token> tokens) {
    for (int at = 1; at + 2 < tokens.size(); at++) {
      if (tokens.get(at).canonical().equals("per")
          && isLarge(tokens, at + 1)
          && isLast(tokens, at + 2)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLarge(List<Token> tokens, int at) {
    return tokens.get(at).is(Kind.NUMBER)
        && tokens.get(at).text().length() >= SMALLEST_SCALE_DIGITS
        && Multipliers.at(tokens, at).isPresent();
  }

  private static boolean isLast(List<Token> tokens, int from) {
    return tokens.subList(from, tokens.size()).stream()
        .noneMatch(token -> token.isOperator() || token.is(Kind.CLOSE));
  }
}
