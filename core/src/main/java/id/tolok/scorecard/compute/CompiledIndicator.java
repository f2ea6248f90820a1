package id.tolok.scorecard.compute;

import id.tolok.formula.CompiledFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Formulas;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An indicator whose formula already knows its variables.
///
/// @param place among the indicators of the plan, from 0
/// @param planned the quarters with a target, the lowest bit the first
/// @param inputs what its formula asks for, in the order of the formula
record CompiledIndicator(
    int place, ScoredIndicator stated, CompiledFormula formula, int planned, List<Asked> inputs) {

  private static final int QUARTERS = 4;

  /// Something a formula asks for.
  ///
  /// @param variable null where nobody knows these words
  /// @param source place of the indicator whose actual feeds it; negative where none does
  /// @param modifiers the moment meant
  record Asked(@Nullable ScoredVariable variable, int source, List<TimeModifier> modifiers) {

    /// The moment its figure is asked of, as long as it is not the state the plan began with.
    Moment at(Moment moment) {
      Moment asked = moment;
      for (TimeModifier modifier : modifiers) {
        asked =
            switch (modifier) {
              case PREVIOUS -> asked.previous();
              case PREVIOUS_YEAR -> asked.previousYear();
              case TO_DATE -> asked.soFar();
              case BASELINE -> asked;
            };
      }
      return asked;
    }

    boolean asksBaseline() {
      return modifiers.contains(TimeModifier.BASELINE);
    }

    boolean isFed() {
      return source >= 0 && !asksBaseline();
    }
  }

  /// @param variables of the plan by key
  /// @param places of the plan's indicators by key
  static CompiledIndicator of(
      int place,
      ScoredIndicator stated,
      Map<Long, ScoredVariable> variables,
      Map<Long, Integer> places) {
    CompiledFormula formula = Formulas.compile(stated.expression());
    var inputs = new ArrayList<Asked>();
    for (Expression input : formula.inputs()) {
      inputs.add(asked((Expression.Input) input, stated, variables, places));
    }
    int planned = 0;
    for (int quarter : stated.targets().plannedUntil(QUARTERS)) {
      planned |= 1 << (quarter - 1);
    }
    return new CompiledIndicator(place, stated, formula, planned, List.copyOf(inputs));
  }

  private static Asked asked(
      Expression.Input input,
      ScoredIndicator stated,
      Map<Long, ScoredVariable> variables,
      Map<Long, Integer> places) {
    Long id = stated.asks().get(input.name());
    ScoredVariable variable = id == null ? null : variables.get(id);
    int source =
        variable != null && variable.feed() instanceof ScoredVariable.Feed.ActualOf(var indicator)
            ? places.getOrDefault(indicator, -1)
            : -1;
    return new Asked(variable, source, modifiers(input));
  }

  private static List<TimeModifier> modifiers(Expression.Input input) {
    return switch (input) {
      case Expression.Variable(_, var modifiers) -> modifiers;
      case Expression.Constant _ -> List.of();
    };
  }
}
