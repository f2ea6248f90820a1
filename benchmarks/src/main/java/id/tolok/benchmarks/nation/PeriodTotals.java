package id.tolok.benchmarks.nation;

import id.tolok.achievement.columns.AchievementColumns;
import id.tolok.achievement.columns.ActualColumn;
import id.tolok.achievement.columns.Tally;
import id.tolok.achievement.columns.TargetColumn;
import id.tolok.achievement.grade.RatingScale;

/// Values and achievements of all periods of one length.
final class PeriodTotals {

  private final Tally achievements = new Tally(RatingScale.PERMENDAGRI_86);
  private final Tally values = new Tally(RatingScale.REACHED);

  /// Adds one column of values.
  ///
  /// @param percents receives the achievements
  void add(
      AchievementColumns rule, double[] targets, double[] figures, double[] percents, int count) {
    rule.percents(
        new TargetColumn.Values(targets), new ActualColumn.Reported(figures), percents, count);
    achievements.add(percents, count);
    values.add(figures, count);
  }

  void add(PeriodTotals other) {
    achievements.add(other.achievements);
    values.add(other.values);
  }

  Answer.Totals totals() {
    return new Answer.Totals(
        achievements.count(), values.sum(), achievements.sum(), achievements.perLevel());
  }
}
