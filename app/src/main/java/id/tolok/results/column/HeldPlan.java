package id.tolok.results.column;

import id.tolok.catalogue.variable.Variable;
import id.tolok.database.Stamps;
import id.tolok.planning.IndicatorTarget;
import id.tolok.scorecard.compute.CompiledPlan;
import java.util.List;
import java.util.Map;

/// What a year of an agency is computed by, made ready.
///
/// @param state of which stamps it was read; figures do not count
/// @param targets in order of the decree
/// @param fed variables whose figures another module gives
/// @param waived why indicators were left without an actual when the year was closed
record HeldPlan(
    Stamps.OfAgency state,
    List<IndicatorTarget> targets,
    CompiledPlan plan,
    List<Variable> fed,
    Map<Long, String> waived) {

  /// Texts of a decree, its formula as a tree and made ready.
  private static final int INDICATOR_BYTES = 7_000;

  HeldPlan {
    targets = List.copyOf(targets);
    fed = List.copyOf(fed);
    waived = Map.copyOf(waived);
  }

  /// About how much memory it takes.
  int bytes() {
    return targets.size() * INDICATOR_BYTES;
  }
}
