package id.tolok.formula.columns;

import java.util.Arrays;

/// Adds a formula's periods row by row: months to quarters, quarters to years, units to a region. A
/// period counts where its own value exists; a share adds numerators and denominators and divides
/// last. Not for several threads at once.
public final class PeriodSums {

  private final double[] numerators;
  private final double[] denominators;
  private final int[] periods;
  private final boolean share;
  private final double factor;

  private PeriodSums(int rows, boolean share, double factor) {
    this.numerators = new double[rows];
    this.denominators = new double[share ? rows : 0];
    this.periods = new int[rows];
    this.share = share;
    this.factor = factor;
  }

  /// For a formula whose values are added as they are.
  public static PeriodSums ofValues(int rows) {
    return new PeriodSums(rows, false, 1);
  }

  /// For a share.
  ///
  /// @param factor what the quotient is multiplied by
  public static PeriodSums ofShares(int rows, double factor) {
    return new PeriodSums(rows, true, factor);
  }

  public void clear() {
    Arrays.fill(numerators, 0);
    Arrays.fill(denominators, 0);
    Arrays.fill(periods, 0);
  }

  /// Adds one period of plain values.
  public void add(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      boolean known = !Double.isNaN(values[i]);
      numerators[i] += known ? values[i] : 0;
      periods[i] += known ? 1 : 0;
    }
  }

  /// Adds one period of a share and gives its value in that period.
  ///
  /// @param values receives the share, `NaN` where an operand is missing or the denominator is 0
  public void add(double[] above, double[] below, double[] values, int count) {
    for (int i = 0; i < count; i++) {
      double ratio = above[i] / below[i];
      values[i] = (ratio + 0 * ratio) * factor;
    }
    for (int i = 0; i < count; i++) {
      if (!Double.isNaN(values[i])) {
        numerators[i] += above[i];
        denominators[i] += below[i];
      }
    }
  }

  /// Adds what another has gathered, such as a quarter to its year.
  public void add(PeriodSums other, int count) {
    for (int i = 0; i < count; i++) {
      numerators[i] += other.numerators[i];
      periods[i] += other.periods[i];
    }
    for (int i = 0; i < Math.min(count, denominators.length); i++) {
      denominators[i] += other.denominators[i];
    }
  }

  /// The values of all periods together, `NaN` where none counted.
  public void values(double[] values, int count) {
    if (share) {
      for (int i = 0; i < count; i++) {
        double ratio = numerators[i] / denominators[i];
        values[i] = (ratio + 0 * ratio) * factor;
      }
    } else {
      for (int i = 0; i < count; i++) {
        values[i] = periods[i] > 0 ? numerators[i] : Double.NaN;
      }
    }
  }
}
