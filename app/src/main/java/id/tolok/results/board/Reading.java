package id.tolok.results.board;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Reason;
import id.tolok.achievement.Target;
import id.tolok.formula.Value;
import id.tolok.results.AgencyScorecard;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.Stretch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a scorecard by indicators it may not have: one of another version of the decree, or one
/// that nothing can be computed of.
final class Reading {

  private static final Scored NOTHING =
      new Scored(
          new Target.NotPlanned(),
          new Value.Missing(List.of()),
          new Achievement.NotMeasured(Reason.NOT_PLANNED),
          null);

  private final AgencyScorecard scorecard;
  private final Set<Long> known = new HashSet<>();

  Reading(AgencyScorecard scorecard) {
    this.scorecard = scorecard;
    scorecard.card().plan().indicators().stream().map(ScoredIndicator::id).forEach(known::add);
  }

  Scored at(long lineageId, Stretch stretch) {
    return find(lineageId, stretch).orElse(NOTHING);
  }

  Optional<Scored> find(long lineageId, Stretch stretch) {
    return known.contains(lineageId)
        ? Optional.of(scorecard.card().scored(lineageId, stretch))
        : Optional.empty();
  }
}
