package id.tolok.scorecard.compute;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Regulation;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.math.MathContext;

/// What an indicator should reach in a stretch of the year.
final class PlannedStretch {

  private static final int MONTHS_IN_QUARTER = 3;
  private static final BigDecimal MONTHS = BigDecimal.valueOf(MONTHS_IN_QUARTER);

  private PlannedStretch() {}

  static Target target(ScoredIndicator indicator, Stretch stretch) {
    TargetPlan targets = indicator.targets();
    return switch (stretch.kind()) {
      case MONTH -> inMonth(indicator, stretch.ordinal());
      case QUARTER -> targets.inQuarter(stretch.ordinal());
      case TO_DATE -> targets.toDate(stretch.ordinal());
      case AGAINST_YEAR -> targets.annual();
    };
  }

  /// Nobody plans months: a third of the quarter's target where quarters add up, else all of it;
  /// none for what is not measured by the month.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target bulan bila tidak ditetapkan")
  private static Target inMonth(ScoredIndicator indicator, int month) {
    if (indicator.shortest() != EntryPeriod.Kind.MONTH) {
      return new Target.NotPlanned();
    }
    Target quarter = indicator.targets().inQuarter((month - 1) / MONTHS_IN_QUARTER + 1);
    return indicator.targets().consolidation() == Consolidation.SUM ? third(quarter) : quarter;
  }

  /// How far a target was reached. A third of ten has no last digit, so a month that has a third of
  /// its quarter's target is held threefold against the whole, which is the same and exact.
  static Achievement achievement(
      ScoredIndicator indicator, Stretch stretch, Target target, Actual actual) {
    return isTakenThreefold(indicator, stretch) && actual instanceof Actual.Reported(var figure)
        ? indicator
            .rule()
            .achievement(
                indicator.targets().inQuarter(quarter(stretch)), Actual.of(figure.multiply(MONTHS)))
        : indicator.rule().achievement(target, actual);
  }

  /// Not against 0, and not where yes or no is asked: there a scale has no meaning.
  static boolean isTakenThreefold(ScoredIndicator indicator, Stretch stretch) {
    return stretch.kind() == Stretch.Kind.MONTH
        && indicator.shortest() == EntryPeriod.Kind.MONTH
        && indicator.targets().consolidation() == Consolidation.SUM
        && indicator.rule().direction() != Direction.YES_NO
        && !isZero(indicator.targets().inQuarter(quarter(stretch)));
  }

  private static boolean isZero(Target target) {
    return target instanceof Target.Value(var figure) && figure.signum() == 0;
  }

  private static int quarter(Stretch month) {
    return (month.ordinal() - 1) / MONTHS_IN_QUARTER + 1;
  }

  private static Target third(Target quarter) {
    return switch (quarter) {
      case Target.Value(var figure) -> Target.of(third(figure));
      case Target.Range(var low, var high) -> new Target.Range(third(low), third(high));
      case Target.NotPlanned() -> quarter;
    };
  }

  private static BigDecimal third(BigDecimal figure) {
    return figure.divide(MONTHS, MathContext.DECIMAL128);
  }
}
