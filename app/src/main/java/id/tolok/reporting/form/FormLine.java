package id.tolok.reporting.form;

import id.tolok.document.Position;
import id.tolok.figures.MeasuredIndicator;
import id.tolok.figures.form.Measure;
import id.tolok.figures.form.MeasurementRow;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.kernel.FindingMessages;
import id.tolok.kernel.Period;
import id.tolok.kernel.Polarity;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.ResultRemarks;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.List;
import java.util.Map;

/// Puts a result into the row that the command line prints, so that both forms have one definition
/// of their columns.
final class FormLine {

  private static final int LAST_QUARTER = 4;

  private FormLine() {}

  static MeasurementRow of(
      AgencyScorecard scorecard, IndicatorTarget target, ScoredIndicator indicator, Period period) {
    Expression expression = indicator.expression();
    int until = period.isYear() ? LAST_QUARTER : period.quarter();
    long lineage = target.indicator().lineageId();
    Scored judged = scorecard.card().scored(lineage, stretch(period));
    Measure quarter = period.isYear() ? null : measure(expression, judged);
    return new MeasurementRow(
        measured(target, expression),
        expression,
        target.unit(),
        polarity(target),
        target.rule(),
        target.plan(),
        quarter,
        measure(expression, scorecard.card().scored(lineage, Stretch.toDate(until))),
        measure(expression, scorecard.card().scored(lineage, Stretch.againstYear(until))),
        judged.grade(),
        ResultRemarks.of(target, judged, period.year(), FindingMessages.indonesian()));
  }

  /// What a form of a period judges.
  static Stretch stretch(Period period) {
    return period.isYear() ? Stretch.wholeYear() : Stretch.quarter(period.quarter());
  }

  private static Measure measure(Expression expression, Scored scored) {
    return new Measure(
        scored.target(),
        new Derivation(expression, scored.actual(), List.of()),
        scored.achievement());
  }

  private static MeasuredIndicator measured(IndicatorTarget target, Expression expression) {
    String name = target.indicator().position().name();
    var position = new Position(name, name, null, 0, List.of(), List.of(), List.of(), Map.of());
    return new MeasuredIndicator("", position, target.indicator().stated(), 1, expression);
  }

  private static Polarity polarity(IndicatorTarget target) {
    return switch (target.rule().direction()) {
      case LOWER, LOWER_AS_RATIO, RANGE_LOWER -> Polarity.LOWER;
      case HIGHER, HIGHER_FROM_NEGATIVE, STABLE, RANGE_HIGHER, YES_NO -> Polarity.HIGHER;
    };
  }
}
