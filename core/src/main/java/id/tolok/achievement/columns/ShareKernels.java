package id.tolok.achievement.columns;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.columns.TargetColumn.Ranges;
import id.tolok.achievement.columns.TargetColumn.Values;
import java.util.Arrays;

/// The formulas of the directions as plain loops, before floor, cap and ceiling. An infinity is no
/// figure, and 0 times it is `NaN`. Rows for which {@link #fits} is false get a number without
/// meaning.
final class ShareKernels {

  private ShareKernels() {}

  /// Whether the plain formula of the direction is all there is to this row.
  ///
  /// @param target the value, or the lower bound of a range
  static boolean fits(Direction direction, double target, double actual) {
    return switch (direction) {
      case HIGHER, LOWER, STABLE, RANGE_HIGHER, RANGE_LOWER -> target > 0;
      case HIGHER_FROM_NEGATIVE -> target < 0;
      case LOWER_AS_RATIO -> target > 0 && actual > 0;
      case YES_NO -> true;
    };
  }

  /// Whether the plain formula certainly gives all rows their right share, those without an actual
  /// `NaN`; a quick look for the two directions nearly all indicators have.
  static boolean fitAll(Direction direction, TargetColumn targets, int count) {
    return switch (direction) {
      case HIGHER, LOWER -> targets.allPositive(count);
      case LOWER_AS_RATIO, STABLE, RANGE_HIGHER, RANGE_LOWER, HIGHER_FROM_NEGATIVE, YES_NO -> false;
    };
  }

  /// @param shares receives percentage points; `NaN` where the kind of target has no meaning
  static void shares(
      AchievementRule rule, TargetColumn targets, double[] actuals, double[] shares, int count) {
    switch (targets) {
      case Values(var figures) when !rule.direction().needsRange() ->
          againstValues(rule, figures, actuals, shares, count);
      case Ranges ranges when rule.direction().needsRange() ->
          againstRanges(rule.direction(), ranges, actuals, shares, count);
      case Values _, Ranges _ -> Arrays.fill(shares, 0, count, Double.NaN);
    }
  }

  private static void againstValues(
      AchievementRule rule, double[] targets, double[] actuals, double[] shares, int count) {
    switch (rule.direction()) {
      case HIGHER -> ratio(actuals, targets, shares, count);
      case LOWER_AS_RATIO -> ratio(targets, actuals, shares, count);
      case LOWER, HIGHER_FROM_NEGATIVE -> mirrored(targets, actuals, shares, count);
      case STABLE -> stable(new ScaleLines(rule.scale()), targets, actuals, shares, count);
      case YES_NO -> yesOrNo(actuals, shares, count);
      case RANGE_HIGHER, RANGE_LOWER -> Arrays.fill(shares, 0, count, Double.NaN);
    }
  }

  private static void againstRanges(
      Direction direction, Ranges targets, double[] actuals, double[] shares, int count) {
    double[] lows = targets.lows();
    double[] highs = targets.highs();
    boolean higher = direction == Direction.RANGE_HIGHER;
    for (int i = 0; i < count; i++) {
      double actual = actuals[i];
      boolean inside = actual >= lows[i] && actual <= highs[i];
      double ratio = actual / (actual > highs[i] ? highs[i] : lows[i]);
      shares[i] = inside ? 100 : (higher ? ratio : 2 - ratio) * 100;
    }
  }

  private static void ratio(double[] parts, double[] wholes, double[] shares, int count) {
    for (int i = 0; i < count; i++) {
      double ratio = parts[i] / wholes[i];
      shares[i] = (ratio + 0 * ratio) * 100;
    }
  }

  private static void mirrored(double[] targets, double[] actuals, double[] shares, int count) {
    for (int i = 0; i < count; i++) {
      double ratio = actuals[i] / targets[i];
      shares[i] = (2 - (ratio + 0 * ratio)) * 100;
    }
  }

  private static void stable(
      ScaleLines scale, double[] targets, double[] actuals, double[] shares, int count) {
    for (int i = 0; i < count; i++) {
      double ratio = actuals[i] / targets[i];
      shares[i] = scale.achievement((actuals[i] <= targets[i] ? ratio : 2 - ratio) * 100);
    }
  }

  private static void yesOrNo(double[] actuals, double[] shares, int count) {
    for (int i = 0; i < count; i++) {
      shares[i] = actuals[i] >= 1 ? 100 : 0;
    }
  }
}
