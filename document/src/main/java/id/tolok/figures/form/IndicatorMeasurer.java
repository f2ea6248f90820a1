package id.tolok.figures.form;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Grade;
import id.tolok.achievement.RatingScale;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureSeries;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.formula.Derivation;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.Period;
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
    var plan =
        MeasurePlan.of(
            measured.indicator(),
            measured.expression(),
            book.target(measured, period.year()).orElse(null),
            period.year(),
            name -> book.series(measured.document(), name).map(FigureSeries::adding));
    Measure quarter = period.isYear() ? null : inQuarter(measured, plan);
    Measure toDate = toDate(measured, plan);
    Measure year = against(plan.targets().annual(), toDate.actual(), plan);
    var row =
        new MeasurementRow(
            measured,
            plan.expression(),
            plan.unit(),
            plan.polarity(),
            plan.rule(),
            plan.targets(),
            quarter,
            toDate,
            year,
            grade(quarter == null ? year : quarter),
            List.of());
    return new RowRemarks(book, period).explained(row, plan);
  }

  private Measure inQuarter(MeasuredIndicator measured, MeasurePlan plan) {
    var figures =
        PeriodFigures.inQuarter(book, measured.document(), period.year(), period.quarter());
    Derivation actual = Formulas.explain(plan.expression(), figures);
    return against(plan.targets().inQuarter(period.quarter()), actual, plan);
  }

  private Measure toDate(MeasuredIndicator measured, MeasurePlan plan) {
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    List<Integer> planned = plan.targets().plannedUntil(until);
    // Without any target there is still something to show, though nothing to judge.
    List<Integer> quarters =
        planned.isEmpty() ? IntStream.rangeClosed(1, until).boxed().toList() : planned;
    var figures = PeriodFigures.toDate(book, measured.document(), period.year(), quarters);
    Derivation actual = Formulas.explain(plan.expression(), figures);
    return against(plan.targets().toDate(until), actual, plan);
  }

  private static Measure against(Target target, Derivation actual, MeasurePlan plan) {
    Achievement achievement =
        plan.comparable() || target instanceof Target.NotPlanned
            ? plan.rule().achievement(target, actual(actual.value()))
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
}
