package id.tolok.satisfaction;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Where one grade ends and the next begins. Always judged on the value with two decimals, so that
/// the printed number and the printed grade never contradict each other.
public enum QualityScale {
  /// In force since 2017: A from 88.31, B from 76.61, C from 65.00.
  @BasedOn(value = Regulation.PERMENPANRB_14_2017, place = "annex, perception value and quality")
  SINCE_2017("88.31", "76.61", "65.00"),
  /// For rounds of the years before: A from 81.26, B from 62.51, C from 43.76.
  @BasedOn(value = Regulation.KEPMENPAN_25_2004, place = "annex, perception value and quality")
  BEFORE_2017("81.26", "62.51", "43.76");

  private static final int FIRST_YEAR = 2017;

  private final BigDecimal fromA;
  private final BigDecimal fromB;
  private final BigDecimal fromC;

  QualityScale(String fromA, String fromB, String fromC) {
    this.fromA = new BigDecimal(fromA);
    this.fromB = new BigDecimal(fromB);
    this.fromC = new BigDecimal(fromC);
  }

  /// The scale of a round.
  ///
  /// @param periodUntil last day of the services it asks about
  public static QualityScale of(LocalDate periodUntil) {
    return periodUntil.getYear() < FIRST_YEAR ? BEFORE_2017 : SINCE_2017;
  }

  /// The grade of an index or of one element.
  ///
  /// @param converted on the scale of 25 to 100; rounded here. What is lower, as weights that were
  ///   rounded down can give, is D.
  public ServiceQuality quality(BigDecimal converted) {
    var rounded = SatisfactionIndex.round(converted);
    if (rounded.compareTo(fromA) >= 0) {
      return ServiceQuality.A;
    }
    if (rounded.compareTo(fromB) >= 0) {
      return ServiceQuality.B;
    }
    return rounded.compareTo(fromC) >= 0 ? ServiceQuality.C : ServiceQuality.D;
  }

  /// The lowest rounded value of a grade; 25 for the last.
  public BigDecimal from(ServiceQuality quality) {
    return switch (quality) {
      case A -> fromA;
      case B -> fromB;
      case C -> fromC;
      case D -> new BigDecimal("25.00");
    };
  }
}
