package id.tolok.planning.web;

import id.tolok.achievement.Achievement;
import id.tolok.planning.Consequences;
import id.tolok.planning.Consequences.Changed;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.scorecard.Scored;
import id.tolok.shell.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What targets would change of the results that are known already, ready to read.
@Component
public final class ForeseenResults {

  private final ObjectProvider<Consequences> consequences;
  private final ShownTargets shown;

  ForeseenResults(ObjectProvider<Consequences> consequences, Visit visit) {
    this.consequences = consequences;
    this.shown = new ShownTargets(visit);
  }

  /// The results a year planned otherwise would change.
  public List<ChangedResult> of(long agencyId, PlannedYear changed) {
    return changes(agencyId, changed).map(this::result).toList();
  }

  /// Likewise by the lineage of the indicator.
  public Map<Long, List<ChangedResult>> byIndicator(long agencyId, PlannedYear changed) {
    return changes(agencyId, changed)
        .collect(
            Collectors.groupingBy(
                Changed::lineageId, Collectors.mapping(this::result, Collectors.toList())));
  }

  private Stream<Changed> changes(long agencyId, PlannedYear changed) {
    var plan = changed.plan();
    return consequences.stream()
        .flatMap(all -> all.of(agencyId, plan).stream())
        .filter(change -> isMeasured(change.before()) || isMeasured(change.after()));
  }

  /// Where nobody measured anything yet, another target changes no result.
  private static boolean isMeasured(@Nullable Scored scored) {
    return scored != null && scored.achievement() instanceof Achievement.Measured;
  }

  private ChangedResult result(Changed change) {
    return new ChangedResult(
        shown.stretch(change.stretch()),
        shown.actual(change.after()),
        shown.achievement(change.before()),
        shown.achievement(change.after()),
        target(change.before()) + " → " + target(change.after()));
  }

  private String target(@Nullable Scored scored) {
    return scored == null ? "–" : shown.target(scored.target());
  }
}
