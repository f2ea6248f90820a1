package id.tolok.formula.columns;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A formula that is a share of something, `numerator / denominator × factor`, taken apart so that
/// periods and units can be added before they are divided.
///
/// @param factor what the quotient is multiplied by: 100 for a percentage; never 0
public record ShareFormula(Expression numerator, Expression denominator, BigDecimal factor) {

  /// Takes a formula apart: one quantity above one other, times or divided by plain numbers in any
  /// order. Empty for every other formula.
  public static Optional<ShareFormula> of(Expression formula) {
    var parts = new Parts();
    return parts.add(formula, Side.ABOVE) && parts.numerator != null && parts.denominator != null
        ? Optional.of(new ShareFormula(parts.numerator, parts.denominator, parts.factor))
        : Optional.empty();
  }

  private enum Side {
    ABOVE,
    BELOW;

    Side other() {
      return this == ABOVE ? BELOW : ABOVE;
    }
  }

  /// What has been found on the way down.
  private static final class Parts {
    @Nullable Expression numerator;
    @Nullable Expression denominator;
    BigDecimal factor = BigDecimal.ONE;

    /// Whether the part could be placed.
    boolean add(Expression part, Side side) {
      return switch (part) {
        case Binary(var operator, var left, var right)
            when isQuotient(part) || isNumber(left) || isNumber(right) ->
            switch (operator) {
              case MULTIPLY -> add(left, side) && add(right, side);
              case DIVIDE -> add(left, side) && add(right, side.other());
              case ADD, SUBTRACT -> place(part, side);
            };
        case PercentOf(var operand) ->
            scale(BigDecimal.valueOf(100), side.other()) && add(operand, side);
        case NumberLiteral(var value) -> scale(value, side);
        case Binary _, Variable _, Constant _, Negation _, Call _ -> place(part, side);
      };
    }

    private static boolean isQuotient(Expression part) {
      return part instanceof Binary(var operator, _, _) && operator == Operator.DIVIDE;
    }

    private static boolean isNumber(Expression part) {
      return part instanceof NumberLiteral;
    }

    private boolean scale(BigDecimal number, Side side) {
      if (number.signum() == 0) {
        return false;
      }
      if (side == Side.ABOVE) {
        factor = factor.multiply(number);
        return true;
      }
      try {
        factor = factor.divide(number);
        return true;
      } catch (ArithmeticException withoutEnd) {
        return false;
      }
    }

    private boolean place(Expression quantity, Side side) {
      if (side == Side.ABOVE && numerator == null) {
        numerator = quantity;
        return true;
      }
      if (side == Side.BELOW && denominator == null) {
        denominator = quantity;
        return true;
      }
      return false;
    }
  }
}
