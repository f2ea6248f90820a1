package id.tolok.scorecard.compute;

import id.tolok.formula.Expression.TimeModifier;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.compute.CompiledIndicator.Asked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A plan made ready once for many scorecards. Immutable, so threads may share it.
public final class CompiledPlan {

  private final ScorecardPlan plan;
  private final List<CompiledIndicator> indicators;
  private final Map<Long, Integer> places = new HashMap<>();
  private final List<Optional<PlainIndicator>> plain;
  private final BitSet circular;
  private final int yearsBack;

  private CompiledPlan(ScorecardPlan plan) {
    this.plan = plan;
    for (ScoredIndicator indicator : plan.indicators()) {
      places.put(indicator.id(), places.size());
    }
    Map<Long, ScoredVariable> variables = new HashMap<>();
    plan.variables().forEach(variable -> variables.put(variable.id(), variable));
    var compiled = new ArrayList<CompiledIndicator>();
    for (ScoredIndicator indicator : plan.indicators()) {
      compiled.add(CompiledIndicator.of(compiled.size(), indicator, variables, places));
    }
    this.indicators = List.copyOf(compiled);
    this.plain = indicators.stream().map(each -> PlainIndicator.of(each, plan.scale())).toList();
    this.circular = Circles.among(indicators);
    this.yearsBack = countYearsBack();
  }

  public static CompiledPlan of(ScorecardPlan plan) {
    return new CompiledPlan(plan);
  }

  public ScorecardPlan plan() {
    return plan;
  }

  /// How many years before its own the formulas look back to at most; figures of earlier ones are
  /// never asked for.
  public int yearsBack() {
    return yearsBack;
  }

  /// The year computed from figures.
  public Scorecard scorecard(FigureColumns figures) {
    return scorecard(figures, Map.of());
  }

  /// The year computed from figures.
  ///
  /// @param waived why indicators were left without an actual when the year was closed, by
  ///   indicator: they count as nothing reached in the whole year
  public Scorecard scorecard(FigureColumns figures, Map<Long, String> waived) {
    return new ComputedScorecard(this, figures, waived);
  }

  CompiledIndicator indicator(int place) {
    return indicators.get(place);
  }

  /// How whole numbers compute an indicator; null where they do not.
  @Nullable PlainIndicator plain(int place) {
    return plain.get(place).orElse(null);
  }

  /// Where an indicator stands.
  ///
  /// @throws IllegalArgumentException where the plan has no such indicator
  int place(long indicatorId) {
    Integer place = places.get(indicatorId);
    if (place == null) {
      throw new IllegalArgumentException("no indicator " + indicatorId + " in this plan");
    }
    return place;
  }

  /// Whether an indicator is computed from itself, or lies between two that are.
  boolean isCircular(int place) {
    return circular.get(place);
  }

  /// An indicator that feeds another carries its own looks back along. In a circle nothing is
  /// looked up.
  private int countYearsBack() {
    int most = 0;
    int[] back = new int[indicators.size()];
    boolean grew = true;
    while (grew) {
      grew = false;
      for (CompiledIndicator indicator : indicators) {
        int years = isCircular(indicator.place()) ? 0 : yearsBack(indicator, back);
        grew |= years > back[indicator.place()];
        back[indicator.place()] = years;
        most = Math.max(most, years);
      }
    }
    return most;
  }

  private static int yearsBack(CompiledIndicator indicator, int[] back) {
    int most = 0;
    for (Asked asked : indicator.inputs()) {
      int own =
          (int)
              asked.modifiers().stream()
                  .filter(
                      each -> each == TimeModifier.PREVIOUS || each == TimeModifier.PREVIOUS_YEAR)
                  .count();
      most = Math.max(most, own + (asked.isFed() ? back[asked.source()] : 0));
    }
    return most;
  }
}
