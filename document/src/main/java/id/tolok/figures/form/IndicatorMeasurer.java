package id.tolok.figures.form;

import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureSeries;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.kernel.Period;
import id.tolok.scorecard.Stretch;
import java.util.List;

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
    var card = new BookScorecard(book, measured.document(), plan, period.year(), scale);
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    Measure quarter = period.isYear() ? null : card.measure(Stretch.quarter(until));
    Measure toDate = card.measure(Stretch.toDate(until));
    Measure year = card.measure(Stretch.againstYear(until));
    Stretch judged = period.isYear() ? Stretch.againstYear(until) : Stretch.quarter(until);
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
            card.scored(judged).grade(),
            List.of());
    return new RowRemarks(book, period).explained(row, plan);
  }
}
