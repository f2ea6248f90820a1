package id.tolok.achievement.columns;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.Percent;
import id.tolok.achievement.grade.RatingScale;
import java.math.BigDecimal;
import java.util.Optional;

/// One achievement rule over columns: target and actual of a row in, percentage and level out.
///
/// Arrays may be longer than `count`; their further elements are left alone. Immutable, so threads
/// may share it.
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
  /// @param percents receives percentage points, `NaN` where nothing was measured
  /// @param grades receives the level, 0 where nothing was measured
  public void grade(
      TargetColumn targets, ActualColumn actuals, double[] percents, byte[] grades, int count) {
    ShareKernels.shares(rule, targets, actuals.figures(), percents, count);
    for (int row = 0; row < count; row++) {
      long hundredths = hundredths(targets, actuals, row, percents[row]);
      if (hundredths == Settling.UNSURE) {
        var exact = exact(targets, actuals, row);
        percents[row] = exact.map(Percent::rounded).map(BigDecimal::doubleValue).orElse(Double.NaN);
        grades[row] = exact.map(percent -> (byte) scale.grade(percent).level()).orElse((byte) 0);
      } else {
        percents[row] = hundredths / 100.0;
        grades[row] = levels.ofHundredths(hundredths);
      }
    }
  }

  /// Achievements for sums and means: within floor and cap, not rounded, right to about 15 digits
  /// of what the actuals are right to.
  ///
  /// @param actuals figures 0 or between 1e-18 and 1e18 in size
  /// @param percents receives percentage points, `NaN` where nothing was measured
  public void percents(TargetColumn targets, ActualColumn actuals, double[] percents, int count) {
    ShareKernels.shares(rule, targets, actuals.figures(), percents, count);
    settling.count(percents, count);
    if (!ShareKernels.fitAll(rule.direction(), targets, count)
        || rule.noEvent() != NoEventTreatment.EXCLUDED) {
      settleOddRows(targets, actuals, percents, count);
    }
  }

  private void settleOddRows(
      TargetColumn targets, ActualColumn actuals, double[] percents, int count) {
    for (int row = 0; row < count; row++) {
      if (!applies(targets, actuals, row)) {
        percents[row] =
            exact(targets, actuals, row)
                .map(Percent::decimal)
                .map(BigDecimal::doubleValue)
                .orElse(Double.NaN);
      }
    }
  }

  private long hundredths(TargetColumn targets, ActualColumn actuals, int row, double share) {
    return applies(targets, actuals, row)
        ? settling.hundredths(share, actuals.relativeError())
        : Settling.UNSURE;
  }

  /// Whether the formula of the direction is all there is to this row. A computed yes or no is not:
  /// at 1 the answer jumps.
  private boolean applies(TargetColumn targets, ActualColumn actuals, int row) {
    double actual = actuals.figures()[row];
    return targets.isPlanned(row)
        && Double.isFinite(actual)
        && ShareKernels.fits(rule.direction(), targets.least(row), actual)
        && !(rule.direction() == Direction.YES_NO && actuals.relativeError() > 0);
  }

  private Optional<Percent> exact(TargetColumn targets, ActualColumn actuals, int row) {
    return rule.achievement(targets.target(row), actuals.exact(row)).findPercent();
  }
}
