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

  /// How many changes of a year's targets wait for somebody to accept or reject them.
  int waiting(long agencyId, int year);
}
