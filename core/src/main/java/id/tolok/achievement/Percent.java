package id.tolok.achievement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A share in percentage points, kept exactly as a quotient and rounded once, when it is shown: two
/// thirds is 66.67, and three times that is 200.00 and not 200.01. Not limited to 0..100.
///
/// @param numerator any figure
/// @param denominator a figure above 0
public record Percent(BigDecimal numerator, BigDecimal denominator) implements Comparable<Percent> {

  /// Digits after the point of {@link #decimal()}, for those who compute further.
  private static final int KEPT_DECIMALS = 12;

  private static final int SHOWN_DECIMALS = 2;

  public static final Percent ZERO = of(BigDecimal.ZERO);
  public static final Percent HUNDRED = of(BigDecimal.valueOf(100));

  public Percent {
    requireNonNull(numerator);
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be above 0: " + denominator);
    }
  }

  public static Percent of(BigDecimal percentagePoints) {
    return new Percent(percentagePoints, BigDecimal.ONE);
  }

  /// `part` of `whole` in percentage points; either may be negative.
  ///
  /// @throws IllegalArgumentException when the whole is 0
  public static Percent share(BigDecimal part, BigDecimal whole) {
    BigDecimal hundredfold = part.scaleByPowerOfTen(2);
    return whole.signum() < 0
        ? new Percent(hundredfold.negate(), whole.negate())
        : new Percent(hundredfold, whole);
  }

  public Percent plus(Percent other) {
    if (denominator.compareTo(other.denominator) == 0) {
      return new Percent(numerator.add(other.numerator), denominator);
    }
    return new Percent(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Percent minus(Percent other) {
    return plus(new Percent(other.numerator.negate(), other.denominator));
  }

  /// So many times this percentage.
  ///
  /// @param factor any figure
  public Percent times(BigDecimal factor) {
    return new Percent(numerator.multiply(factor), denominator);
  }

  /// One of so many equal parts of this percentage.
  ///
  /// @param divisor above 0
  public Percent dividedBy(BigDecimal divisor) {
    return new Percent(numerator, denominator.multiply(divisor));
  }

  public Percent min(Percent other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Percent max(Percent other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// The percentage as people see it: two decimals, half up, rounded from the exact quotient.
  public BigDecimal rounded() {
    return numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  /// The percentage with twelve decimals, half up.
  public BigDecimal decimal() {
    return numerator.divide(denominator, KEPT_DECIMALS, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Percent other) {
    return denominator.compareTo(other.denominator) == 0
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// Equal quotients are equal: 1/2 is 2/4.
  @Override
  public boolean equals(Object other) {
    return other instanceof Percent percent && compareTo(percent) == 0;
  }

  @Override
  public int hashCode() {
    return decimal().hashCode();
  }

  @Override
  public String toString() {
    return rounded().toPlainString();
  }
}
