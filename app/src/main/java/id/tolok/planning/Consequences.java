package id.tolok.planning;

import id.tolok.catalogue.variable.Variable;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows what a change of targets, formulas or variables does to results before it is accepted.
/// Given as a bean by the module that computes results.
public interface Consequences {

  /// A result that the change changes.
  ///
  /// @param lineageId the indicator
  /// @param before null where the indicator was not measured before
  /// @param after null where the indicator is no longer measured
  record Changed(
      long lineageId, Stretch stretch, @Nullable Scored before, @Nullable Scored after) {}

  /// The results of a year that differ between what is in force and a changed plan, on everything
  /// entered so far: quarters first, then the year. Results that stay are left out.
  ///
  /// @param changed the plan of that agency and year as it would be
  default List<Changed> of(long agencyId, ScorecardPlan changed) {
    return of(agencyId, changed, List.of());
  }

  /// Likewise where what feeds variables changes too.
  ///
  /// @param rebound variables as they would be: given by another module, or by hand again
  List<Changed> of(long agencyId, ScorecardPlan changed, List<Variable> rebound);
}
