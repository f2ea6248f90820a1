package id.tolok.figures.form;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Grade;
import id.tolok.achievement.RatingScale;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureBook.StatedTarget;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Period;
import id.tolok.kernel.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Measures one indicator after the other in one period.
final class IndicatorMeasurer {

  private static final int LAST_QUARTER = 4;

  private final FigureBook book;
  private final Period period;
  private final RatingScale scale;

  IndicatorMeasurer(FigureBook book, Period period, RatingScale scale) {
    this.book = book;
    this.period = period;
    this.scale = scale;
  }

  MeasurementRow row(MeasuredIndicator measured) {
    var remarks = new ArrayList<Finding>();
    StatedTarget stated = book.target(measured, period.year()).orElse(null);
    var scaled = ScaledFormula.of(measured, unit(measured, stated), remarks);
    Polarity polarity = polarity(measured, stated);
    TargetPlan plan =
        new TargetPlanner(remarks)
            .plan(measured, stated, period.year(), Consolidations.of(measured, book));
    AchievementRule rule = AchievementRule.of(direction(polarity, plan.annual()));
    Measure quarter = period.isYear() ? null : inQuarter(measured, scaled, plan, rule);
    Measure toDate = toDate(measured, scaled, plan, rule);
    Measure year = against(plan.annual(), toDate.actual(), scaled, rule);
    var row =
        new MeasurementRow(
            measured,
            scaled.expression(),
            unit(measured, stated),
            polarity,
            rule,
            plan,
            quarter,
            toDate,
            year,
            grade(quarter == null ? year : quarter),
            List.of());
    return new RowRemarks(book, period).explained(row, scaled, remarks);
  }

  private static @Nullable String unit(MeasuredIndicator measured, @Nullable StatedTarget stated) {
    String inSheet = stated == null ? null : stated.unit();
    return inSheet == null ? measured.indicator().unit() : inSheet;
  }

  private static Polarity polarity(MeasuredIndicator measured, @Nullable StatedTarget stated) {
    Polarity inSheet = stated == null ? null : stated.polarity();
    if (inSheet != null) {
      return inSheet;
    }
    return measured.indicator().polarity().equals("lower") ? Polarity.LOWER : Polarity.HIGHER;
  }

  private static Direction direction(Polarity polarity, Target target) {
    boolean range = target instanceof Target.Range;
    return switch (polarity) {
      case HIGHER -> range ? Direction.RANGE_HIGHER : Direction.HIGHER;
      case LOWER -> range ? Direction.RANGE_LOWER : Direction.LOWER;
    };
  }

  private Measure inQuarter(
      MeasuredIndicator measured, ScaledFormula scaled, TargetPlan plan, AchievementRule rule) {
    var figures =
        PeriodFigures.inQuarter(book, measured.document(), period.year(), period.quarter());
    Derivation actual = Formulas.explain(scaled.expression(), figures);
    return against(plan.inQuarter(period.quarter()), actual, scaled, rule);
  }

  private Measure toDate(
      MeasuredIndicator measured, ScaledFormula scaled, TargetPlan plan, AchievementRule rule) {
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    List<Integer> planned = plan.plannedUntil(until);
    // Without any target there is still something to show, though nothing to judge.
    List<Integer> quarters =
        planned.isEmpty() ? IntStream.rangeClosed(1, until).boxed().toList() : planned;
    var figures = PeriodFigures.toDate(book, measured.document(), period.year(), quarters);
    Derivation actual = Formulas.explain(scaled.expression(), figures);
    return against(plan.toDate(until), actual, scaled, rule);
  }

  private static Measure against(
      Target target, Derivation actual, ScaledFormula scaled, AchievementRule rule) {
    Achievement achievement =
        scaled.comparable() || target instanceof Target.NotPlanned
            ? rule.achievement(target, actual(actual.value()))
            : new Achievement.NotMeasured(Reason.NOT_COMPUTABLE);
    return new Measure(target, actual, achievement);
  }

  private static Actual actual(Value value) {
    return switch (value) {
      case Value.Known(var number) -> Actual.of(number);
      case Value.Missing _ -> new Actual.NotReported();
      case Value.NoEvent _ -> new Actual.NoEvent();
      case Value.Failed _ -> new Actual.NotComputable();
    };
  }

  private @Nullable Grade grade(Measure measure) {
    return measure.achievement().findPercent().map(scale::grade).orElse(null);
  }

  /// The variable that stands for an indicator whose value is filled in directly.
  static Expression ownValue(MeasuredIndicator measured) {
    return new Expression.Variable(measured.indicator().indicator(), List.of());
  }
}
