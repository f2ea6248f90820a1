package id.tolok.planning.revision;

import id.tolok.achievement.Target;
import id.tolok.kernel.Severity;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.plan.TargetChecks;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.planning.revision.Outcome.Cause;
import id.tolok.planning.revision.Revision.State;
import java.util.List;
import java.util.Optional;

/// Judges what somebody wants to say about a target, by what holds and by what was said before; the
/// same for one target and for many at once.
public final class ProposalJudge {

  private ProposalJudge() {}

  /// Whether a saying changes a target that holds, so that somebody else has to look at it.
  ///
  /// @param history everything said about the target, newest first
  public static boolean needsReview(
      IndicatorTarget now, TargetSetting setting, List<Revision> history) {
    boolean said = history.stream().anyMatch(revision -> revision.state() == State.HOLDS);
    return said
        || (!(now.plan().annual() instanceof Target.NotPlanned)
            && !TargetWriting.of(now.plan().annual()).equals(TargetWriting.of(setting.annual())));
  }

  /// Why a setting cannot be kept, whoever says it and for whatever reason; empty where it can.
  ///
  /// @param closed whether the year is
  public static Optional<Cause> obstacle(
      TargetSetting setting, IndicatorTarget now, List<Revision> history, boolean closed) {
    if (closed) {
      return Optional.of(Cause.YEAR_CLOSED);
    }
    if (waits(history)) {
      return Optional.of(Cause.WAITING);
    }
    if (isImpossible(setting, now)) {
      return Optional.of(Cause.IMPOSSIBLE);
    }
    return newest(history, State.HOLDS).filter(revision -> says(revision, setting)).isPresent()
        ? Optional.of(Cause.NOTHING_CHANGED)
        : Optional.empty();
  }

  /// Whether a revision waits for review.
  public static boolean waits(List<Revision> history) {
    return newest(history, State.WAITING).isPresent();
  }

  /// The newest revision in a state; empty where there is none.
  public static Optional<Revision> newest(List<Revision> history, State state) {
    return history.stream().filter(revision -> revision.state() == state).findFirst();
  }

  /// Whether a revision says exactly this.
  public static boolean says(Revision revision, TargetSetting setting) {
    return TargetTelling.of(revision.setting()).equals(TargetTelling.of(setting));
  }

  /// Whether a setting cannot hold for an indicator as it is measured now.
  static boolean isImpossible(TargetSetting setting, IndicatorTarget now) {
    boolean wrong =
        TargetChecks.of(
                now.indicator().stated(),
                setting.annual(),
                setting.judging().direction(),
                setting.unit())
            .stream()
            .anyMatch(finding -> finding.severity() == Severity.ERROR);
    return wrong || !setting.split(now.plan().consolidation()).holds();
  }
}
