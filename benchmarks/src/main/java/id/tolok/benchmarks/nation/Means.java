package id.tolok.benchmarks.nation;

import id.tolok.benchmarks.nation.Nation.Size;

/// From yearly achievements of units to means of regencies and provinces.
final class Means {

  private final Size size;
  private final double[] sums;
  private final int[] counts;

  Means(Size size) {
    this.size = size;
    this.sums = new double[size.units];
    this.counts = new int[size.units];
  }

  /// Adds the yearly achievements of one indicator; `NaN` is passed over.
  void add(double[] achievements, int firstUnit, int units) {
    for (int i = 0; i < units; i++) {
      boolean known = !Double.isNaN(achievements[i]);
      sums[firstUnit + i] += known ? achievements[i] : 0;
      counts[firstUnit + i] += known ? 1 : 0;
    }
  }

  Answer answer(Answer.Totals month, Answer.Totals quarter, Answer.Totals year) {
    var regencies = new Mean(size.regencies);
    var provinces = new Mean(size.provinces);
    double unitTotal = 0;
    for (int unit = 0; unit < size.units; unit++) {
      if (counts[unit] > 0) {
        double mean = sums[unit] / counts[unit];
        unitTotal += mean;
        regencies.add(size.regencyOf(unit), mean);
      }
    }
    for (int regency = 0; regency < size.regencies; regency++) {
      provinces.add(size.provinceOf(regency), regencies.of(regency));
    }
    return new Answer(month, quarter, year, unitTotal, regencies.total(), provinces.total());
  }

  private static final class Mean {
    private final double[] sums;
    private final int[] counts;

    Mean(int groups) {
      sums = new double[groups];
      counts = new int[groups];
    }

    void add(int group, double value) {
      sums[group] += value;
      counts[group]++;
    }

    double of(int group) {
      return sums[group] / counts[group];
    }

    double total() {
      double total = 0;
      for (int group = 0; group < sums.length; group++) {
        total += of(group);
      }
      return total;
    }
  }
}
