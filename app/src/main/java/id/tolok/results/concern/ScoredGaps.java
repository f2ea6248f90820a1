package id.tolok.results.concern;

import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.measurement.schedule.UnmeasuredIndicators;
import id.tolok.planning.IndicatorTarget;
import id.tolok.results.Basis;
import id.tolok.results.Scorecards;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the indicators that were planned and have no actual at the end of their year.
@Component
final class ScoredGaps implements UnmeasuredIndicators {

  private final Scorecards scorecards;

  ScoredGaps(Scorecards scorecards) {
    this.scorecards = scorecards;
  }

  @Override
  public List<Unmeasured> unmeasured(long agencyId, int year) {
    var card = scorecards.of(agencyId, year, Basis.APPROVED);
    return card.targets().stream()
        .filter(target -> isUnmeasured(card.card().scored(lineage(target), Stretch.wholeYear())))
        .map(target -> new Unmeasured(lineage(target), target.indicator().stated().indicator()))
        .toList();
  }

  /// No event is a measurement too.
  private static boolean isUnmeasured(Scored scored) {
    if (scored.target() instanceof Target.NotPlanned) {
      return false;
    }
    return switch (scored.actual()) {
      case Value.Known _, Value.NoEvent _ -> false;
      case Value.Missing _, Value.Failed _ -> true;
    };
  }

  private static long lineage(IndicatorTarget target) {
    return target.indicator().lineageId();
  }
}
