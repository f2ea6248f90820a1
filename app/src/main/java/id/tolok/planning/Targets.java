package id.tolok.planning;

import id.tolok.scorecard.ScorecardPlan;
import java.util.List;

/// What an agency planned for a year, within the scope of the running work.
public interface Targets {

  /// The targets of a year, in order of the decree that measures it; empty where there is none.
  List<IndicatorTarget> ofYear(long agencyId, int year);

  /// Everything a year is computed by: the accepted formulas, the variables, the targets in force.
  ///
  /// @see id.tolok.scorecard.compute.CompiledPlan
  ScorecardPlan plan(long agencyId, int year);
}
