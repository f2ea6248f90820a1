package id.tolok.figures.form;

import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.FigureBook;
import id.tolok.figures.FigureSeries;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Period;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One indicator computed over the figures people filled in.
final class BookScorecard {

  private static final long INDICATOR = 0;

  private final List<FigureSeries> series = new ArrayList<>();
  private final Scorecard card;

  /// @param document whose figures count
  BookScorecard(FigureBook book, String document, MeasurePlan plan, int year, RatingScale scale) {
    Map<String, Long> asks = new HashMap<>();
    var variables = new ArrayList<ScoredVariable>();
    names(plan.expression())
        .forEach(name ->
            book.series(document, name)
                .ifPresent(found -> {
                  asks.put(name, (long) series.size());
                  variables.add(variable(series.size(), name, found));
                  series.add(found);
                }));
    var indicator =
        new ScoredIndicator(
            INDICATOR,
            plan.expression(),
            asks,
            plan.comparable(),
            EntryPeriod.Kind.QUARTER,
            plan.rule(),
            plan.targets());
    this.card =
        CompiledPlan.of(new ScorecardPlan(year, scale, List.of(indicator), variables))
            .scorecard(this::figure);
  }

  Scored scored(Stretch stretch) {
    return card.scored(INDICATOR, stretch);
  }

  Measure measure(Stretch stretch) {
    Scored scored = scored(stretch);
    return new Measure(scored.target(), card.explain(INDICATOR, stretch), scored.achievement());
  }

  private static List<String> names(Expression expression) {
    return Stream.<Expression.Input>concat(
            Formulas.variables(expression).stream(), Formulas.constants(expression).stream())
        .map(Expression.Input::name)
        .distinct()
        .toList();
  }

  private static ScoredVariable variable(long id, String name, FigureSeries series) {
    return new ScoredVariable(
        id,
        name,
        series.adding().kind(),
        series.adding().way(),
        new ScoredVariable.Feed.Given(),
        series.baseline());
  }

  private @Nullable BigDecimal figure(long variable, EntryPeriod period) {
    Period place =
        period.kind() == EntryPeriod.Kind.YEAR
            ? Period.year(period.year())
            : Period.quarter(period.year(), period.ordinal());
    return series.get(Math.toIntExact(variable)).figures().get(place);
  }
}
