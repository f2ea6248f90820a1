package id.tolok.scorecard;

import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Regulation;
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
