package id.tolok.figures.form;

import id.tolok.achievement.period.Consolidation;
import id.tolok.document.Indicator;
import id.tolok.figures.Adding;
import id.tolok.formula.Expression;
import id.tolok.formula.FormulaKind;
import id.tolok.formula.Formulas;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// How the quarters of an indicator make its year, from the way its figures add up and the shape of
/// its formula.
final class Consolidations {

  private final Map<Expression, Adding> ways;

  private Consolidations(Map<Expression, Adding> ways) {
    this.ways = ways;
  }

  /// What only counts, adds and subtracts flows is a flow itself, also as a share of something that
  /// stands still, such as spending out of the year's budget. A share of flows is recomputed from
  /// their sums. Everything else holds as of the last quarter, a mean among them: a wait of
  /// eighteen minutes is not four waits of four and a half.
  @BasedOn(value = Regulation.KEMENKEU_PERFORMANCE, place = "jenis konsolidasi periode")
  static Consolidation of(
      Indicator indicator, Expression expression, Function<String, Optional<Adding>> adding) {
    Map<Expression, Adding> ways = new HashMap<>();
    for (Expression.Variable variable : Formulas.variables(expression)) {
      adding.apply(variable.name()).ifPresent(way -> ways.put(variable, way));
    }
    var found = Set.copyOf(ways.values());
    if (found.contains(Adding.SUM)) {
      return !isMean(indicator) && new Consolidations(ways).isLinear(expression)
          ? Consolidation.SUM
          : found.size() == 1 ? Consolidation.RATIO : Consolidation.LAST;
    }
    return found.equals(Set.of(Adding.AVERAGE)) ? Consolidation.AVERAGE : Consolidation.LAST;
  }

  private static boolean isMean(Indicator indicator) {
    return indicator.formula().kind() == FormulaKind.AVERAGE;
  }

  /// Whether doubling the flows doubles the result, so that quarters may be added.
  private boolean isLinear(Expression expression) {
    return switch (expression) {
      case Expression.Variable _ -> isFlow(expression);
      case Expression.Negation(var operand) -> isLinear(operand);
      case Expression.Binary(var operator, var left, var right) ->
          switch (operator) {
            case ADD, SUBTRACT -> isLinear(left) && isLinear(right);
            case MULTIPLY ->
                (isLinear(left) && isStill(right)) || (isStill(left) && isLinear(right));
            case DIVIDE -> isLinear(left) && isStill(right);
          };
      case Expression.Call(var function, var arguments) ->
          function == Expression.Function.SUM && allLinear(arguments);
      case Expression.NumberLiteral _, Expression.Constant _, Expression.PercentOf _ -> false;
    };
  }

  private boolean isFlow(Expression variable) {
    return ways.get(variable) == Adding.SUM;
  }

  private boolean isStill(Expression expression) {
    return Formulas.variables(expression).stream().noneMatch(this::isFlow);
  }

  private boolean allLinear(List<Expression> expressions) {
    return expressions.stream().allMatch(this::isLinear);
  }
}
