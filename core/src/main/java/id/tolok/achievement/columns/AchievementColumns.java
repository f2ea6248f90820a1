package id.tolok.achievement.columns;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Percent;
import id.tolok.achievement.RatingScale;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;

/// One achievement rule over columns: target and actual of a row in, percentage and level out.
///
/// A figure is the decimal that its `double` prints as; `NaN` and infinities are no figure. A row
/// without a target is not planned, one without an actual is not reported, or had no event where
/// the bitmap says so. Arrays may be longer than `count`; their further elements are left alone.
/// Immutable, so threads may share it.
public final class AchievementColumns {

  private final AchievementRule rule;
  private final RatingScale scale;
  private final Levels levels;
  private final Settling settling;

  private AchievementColumns(AchievementRule rule, RatingScale scale) {
    this.rule = rule;
    this.scale = scale;
    this.levels = new Levels(scale);
    this.settling = new Settling(rule);
  }

  public static AchievementColumns of(AchievementRule rule, RatingScale scale) {
    return new AchievementColumns(rule, scale);
  }

  /// Achievements as people see them: two decimals, and the level chosen from them. Always what the
  /// exact rule gives.
  ///
  /// @param noEvents rows without an actual because their denominator counted nothing
  /// @param percents receives percentage points, `NaN` where nothing was measured
  /// @param grades receives the level, 0 where nothing was measured
  public void grade(
      TargetColumn targets,
      double[] actuals,
      BitSet noEvents,
      double[] percents,
      byte[] grades,
      int count) {
    ShareKernels.shares(rule, targets, actuals, percents, count);
    for (int row = 0; row < count; row++) {
      long hundredths =
          applies(targets, actuals, row) ? settling.hundredths(percents[row]) : Settling.UNSURE;
      if (hundredths == Settling.UNSURE) {
        var exact = exact(targets, actuals, noEvents, row);
        percents[row] = exact.map(Percent::rounded).map(BigDecimal::doubleValue).orElse(Double.NaN);
        grades[row] = exact.map(percent -> (byte) scale.grade(percent).level()).orElse((byte) 0);
      } else {
        percents[row] = hundredths / 100.0;
        grades[row] = levels.ofHundredths(hundredths);
      }
    }
  }

  /// Achievements for sums and means: within floor and cap, not rounded, right to about 15 digits.
  ///
  /// @param noEvents rows without an actual because their denominator counted nothing
  /// @param percents receives percentage points, `NaN` where nothing was measured
  public void percents(
      TargetColumn targets, double[] actuals, BitSet noEvents, double[] percents, int count) {
    ShareKernels.shares(rule, targets, actuals, percents, count);
    settling.count(percents, count);
    if (!ShareKernels.fitAll(rule.direction(), targets, count) || !noEvents.isEmpty()) {
      settleOddRows(targets, actuals, noEvents, percents, count);
    }
  }

  private void settleOddRows(
      TargetColumn targets, double[] actuals, BitSet noEvents, double[] percents, int count) {
    for (int row = 0; row < count; row++) {
      if (!applies(targets, actuals, row)) {
        percents[row] =
            exact(targets, actuals, noEvents, row)
                .map(Percent::decimal)
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
      }
    }
  }

  /// Whether the formula of the direction is all there is to this row.
  private boolean applies(TargetColumn targets, double[] actuals, int row) {
    return targets.isPlanned(row)
        && Double.isFinite(actuals[row])
        && ShareKernels.fits(rule.direction(), targets.least(row), actuals[row]);
  }

  private Optional<Percent> exact(
      TargetColumn targets, double[] actuals, BitSet noEvents, int row) {
    return rule.achievement(targets.target(row), actual(actuals[row], noEvents.get(row)))
        .findPercent();
  }

  private static Actual actual(double figure, boolean noEvent) {
    if (Double.isFinite(figure)) {
      return Actual.of(BigDecimal.valueOf(figure));
    }
    return noEvent ? new Actual.NoEvent() : new Actual.NotReported();
  }
}
