package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.prose.grammar.Part.Leaf;
import id.tolok.formula.prose.token.Brackets;
import id.tolok.formula.prose.token.Multipliers;
import id.tolok.formula.prose.token.Token;
import id.tolok.formula.prose.token.Token.Kind;
import id.tolok.formula.prose.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tokens with their brackets, and what can be asked of a run of them.
final class Run {

  private final List<Token> tokens;
  private final Brackets brackets;

  Run(List<Token> tokens) {
    this.tokens = tokens;
    this.brackets = Brackets.of(tokens);
  }

  Span whole() {
    return new Span(0, tokens.size());
  }

  List<Token> tokens(Span span) {
    return tokens.subList(span.from(), span.to());
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /// Whether a token of a kind stands at a place that may lie outside.
  boolean is(int at, Kind kind) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(kind);
  }

  /// Just after what a token opens, or after the token itself.
  int after(int at) {
    return tokens.get(at).is(Kind.OPEN) ? brackets.partner(at) + 1 : at + 1;
  }

  /// The operators outside brackets.
  List<Integer> operators(Span span) {
    var found = new ArrayList<Integer>();
    for (int at = span.from(); at < span.to(); at = after(at)) {
      if (tokens.get(at).isOperator()) {
        found.add(at);
      }
    }
    return found;
  }

  boolean adds(int at) {
    return tokens.get(at).is(Kind.ADD) || tokens.get(at).is(Kind.SUBTRACT);
  }

  boolean multiplies(int at) {
    return tokens.get(at).is(Kind.MULTIPLY);
  }

  Optional<Part> scaleAt(int at, int end) {
    return Multipliers.at(tokens, at)
        .filter(found -> tokens.subList(found.end(), end).stream().allMatch(Run::isFiller))
        .map(found ->
            new Leaf(
                Token.words(tokens.subList(at, found.end())), new NumberLiteral(found.value())));
  }

  boolean isPercentAt(int at) {
    return Multipliers.at(tokens, at).filter(Multipliers.Found::percent).isPresent();
  }

  boolean isOneGroup(Span span) {
    return tokens.get(span.from()).is(Kind.OPEN) && brackets.partner(span.from()) == span.to() - 1;
  }

  Span trimmed(Span span) {
    int from = span.from();
    int to = span.to();
    while (from < to && isLoose(tokens.get(from))) {
      from++;
    }
    while (to > from && isLoose(tokens.get(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isFiller(Token token) {
    return isLoose(token) || Vocabulary.CONNECTORS.contains(token.canonical());
  }

  private static boolean isLoose(Token token) {
    return token.setsApart() || (token.is(Kind.SIGN) && !token.text().equals("%"));
  }

  String words(Span span) {
    Span trimmed = trimmed(span);
    return Token.words(tokens.subList(trimmed.from(), trimmed.to()));
  }
}
