package id.tolok.satisfaction.respondent;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many respondents a round needs, by Krejcie and Morgan: 95 % confidence, share of one half,
/// five percent error. The formula rounded half up gives every row of the printed table.
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, number of respondents")
public final class SampleSize {

  /// Chi square of one degree of freedom at 95 %, times P times Q.
  private static final BigDecimal SPREAD = new BigDecimal("3.841").multiply(new BigDecimal("0.25"));

  /// The square of the error allowed.
  private static final BigDecimal ERROR_SQUARE = new BigDecimal("0.0025");

  private SampleSize() {}

  /// The smallest number of respondents that is enough.
  ///
  /// @param population people served in the period, at least 1
  public static int of(int population) {
    if (population < 1) {
      throw new IllegalArgumentException("population " + population);
    }
    var people = BigDecimal.valueOf(population);
    return SPREAD
        .multiply(people)
        .divide(
            ERROR_SQUARE.multiply(people.subtract(BigDecimal.ONE)).add(SPREAD),
            0,
            RoundingMode.HALF_UP)
        .intValueExact();
  }

  /// Respondents missing to the sample; 0 where there are enough.
  public static int shortfall(int population, int respondents) {
    return Math.max(0, of(population) - respondents);
  }
}
