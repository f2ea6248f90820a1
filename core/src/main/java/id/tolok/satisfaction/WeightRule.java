package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How the weight of an element, one divided by the number of elements, is written. Reports of old
/// rounds used a rounded one; nothing else should.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, processing of survey data")
public enum WeightRule {
  /// One divided by the number of elements, as it is.
  EXACT(0),
  /// Rounded to three decimals: 0,111 for nine elements.
  THREE_DECIMALS(3),
  /// Rounded to two decimals: 0,11 for nine elements, which makes every index one percent smaller.
  TWO_DECIMALS(2);

  private final int decimals;

  WeightRule(int decimals) {
    this.decimals = decimals;
  }

  /// The weight as a report prints it: 0.111 and 0.11, the exact one cut after twenty decimals.
  ///
  /// @param elements number of elements, at least 1
  public BigDecimal weight(int elements) {
    return exact(elements).decimal();
  }

  Fraction exact(int elements) {
    return this == EXACT
        ? Fraction.of(1, elements)
        : Fraction.of(
            BigDecimal.ONE.divide(BigDecimal.valueOf(elements), decimals, RoundingMode.HALF_UP));
  }
}
