package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.doubt.ProseFindingCode;
import id.tolok.formula.prose.doubt.Remarks;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Names;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import java.util.List;

/// Cuts the words that follow a finished formula: a repetition of its denominator, its letters once
/// more, an afterthought.
public final class Trailing {

  private Trailing() {}

  /// The tokens up to the multiplier that ends the formula, when a division stands before it and no
  /// operation goes on behind it.
  public static List<Token> cut(List<Token> tokens, Remarks remarks) {
    int depth = 0;
    boolean divided = false;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
      if (divided && depth == 0 && token.is(Kind.MULTIPLY)) {
        var scale = Multipliers.at(tokens, at + 1);
        if (scale.isPresent() && isCut(tokens, scale.get().end())) {
          return cutAt(tokens, scale.get().end(), remarks);
        }
      }
      divided |= token.is(Kind.DIVIDE) || token.isSign("/") || token.isSign(":");
    }
    return tokens;
  }

  private static boolean isCut(List<Token> tokens, int end) {
    int at = end;
    while (at < tokens.size() && !tokens.get(at).isContent() && !tokens.get(at).is(Kind.OPEN)) {
      if (tokens.get(at).isOperator() || tokens.get(at).is(Kind.CLOSE)) {
        return false;
      }
      at++;
    }
    return at < tokens.size();
  }

  private static List<Token> cutAt(List<Token> tokens, int end, Remarks remarks) {
    var rest = tokens.subList(end, tokens.size());
    remarks.add(ProseFindingCode.FORMULA_WORDS_LEFT_OVER, rest, Names.trimmed(Token.words(rest)));
    return tokens.subList(0, end);
  }
}
