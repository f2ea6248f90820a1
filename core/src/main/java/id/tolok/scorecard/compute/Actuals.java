package id.tolok.scorecard.compute;

import id.tolok.formula.Derivation;
import id.tolok.formula.Value;
import id.tolok.kernel.Finding;
import id.tolok.kernel.SourceSpan;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.ScoreFinding;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import id.tolok.scorecard.compute.CompiledIndicator.Asked;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The actuals of a plan's indicators over some figures, each computed once. What another indicator
/// feeds waits for it on a list of its own, so that no chain is too long for the stack.
final class Actuals {

  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);

  private record Place(int indicator, Moment moment) {}

  private final CompiledPlan plan;
  private final GivenFigures figures;
  private final Map<Place, Value> known = new HashMap<>();

  Actuals(CompiledPlan plan, FigureColumns columns) {
    this.plan = plan;
    this.figures = new GivenFigures(columns);
  }

  Value actual(int indicator, Moment moment) {
    var asked = new Place(indicator, moment);
    Value value = known.get(asked);
    if (value != null) {
      return value;
    }
    Deque<Place> waiting = new ArrayDeque<>();
    Place next = asked;
    while (true) {
      Optional<Place> source = firstUnknown(next);
      if (source.isPresent()) {
        waiting.push(next);
        next = source.get();
      } else {
        value = compute(next);
        known.put(next, value);
        if (waiting.isEmpty()) {
          return value;
        }
        next = waiting.pop();
      }
    }
  }

  Derivation explain(int place, Moment moment) {
    actual(place, moment);
    CompiledIndicator indicator = plan.indicator(place);
    return indicator.formula().explain(inputs(indicator, moment));
  }

  private Optional<Place> firstUnknown(Place place) {
    if (plan.isCircular(place.indicator())) {
      return Optional.empty();
    }
    for (Asked asked : plan.indicator(place.indicator()).inputs()) {
      if (asked.isFed()) {
        var source = new Place(asked.source(), asked.at(place.moment()));
        if (!known.containsKey(source)) {
          return Optional.of(source);
        }
      }
    }
    return Optional.empty();
  }

  private Value compute(Place place) {
    CompiledIndicator indicator = plan.indicator(place.indicator());
    return indicator.formula().evaluate(inputs(indicator, place.moment()));
  }

  private Value[] inputs(CompiledIndicator indicator, Moment moment) {
    Value[] values = new Value[indicator.inputs().size()];
    for (int slot = 0; slot < values.length; slot++) {
      Asked asked = indicator.inputs().get(slot);
      ScoredVariable variable = asked.variable();
      values[slot] =
          variable != null && asked.isFed()
              ? fed(indicator, variable, asked, moment)
              : indicator.formula().given(slot, figure(indicator, asked, moment));
    }
    return values;
  }

  private Value fed(
      CompiledIndicator indicator, ScoredVariable variable, Asked asked, Moment moment) {
    if (plan.isCircular(indicator.place()) && plan.isCircular(asked.source())) {
      return new Value.Failed(Finding.of(ScoreFinding.INDICATOR_CIRCLE, NOWHERE, variable.name()));
    }
    return actual(asked.source(), asked.at(moment));
  }

  private @Nullable BigDecimal figure(CompiledIndicator indicator, Asked asked, Moment moment) {
    ScoredVariable variable = asked.variable();
    if (variable == null) {
      return null;
    }
    if (asked.asksBaseline()) {
      return variable.baseline();
    }
    return switch (variable.feed()) {
      case Feed.Fixed(var figure) -> figure;
      case Feed.ActualOf _ -> null;
      case Feed.Given() -> {
        Moment at = asked.at(moment);
        yield figures.figure(variable, at.year(), at.months(indicator.planned()), at.isTogether());
      }
    };
  }
}
