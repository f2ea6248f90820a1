package id.tolok.planning.revision;

import id.tolok.achievement.Target;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.TargetWork;
import id.tolok.planning.Targets;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Sets targets as people do, without anybody at a page.
@Service
final class ProgramTargets implements TargetWork {

  private final Targets targets;
  private final Revisions revisions;

  ProgramTargets(Targets targets, Revisions revisions) {
    this.targets = targets;
    this.revisions = revisions;
  }

  @Override
  public boolean setFirst(long agencyId, long lineageId, int year, BigDecimal annual) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only for the program itself");
    }
    return targets.ofYear(agencyId, year).stream()
        .filter(target -> target.indicator().lineageId() == lineageId)
        .filter(ProgramTargets::isMissing)
        .findFirst()
        .map(target -> set(agencyId, year, target, annual))
        .orElse(false);
  }

  private boolean set(long agencyId, int year, IndicatorTarget target, BigDecimal annual) {
    var setting =
        new TargetSetting(
            Target.of(annual),
            null,
            target.unit(),
            SplitRule.usual(target.plan().consolidation()),
            Map.of(),
            TargetSetting.Judging.usual(target.rule().direction()));
    return revisions.propose(
            new Revisions.Proposal(
                agencyId, target.indicator().lineageId(), year, 0, setting, null))
        instanceof Outcome.Kept;
  }

  private static boolean isMissing(IndicatorTarget target) {
    return target.plan().annual() instanceof Target.NotPlanned
        && target.inWords() == null
        && target.revision() == 0;
  }
}
