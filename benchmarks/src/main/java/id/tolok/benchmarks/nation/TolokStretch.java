package id.tolok.benchmarks.nation;

/// A stretch of the nation's units, computed by one thread.
final class TolokStretch {

  private static final int BLOCK = 1024;

  private final PeriodTotals month = new PeriodTotals();
  private final PeriodTotals quarter = new PeriodTotals();
  private final PeriodTotals year = new PeriodTotals();

  static TolokStretch compute(Nation nation, int from, int to, Means means) {
    var stretch = new TolokStretch();
    for (NationalIndicator indicator : nation.indicators()) {
      var computed = IndicatorColumns.of(indicator, nation, BLOCK);
      for (int first = from; first < to; first += BLOCK) {
        stretch.add(computed, first, Math.min(BLOCK, to - first), means);
      }
    }
    return stretch;
  }

  private void add(IndicatorColumns indicator, int from, int count, Means means) {
    indicator.moveTo(from, count);
    for (int m = 0; m < Nation.MONTHS; m++) {
      indicator.addMonth(m, month);
      if ((m + 1) % Nation.MONTHS_OF_A_QUARTER == 0) {
        indicator.closeQuarter(quarter);
      }
    }
    means.add(indicator.closeYear(year), from, count);
  }

  void add(TolokStretch other) {
    month.add(other.month);
    quarter.add(other.quarter);
    year.add(other.year);
  }

  Answer answer(Means means) {
    return means.answer(month.totals(), quarter.totals(), year.totals());
  }
}
