package id.tolok.benchmarks.nation;

import java.util.Arrays;
import java.util.Locale;

/// What the nation's year comes to. Two ways to compute it agree when counts are equal and sums
/// differ by less than a billionth.
///
/// @param unitMeans sum over the units of the mean of their yearly achievements
public record Answer(
    Totals month,
    Totals quarter,
    Totals year,
    double unitMeans,
    double regencyMeans,
    double provinceMeans) {

  private static final double TOLERANCE = 1e-9;

  /// Sums over all units, indicators and periods of one length.
  ///
  /// @param classes how many achievements up to 50, 65, 75, 90 and above
  public record Totals(long count, double value, double achievement, long[] classes) {

    public boolean agreesWith(Totals other) {
      return count == other.count
          && Arrays.equals(classes, other.classes)
          && near(value, other.value)
          && near(achievement, other.achievement);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "n=%d value=%.6f achievement=%.6f classes=%s",
          count,
          value,
          achievement,
          Arrays.toString(classes));
    }
  }

  public boolean agreesWith(Answer other) {
    return month.agreesWith(other.month)
        && quarter.agreesWith(other.quarter)
        && year.agreesWith(other.year)
        && near(unitMeans, other.unitMeans)
        && near(regencyMeans, other.regencyMeans)
        && near(provinceMeans, other.provinceMeans);
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        """
        month   %s
        quarter %s
        year    %s
        sums of the means: unit=%.8f regency=%.8f province=%.8f
        """,
        month,
        quarter,
        year,
        unitMeans,
        regencyMeans,
        provinceMeans);
  }
}
