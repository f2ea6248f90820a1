package id.tolok.results.consequence;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Value;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Computes a year twice over the same figures, by the plan in force and by the changed one.
@Service
class ComputedConsequences implements Consequences {

  private static final List<Stretch> STRETCHES =
      Stream.concat(
              IntStream.rangeClosed(1, 4).mapToObj(Stretch::quarter),
              Stream.of(Stretch.wholeYear()))
          .toList();

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
      for (Stretch stretch : STRETCHES) {
        Scored was = measuredBefore.contains(lineage) ? before.scored(lineage, stretch) : null;
        Scored is = measuredAfter.contains(lineage) ? after.scored(lineage, stretch) : null;
        if (!same(was, is)) {
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

  private static boolean same(@Nullable Scored one, @Nullable Scored other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return same(one.target(), other.target())
        && same(one.actual(), other.actual())
        && same(one.achievement(), other.achievement());
  }

  private static boolean same(Target one, Target other) {
    if (one instanceof Target.NotPlanned || other instanceof Target.NotPlanned) {
      return one.equals(other);
    }
    return TargetPlan.low(one).compareTo(TargetPlan.low(other)) == 0
        && TargetPlan.high(one).compareTo(TargetPlan.high(other)) == 0;
  }

  private static boolean same(Value one, Value other) {
    return one instanceof Value.Known(var figure) && other instanceof Value.Known(var second)
        ? figure.compareTo(second) == 0
        : one.equals(other);
  }

  private static boolean same(Achievement one, Achievement other) {
    return one instanceof Achievement.Measured measured
            && other instanceof Achievement.Measured second
        ? measured.percent().rounded().compareTo(second.percent().rounded()) == 0
        : one.equals(other);
  }
}
