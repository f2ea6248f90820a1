package id.tolok.achievement.columns;

import id.tolok.achievement.grade.Border;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import java.util.Comparator;

/// Adds up achievements that were not rounded: how many, their sum, and how many in each level of a
/// scale. For statistics over many units; the level of one printed achievement comes from its
/// rounded value. Not for several threads at once: give each its own and {@link #add(Tally)} them.
public final class Tally {

  private final double[] borders;
  private final boolean[] borderBelongs;
  private final long[] reached;
  private long count;
  private double sum;

  public Tally(RatingScale scale) {
    var lowestFirst =
        scale.grades().stream()
            .sorted(Comparator.comparingInt(Grade::level))
            .flatMap(grade -> grade.findBorder().stream())
            .toList();
    borders = lowestFirst.stream().mapToDouble(border -> border.value().doubleValue()).toArray();
    borderBelongs = new boolean[borders.length];
    for (int i = 0; i < borders.length; i++) {
      borderBelongs[i] = lowestFirst.get(i).kind() == Border.Kind.FROM;
    }
    reached = new long[borders.length];
  }

  /// Adds percentages, passing over `NaN`.
  public void add(double[] percents, int length) {
    double total = 0;
    int measured = 0;
    for (int i = 0; i < length; i++) {
      double percent = percents[i];
      boolean known = !Double.isNaN(percent);
      total += known ? percent : 0;
      measured += known ? 1 : 0;
    }
    sum += total;
    count += measured;
    for (int border = 0; border < borders.length; border++) {
      reached[border] +=
          borderBelongs[border]
              ? countFrom(percents, length, borders[border])
              : countAbove(percents, length, borders[border]);
    }
  }

  public void add(Tally other) {
    sum += other.sum;
    count += other.count;
    for (int i = 0; i < reached.length; i++) {
      reached[i] += other.reached[i];
    }
  }

  public long count() {
    return count;
  }

  public double sum() {
    return sum;
  }

  /// How many in each level, the lowest first.
  public long[] perLevel() {
    long[] levels = new long[reached.length + 1];
    for (int i = 0; i < levels.length; i++) {
      long atLeast = i == 0 ? count : reached[i - 1];
      levels[i] = atLeast - (i < reached.length ? reached[i] : 0);
    }
    return levels;
  }

  private static int countAbove(double[] percents, int length, double border) {
    int above = 0;
    for (int i = 0; i < length; i++) {
      above += percents[i] > border ? 1 : 0;
    }
    return above;
  }

  private static int countFrom(double[] percents, int length, double border) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      from += percents[i] >= border ? 1 : 0;
    }
    return from;
  }
}
