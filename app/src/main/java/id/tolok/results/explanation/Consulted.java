package id.tolok.results.explanation;

import id.tolok.formula.Derivation;
import id.tolok.kernel.EntryPeriod;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which figures a computation looked at. Found by computing once more and watching, so that an
/// explanation can never name other periods than those that were added.
///
/// @param derivation the value at every node of the formula
/// @param periods looked at, by variable
record Consulted(Derivation derivation, Map<Long, TreeSet<EntryPeriod>> periods) {

  static Consulted of(AgencyScorecard scorecard, long lineageId, Stretch stretch) {
    var watched = new Watched(scorecard.card().figures());
    Derivation derivation =
        CompiledPlan.of(scorecard.card().plan()).scorecard(watched).explain(lineageId, stretch);
    return new Consulted(derivation, watched.periods);
  }

  private static final class Watched implements FigureColumns {

    private final FigureColumns columns;
    private final Map<Long, TreeSet<EntryPeriod>> periods = new TreeMap<>();

    Watched(FigureColumns columns) {
      this.columns = columns;
    }

    @Override
    public @Nullable BigDecimal figure(long variableId, EntryPeriod period) {
      periods.computeIfAbsent(variableId, _ -> new TreeSet<>()).add(period);
      return columns.figure(variableId, period);
    }
  }
}
