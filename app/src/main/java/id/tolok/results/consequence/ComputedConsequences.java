package id.tolok.results.consequence;

import id.tolok.catalogue.variable.FigureSource;
import id.tolok.catalogue.variable.Variable;
import id.tolok.catalogue.variable.Variable.Binding;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.Measurements;
import id.tolok.planning.Consequences;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Computes a year twice over the same figures, by the plan in force and by the changed one.
@Service
class ComputedConsequences implements Consequences {

  private final Scorecards scorecards;
  private final Measurements measurements;
  private final Map<String, FigureSource> sources;

  ComputedConsequences(
      Scorecards scorecards, Measurements measurements, ObjectProvider<FigureSource> sources) {
    this.scorecards = scorecards;
    this.measurements = measurements;
    this.sources =
        sources.stream().collect(Collectors.toUnmodifiableMap(FigureSource::code, each -> each));
  }

  @Override
  public List<Changed> of(long agencyId, ScorecardPlan changed, List<Variable> rebound) {
    Scorecard before = scorecards.of(agencyId, changed.year(), Basis.ENTERED).card();
    Scorecard after =
        CompiledPlan.of(changed).scorecard(fed(before.figures(), changed.year(), rebound));
    Set<Long> measuredBefore = lineages(before.plan());
    Set<Long> measuredAfter = lineages(changed);
    Set<Long> all = new LinkedHashSet<>(measuredAfter);
    all.addAll(measuredBefore);
    var found = new ArrayList<Changed>();
    for (long lineage : all) {
      for (Stretch stretch : Differences.STRETCHES) {
        Scored was = measuredBefore.contains(lineage) ? before.scored(lineage, stretch) : null;
        Scored is = measuredAfter.contains(lineage) ? after.scored(lineage, stretch) : null;
        if (!Differences.same(was, is)) {
          found.add(new Changed(lineage, stretch, was, is));
        }
      }
    }
    return found;
  }

  /// The figures with those of some variables as another feeding would give them.
  private FigureColumns fed(FigureColumns held, int year, List<Variable> rebound) {
    if (rebound.isEmpty()) {
      return held;
    }
    Map<Long, Map<EntryPeriod, BigDecimal>> fed = new HashMap<>();
    rebound.forEach(variable -> fed.put(variable.id(), new HashMap<>()));
    for (Figure figure : measurements.figures(rebound.getFirst().agencyId(), year)) {
      var own = fed.get(figure.key().variableId());
      if (own != null && figure.amount() != null) {
        own.put(figure.key().period(), figure.amount());
      }
    }
    for (Variable variable : rebound) {
      FigureSource source =
          variable.binding() instanceof Binding.FromModule(var code) ? sources.get(code) : null;
      var own = fed.get(variable.id());
      if (source != null && own != null) {
        own.putAll(source.figures(variable.agencyId(), year, variable.kind()));
      }
    }
    return (variable, period) -> {
      var own = period.year() == year ? fed.get(variable) : null;
      return own == null ? held.figure(variable, period) : own.get(period);
    };
  }

  private static Set<Long> lineages(ScorecardPlan plan) {
    return plan.indicators().stream()
        .map(ScoredIndicator::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
