package id.tolok.scorecard;

import id.tolok.achievement.grade.RatingScale;
import java.util.List;

/// What a year of an agency is computed by: the accepted formulas, the variables they ask for, the
/// targets.
///
/// @param scale the grades are taken from
/// @param indicators in the order of the decree
/// @param variables those the indicators ask for, each once
public record ScorecardPlan(
    int year, RatingScale scale, List<ScoredIndicator> indicators, List<ScoredVariable> variables) {

  public ScorecardPlan {
    indicators = List.copyOf(indicators);
    variables = List.copyOf(variables);
  }
}
