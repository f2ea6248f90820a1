package id.tolok.results.concept;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// A computed ratio taken apart, so that ratios of several agencies can be put together as the
/// ratio of their sums.
///
/// @param numerator what was counted
/// @param denominator of how many
/// @param factor what the quotient is multiplied by, 100 for a percentage
public record RatioParts(BigDecimal numerator, BigDecimal denominator, BigDecimal factor) {

  /// The parts of a formula that is one quotient, scaled by numbers at most. Empty for every other
  /// formula, and where a part has no figure.
  public static Optional<RatioParts> of(Derivation derivation) {
    return of(derivation, BigDecimal.ONE);
  }

  private static Optional<RatioParts> of(Derivation node, BigDecimal factor) {
    List<Derivation> operands = node.operands();
    return switch (node.expression()) {
      case Expression.Binary(var operator, var left, var right) ->
          switch (operator) {
            case DIVIDE -> {
              var divisor = fixed(right);
              yield divisor.isPresent() && divisor.get().signum() != 0
                  ? of(operands.getFirst(), factor.divide(divisor.get(), MathContext.DECIMAL128))
                  : parts(operands.getFirst(), operands.getLast(), factor);
            }
            case MULTIPLY -> {
              var first = fixed(left);
              var second = fixed(right);
              if (first.isPresent()) {
                yield of(operands.getLast(), factor.multiply(first.get()));
              }
              yield second.isPresent()
                  ? of(operands.getFirst(), factor.multiply(second.get()))
                  : Optional.empty();
            }
            case ADD, SUBTRACT -> Optional.empty();
          };
      case Expression.PercentOf _ -> of(operands.getFirst(), factor.movePointLeft(2));
      case Expression.Call(var function, _) ->
          function == Expression.Function.ROUND
              ? of(operands.getFirst(), factor)
              : Optional.empty();
      case Expression.NumberLiteral _,
          Expression.Variable _,
          Expression.Constant _,
          Expression.Negation _ ->
          Optional.empty();
    };
  }

  private static Optional<RatioParts> parts(
      Derivation numerator, Derivation denominator, BigDecimal factor) {
    return numerator.value() instanceof Value.Known(var above)
            && denominator.value() instanceof Value.Known(var below)
        ? Optional.of(new RatioParts(above, below, factor))
        : Optional.empty();
  }

  /// A number written into the formula, also as `100%`.
  private static Optional<BigDecimal> fixed(Expression expression) {
    return switch (expression) {
      case Expression.NumberLiteral(var number) -> Optional.of(number);
      case Expression.PercentOf(var operand) ->
          fixed(operand).map(number -> number.movePointLeft(2));
      case Expression.Binary _,
          Expression.Negation _,
          Expression.Variable _,
          Expression.Constant _,
          Expression.Call _ ->
          Optional.empty();
    };
  }
}
