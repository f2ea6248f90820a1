package id.tolok.formula.eval;

import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The arithmetic of formulas: decimal, 34 significant digits, half up.
///
/// Sums, differences and products of figures an office counts are exact; a division keeps at least
/// ten decimals up to a quotient of 10^24, and nothing is rounded to fewer digits before it is
/// shown.
final class Numbers {

  static final MathContext CONTEXT = new MathContext(34, RoundingMode.HALF_UP);

  /// Digits before the decimal sign, or zeros after it, past which a number is a mistake and would
  /// cost memory to write out.
  static final int MAGNITUDE_MAX = 100;

  private Numbers() {}

  /// The number as a value, or the failure that it is beyond all sense.
  static Value value(BigDecimal number) {
    if (number.signum() == 0) {
      return new Value.Known(number.scale() == 0 ? number : BigDecimal.ZERO);
    }
    long magnitude = (long) number.precision() - number.scale();
    return magnitude > MAGNITUDE_MAX || magnitude < -MAGNITUDE_MAX
        ? failed(FormulaFindingCode.NUMBER_OUT_OF_RANGE, Integer.toString(MAGNITUDE_MAX))
        : new Value.Known(number);
  }

  static Value failed(FormulaFindingCode code, String... arguments) {
    // The evaluator does not know in which text its formula stands; the start is all it can name.
    return new Value.Failed(Finding.of(code, SourceSpan.of(1, 1, 1, 1), arguments));
  }

  static BigDecimal sum(BigDecimal left, BigDecimal right) {
    return left.add(right, CONTEXT);
  }

  static BigDecimal difference(BigDecimal left, BigDecimal right) {
    return left.subtract(right, CONTEXT);
  }

  static BigDecimal product(BigDecimal left, BigDecimal right) {
    return left.multiply(right, CONTEXT);
  }

  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, CONTEXT);
  }
}
