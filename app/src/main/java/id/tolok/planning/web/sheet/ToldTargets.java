package id.tolok.planning.web.sheet;

import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.plan.PlannedYear;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.web.ShownTargets;
import id.tolok.planning.web.TargetAddress;
import id.tolok.planning.web.TargetFormView.ChangedResult;
import id.tolok.planning.web.TargetViews;
import id.tolok.planning.web.sheet.TargetSheetView.Said;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Texts the pages of targets by a spreadsheet share: a target as it is and as it would be.
@Component
final class ToldTargets {

  private final Visit visit;
  private final Gate gate;
  private final TargetViews targets;
  private final ShownTargets shown;

  ToldTargets(Visit visit, Gate gate, TargetViews targets) {
    this.visit = visit;
    this.gate = gate;
    this.targets = targets;
    this.shown = new ShownTargets(visit);
  }

  Said before(PlannedYear planned, IndicatorTarget now) {
    var standing = planned.standing().get(now.indicator().lineageId());
    if (standing != null) {
      return after(now, standing.setting());
    }
    var quarters = now.plan().quarters();
    return new Said(
        shown.annual(now),
        quarters.isEmpty()
            ? List.of()
            : List.of(
                visit.w("planning.split." + SplitRule.of(now.plan().basis()).name()),
                targets.written(quarters)));
  }

  /// The direction is told where it is another than now.
  Said after(IndicatorTarget now, TargetSetting setting) {
    var quarters = setting.split(now.plan().consolidation()).plan().quarters();
    if (quarters.isEmpty()) {
      return new Said(visit.w("planning.sheet.not-planned"), List.of());
    }
    String figure = shown.target(setting.annual());
    var details = new ArrayList<String>();
    details.add(visit.w("planning.split." + setting.split().name()));
    details.add(targets.written(quarters));
    var direction = setting.judging().direction();
    if (direction != now.rule().direction()) {
      details.add(visit.w("planning.direction." + direction.code()));
    }
    return new Said(
        setting.inWords() == null ? figure : setting.inWords() + " (≥ " + figure + ")", details);
  }

  Badge state(TargetBatch batch) {
    return batch.undone() == null
        ? new Badge(Tone.GOOD, visit.w("planning.sheet.state.kept"))
        : new Badge(Tone.PLAIN, visit.w("shell.sheet.state.undone"));
  }

  String year(int year) {
    return visit.w("planning.sheet.year", String.valueOf(year));
  }

  String results(List<ChangedResult> results) {
    return visit.w("planning.sheet.results", visit.format().number(results.size()));
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb(visit.w("planning.targets.title"), TargetAddress.PATH));
  }

  List<Crumb> crumbs(long agencyId) {
    var targetsOfAgency =
        new Crumb(visit.w("planning.targets.title"), TargetAddress.PATH + "?instansi=" + agencyId);
    return gate.allows(Action.TARGET_EDIT, agencyId)
        ? List.of(
            targetsOfAgency,
            new Crumb(
                visit.w("planning.sheet.title"), TargetAddress.SHEETS + "?instansi=" + agencyId))
        : List.of(targetsOfAgency);
  }
}
