package id.tolok.scorecard;

import id.tolok.achievement.MeanAchievement;
import id.tolok.formula.Derivation;
import java.util.Collection;
import java.util.Map;

/// A year of one agency, computed: see `compute.CompiledPlan`. Immutable; results are computed when
/// first asked for and kept as long as the scorecard is.
public interface Scorecard {

  ScorecardPlan plan();

  /// The figures it is computed from, so that a page can lay what somebody types over them and
  /// compute again without saving anything.
  FigureColumns figures();

  /// Why indicators were left without an actual when the year was closed, by indicator.
  Map<Long, String> waived();

  /// What an indicator reached in a stretch.
  ///
  /// @throws IllegalArgumentException where the plan has no such indicator
  Scored scored(long indicatorId, Stretch stretch);

  /// How the actual came about: the value at every node of the formula.
  ///
  /// @throws IllegalArgumentException where the plan has no such indicator
  Derivation explain(long indicatorId, Stretch stretch);

  /// The plain mean of some indicators with its coverage.
  MeanAchievement mean(Collection<Long> indicatorIds, Stretch stretch);
}
