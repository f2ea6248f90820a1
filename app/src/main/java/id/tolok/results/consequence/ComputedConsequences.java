package id.tolok.results.consequence;

import id.tolok.planning.Consequences;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Computes a year twice over the same figures, by the plan in force and by the changed one.
@Service
class ComputedConsequences implements Consequences {

  private final Scorecards scorecards;

  ComputedConsequences(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  @Override
  public List<Changed> of(long agencyId, ScorecardPlan changed) {
    Scorecard before = scorecards.of(agencyId, changed.year(), Basis.ENTERED).card();
    Scorecard after = Scorecard.of(changed, before.figures());
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

  private static Set<Long> lineages(ScorecardPlan plan) {
    return plan.indicators().stream()
        .map(ScoredIndicator::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
