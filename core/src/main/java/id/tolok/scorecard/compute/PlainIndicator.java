package id.tolok.scorecard.compute;

import id.tolok.achievement.Target;
import id.tolok.achievement.columns.AchievementColumns;
import id.tolok.achievement.columns.TargetColumn;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// An indicator whose whole year whole numbers compute.
///
/// @param targets by stretch, in the order of {@link YearColumns#place}
/// @param threefoldMonths whether months are held threefold against the quarter's target
record PlainIndicator(
    PlainShare share, AchievementColumns rule, TargetColumn targets, boolean threefoldMonths) {

  /// Empty where its formula, its targets or its unit ask for the exact way.
  static Optional<PlainIndicator> of(CompiledIndicator indicator, RatingScale scale) {
    ScoredIndicator stated = indicator.stated();
    boolean threefold = false;
    double[] figures = new double[YearColumns.STRETCHES];
    Arrays.fill(figures, Double.NaN);
    for (Stretch.Kind kind : Stretch.Kind.values()) {
      for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
        Stretch stretch = new Stretch(kind, ordinal);
        boolean taken = PlannedStretch.isTakenThreefold(stated, stretch);
        threefold |= taken;
        Target target =
            taken
                ? stated.targets().inQuarter((ordinal - 1) / 3 + 1)
                : PlannedStretch.target(stated, stretch);
        if (target instanceof Target.Value(var figure)) {
          if (!isExact(figure) || figure.signum() == 0) {
            return Optional.empty();
          }
          figures[YearColumns.place(stretch)] = figure.doubleValue();
        } else if (target instanceof Target.Range) {
          return Optional.empty();
        }
      }
    }
    boolean months = threefold;
    return stated.comparable()
        ? PlainShare.of(indicator)
            .map(share ->
                new PlainIndicator(
                    share,
                    AchievementColumns.of(stated.rule(), scale),
                    new TargetColumn.Values(figures),
                    months))
        : Optional.empty();
  }

  private static boolean isExact(BigDecimal figure) {
    return BigDecimal.valueOf(figure.doubleValue()).compareTo(figure) == 0;
  }
}
