package id.tolok.scorecard;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Formulas;

/// A plan made ready once for many scorecards.
public final class CompiledPlan {

  private final ScorecardPlan plan;
  private final int yearsBack;

  private CompiledPlan(ScorecardPlan plan) {
    this.plan = plan;
    this.yearsBack =
        plan.indicators().stream()
            .flatMap(indicator -> Formulas.variables(indicator.expression()).stream())
            .mapToInt(CompiledPlan::yearsBack)
            .max()
            .orElse(0);
  }

  public static CompiledPlan of(ScorecardPlan plan) {
    return new CompiledPlan(plan);
  }

  public ScorecardPlan plan() {
    return plan;
  }

  /// How many years before its own the formulas look back to; figures of earlier ones are never
  /// asked for.
  public int yearsBack() {
    return yearsBack;
  }

  /// The year computed from figures.
  public Scorecard scorecard(FigureColumns figures) {
    return new ComputedScorecard(plan, figures);
  }

  private static int yearsBack(Expression.Variable variable) {
    return (int)
        variable.modifiers().stream()
            .filter(each -> each == TimeModifier.PREVIOUS || each == TimeModifier.PREVIOUS_YEAR)
            .count();
  }
}
