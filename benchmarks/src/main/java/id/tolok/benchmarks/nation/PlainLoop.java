package id.tolok.benchmarks.nation;

import id.tolok.kernel.Polarity;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// The nation's year as a Java programmer would write it who knows these four formulas and will
/// never have another: the limit to measure against.
public final class PlainLoop {

  private final Nation nation;

  public PlainLoop(Nation nation) {
    this.nation = nation;
  }

  /// @param parts how many stretches of units are computed side by side
  public Answer compute(ExecutorService threads, int parts)
      throws InterruptedException, ExecutionException {
    int units = nation.size().units;
    var means = new Means(nation.size());
    var tasks = new ArrayList<Callable<Totals[]>>();
    for (int part = 0; part < parts; part++) {
      int from = units * part / parts;
      int to = units * (part + 1) / parts;
      tasks.add(() -> part(from, to, means));
    }
    Totals[] all = {new Totals(), new Totals(), new Totals()};
    for (var computed : threads.invokeAll(tasks)) {
      for (int length = 0; length < all.length; length++) {
        all[length].add(computed.get()[length]);
      }
    }
    return means.answer(all[0].totals(), all[1].totals(), all[2].totals());
  }

  private Totals[] part(int from, int to, Means means) {
    Totals[] totals = {new Totals(), new Totals(), new Totals()};
    double[] yearly = new double[to - from];
    for (NationalIndicator indicator : nation.indicators()) {
      double[] targets = nation.targets()[indicator.number()];
      boolean lower = indicator.polarity() == Polarity.LOWER;
      double[][][] figures = nation.figures();
      int v = indicator.firstVariable();
      for (int unit = from; unit < to; unit++) {
        yearly[unit - from] =
            switch (indicator.shape()) {
              case RATIO -> ratio(figures[v], figures[v + 1], unit, targets[unit], lower, totals);
              case COUNT -> count(figures[v], unit, targets[unit], lower, totals);
              case SUM_OF_FOUR -> sum(figures, v, unit, targets[unit], lower, totals);
              case ATTENDANCE -> attendance(figures, v, unit, targets[unit], lower, totals);
            };
      }
      means.add(yearly, from, to - from);
    }
    return totals;
  }

  private static double ratio(
      double[][] as, double[][] bs, int unit, double target, boolean lower, Totals[] totals) {
    double yearA = 0;
    double yearB = 0;
    for (int quarter = 0; quarter < 4; quarter++) {
      double sumA = 0;
      double sumB = 0;
      for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
        double a = as[month][unit];
        double b = bs[month][unit];
        if (!Double.isNaN(a) && !Double.isNaN(b) && b != 0) {
          totals[0].add(a / b * 100, target, lower);
          sumA += a;
          sumB += b;
        }
      }
      if (sumB != 0) {
        totals[1].add(sumA / sumB * 100, target, lower);
        yearA += sumA;
        yearB += sumB;
      }
    }
    return yearB != 0 ? totals[2].add(yearA / yearB * 100, target, lower) : Double.NaN;
  }

  private static double attendance(
      double[][][] figures, int v, int unit, double target, boolean lower, Totals[] totals) {
    double yearA = 0;
    double yearB = 0;
    for (int quarter = 0; quarter < 4; quarter++) {
      double sumA = 0;
      double sumB = 0;
      for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
        double p = figures[v][month][unit];
        double d = figures[v + 1][month][unit];
        double a = figures[v + 2][month][unit];
        double present = p * (d - a);
        double days = p * d;
        if (!Double.isNaN(present) && days != 0) {
          totals[0].add(present / days * 100, target, lower);
          sumA += present;
          sumB += days;
        }
      }
      if (sumB != 0) {
        totals[1].add(sumA / sumB * 100, target, lower);
        yearA += sumA;
        yearB += sumB;
      }
    }
    return yearB != 0 ? totals[2].add(yearA / yearB * 100, target, lower) : Double.NaN;
  }

  private static double count(
      double[][] as, int unit, double target, boolean lower, Totals[] totals) {
    double year = 0;
    int months = 0;
    for (int quarter = 0; quarter < 4; quarter++) {
      double sum = 0;
      int valid = 0;
      for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
        double a = as[month][unit];
        if (!Double.isNaN(a)) {
          totals[0].add(a, target, lower);
          sum += a;
          valid++;
        }
      }
      if (valid > 0) {
        totals[1].add(sum, 3 * target, lower);
        year += sum;
        months += valid;
      }
    }
    return months > 0 ? totals[2].add(year, 12 * target, lower) : Double.NaN;
  }

  private static double sum(
      double[][][] figures, int v, int unit, double target, boolean lower, Totals[] totals) {
    double year = 0;
    int months = 0;
    for (int quarter = 0; quarter < 4; quarter++) {
      double sum = 0;
      int valid = 0;
      for (int month = quarter * 3; month < quarter * 3 + 3; month++) {
        double value =
            figures[v][month][unit]
                + figures[v + 1][month][unit]
                + figures[v + 2][month][unit]
                + figures[v + 3][month][unit];
        if (!Double.isNaN(value)) {
          totals[0].add(value, target, lower);
          sum += value;
          valid++;
        }
      }
      if (valid > 0) {
        totals[1].add(sum, 3 * target, lower);
        year += sum;
        months += valid;
      }
    }
    return months > 0 ? totals[2].add(year, 12 * target, lower) : Double.NaN;
  }

  private static final class Totals {
    private long count;
    private double value;
    private double achievement;
    private final long[] classes = new long[5];

    double add(double figure, double target, boolean lower) {
      double share = figure / target;
      double percent = Math.min(Math.max((lower ? 2 - share : share) * 100, 0), 120);
      count++;
      value += figure;
      achievement += percent;
      int level =
          (percent > 50 ? 1 : 0)
              + (percent > 65 ? 1 : 0)
              + (percent > 75 ? 1 : 0)
              + (percent > 90 ? 1 : 0);
      classes[level]++;
      return percent;
    }

    void add(Totals other) {
      count += other.count;
      value += other.value;
      achievement += other.achievement;
      for (int level = 0; level < classes.length; level++) {
        classes[level] += other.classes[level];
      }
    }

    Answer.Totals totals() {
      return new Answer.Totals(count, value, achievement, classes.clone());
    }
  }
}
