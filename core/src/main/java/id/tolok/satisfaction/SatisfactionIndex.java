package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The satisfaction index (IKM).
///
/// @param perceived weighted sum of the element means, 1 to 4 under exact weights
/// @param converted the same times 25, not rounded; 25 to 100 under exact weights, a little less
///   under weights that were rounded down
/// @param respondents sheets that count
@BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, processing of survey data")
public record SatisfactionIndex(BigDecimal perceived, BigDecimal converted, int respondents) {

  /// From the scale of the answers to that of the index.
  static final Fraction CONVERSION = Fraction.of(25, 1);

  private static final int DECIMALS = 2;

  /// The index with two decimals: what is published, graded, and the figure of an indicator.
  public BigDecimal rounded() {
    return round(converted);
  }

  /// The grade of the rounded index.
  public ServiceQuality quality(QualityScale scale) {
    return scale.quality(converted);
  }

  static BigDecimal round(BigDecimal converted) {
    return converted.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
