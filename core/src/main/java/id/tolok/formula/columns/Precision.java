package id.tolok.formula.columns;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Function;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.Operator;
import id.tolok.formula.Expression.PercentOf;
import id.tolok.formula.Expression.Variable;
import java.math.BigDecimal;

/// How far floating point may be trusted with a formula. Results shall be right to nine digits of
/// the sixteen there are: six may be lost where sums nearly cancel out, in one sum or in several
/// above each other, and one to ordinary rounding.
final class Precision {

  private static final double DIGITS_TO_LOSE = 6;

  /// Figures have at most 18 digits before the point and 18 after it, and lose six more.
  private static final int FIGURE_MAGNITUDE = 24;

  /// Numbers past 10^100 are failures of the exact path; 5 digits less to be sure.
  private static final int MAGNITUDE_MAX = 95;

  private static final int DIGITS_OF_DOUBLE = 15;

  private Precision() {}

  /// The share of its operands below which a sum of this formula is doubted.
  static double leastShare(Expression formula) {
    return Math.pow(10, -DIGITS_TO_LOSE / Math.max(1, sumsAbove(formula)));
  }

  /// What a node may be off, relative to its size.
  static double relativeError(Expression formula) {
    return sumsAbove(formula) == 0 ? 1e-13 : 1e-9;
  }

  /// Whether numbers on the way could grow so large or small that sizes must be watched.
  static boolean needsWatch(Expression formula) {
    return magnitude(formula) > MAGNITUDE_MAX;
  }

  /// Whether a number of a formula is far from any limit of size.
  static boolean isWithinReach(BigDecimal number) {
    return magnitude(number) <= MAGNITUDE_MAX;
  }

  /// Whether the `double` of a node prints as the decimal it stands for.
  static boolean isExact(Expression formula) {
    return switch (formula) {
      case Variable _, Constant _ -> true;
      case NumberLiteral(var value) -> value.precision() <= DIGITS_OF_DOUBLE;
      case Negation(var operand) -> isExact(operand);
      case Binary _, PercentOf _, Call _ -> false;
    };
  }

  /// The most sums and differences that stand above each other.
  private static int sumsAbove(Expression formula) {
    int below = formula.operands().stream().mapToInt(Precision::sumsAbove).max().orElse(0);
    return below
        + switch (formula) {
          case Binary(var operator, _, _) ->
              operator == Operator.ADD || operator == Operator.SUBTRACT ? 1 : 0;
          case Call(var function, var arguments) ->
              function == Function.SUM || function == Function.AVERAGE ? arguments.size() - 1 : 0;
          case NumberLiteral _, Variable _, Constant _, Negation _, PercentOf _ -> 0;
        };
  }

  private static int magnitude(Expression formula) {
    int largest = formula.operands().stream().mapToInt(Precision::magnitude).max().orElse(0);
    return switch (formula) {
      case NumberLiteral(var value) -> magnitude(value);
      case Variable _, Constant _ -> FIGURE_MAGNITUDE;
      case Binary(var operator, var left, var right) ->
          switch (operator) {
            case ADD, SUBTRACT -> largest + 1;
            case MULTIPLY, DIVIDE -> magnitude(left) + magnitude(right);
          };
      case PercentOf _ -> largest + 2;
      case Call(_, var arguments) -> largest + arguments.size();
      case Negation _ -> largest;
    };
  }

  private static int magnitude(BigDecimal number) {
    long exponent = (long) number.precision() - number.scale();
    return (int) Math.min(Math.abs(exponent) + 1, 1_000);
  }
}
