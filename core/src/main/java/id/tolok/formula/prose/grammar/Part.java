package id.tolok.formula.prose.grammar;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.prose.token.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A part of a formula that was understood, with the words it was written in.
public sealed interface Part {

  /// The writer's words, without the brackets around the whole.
  String words();

  Expression expression();

  /// A quantity, a number or a call.
  record Leaf(String words, Expression expression) implements Part {

    /// The run of words that says an expression.
    static Optional<Part> of(List<Token> run, Expression expression) {
      return Optional.of(new Leaf(Token.words(run), expression));
    }
  }

  /// A name in guillemets: it is taken as it stands, whatever its words say.
  record Verbatim(String words, Expression expression) implements Part {}

  /// One part worked on by another.
  record Operation(Operator operator, Part left, Part right, String words) implements Part {

    @Override
    public Expression expression() {
      return new Binary(operator, left.expression(), right.expression());
    }
  }

  /// The number this part is; empty when it is something else.
  default Optional<BigDecimal> number() {
    return expression() instanceof NumberLiteral(BigDecimal value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// Whether this part combines two parts in the given way.
  default boolean is(Operator operator) {
    return this instanceof Operation operation && operation.operator() == operator;
  }
}
