package id.tolok.satisfaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact share, because one ninth has no end as a decimal number and the grade of a whole year
/// hangs on the second decimal.
///
/// @param denominator greater than zero
record Fraction(BigInteger numerator, BigInteger denominator) {

  static final Fraction ZERO = of(0, 1);

  /// Digits kept of a number that has no end: more than anything shows, and never rounded up, so
  /// that rounding it later gives what rounding the exact number would.
  private static final int DECIMALS = 20;

  Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
    var common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  static Fraction of(BigDecimal number) {
    return number.scale() <= 0
        ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction over(long divisor) {
    return times(of(1, divisor));
  }

  /// As a decimal number: exact where it ends within twenty decimals, cut off there where not.
  BigDecimal decimal() {
    var cut =
        new BigDecimal(numerator)
            .divide(new BigDecimal(denominator), DECIMALS, RoundingMode.DOWN)
            .stripTrailingZeros();
    return cut.scale() < 0 ? cut.setScale(0) : cut;
  }
}
