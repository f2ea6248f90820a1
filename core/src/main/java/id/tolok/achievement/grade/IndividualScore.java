package id.tolok.achievement.grade;

import id.tolok.achievement.Percent;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The score of individual performance under the repealed PermenPANRB 8/2021, 0 to 120, from the
/// achievement in whole percents. For comparing old appraisals only.
public final class IndividualScore {

  private static final BigDecimal TEN_NINTHS_DIVISOR = BigDecimal.valueOf(9);

  private IndividualScore() {}

  /// Over 110 is 120; 100 is 109; 80 to 99 is 70 to 89; 60 to 79 is 50 to 69; up to 59 is 0 to 49.
  /// 101 to 110 is read as a straight line from 110 to 120, which the text leaves open.
  @BasedOn(value = Regulation.PERMENPANRB_8_2021, place = "lampiran, konversi capaian IKI")
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "capaian 101 sampai 110 linear")
  public static Percent of(Percent achievement) {
    int whole = wholePercent(achievement);
    if (whole > 110) {
      return points(120);
    }
    if (whole > 100) {
      return points(10L * (whole - 101)).dividedBy(TEN_NINTHS_DIVISOR).plus(points(110));
    }
    if (whole == 100) {
      return points(109);
    }
    if (whole >= 80) {
      return points(70 + (whole - 80));
    }
    if (whole >= 60) {
      return points(50 + (whole - 60));
    }
    return points(49L * Math.max(whole, 0)).dividedBy(BigDecimal.valueOf(59));
  }

  private static int wholePercent(Percent achievement) {
    Percent bounded = achievement.min(points(1000)).max(points(-1000));
    return bounded.rounded().setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  private static Percent points(long score) {
    return Percent.of(BigDecimal.valueOf(score));
  }
}
