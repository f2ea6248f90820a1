package id.tolok.results.web.dashboard;

import id.tolok.achievement.Target;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.statement.Explanations;
import id.tolok.results.AgencyScorecard;
import id.tolok.results.board.Board;
import id.tolok.results.web.choice.Choice;
import id.tolok.results.web.dashboard.DashboardView.Completeness;
import id.tolok.results.web.dashboard.DashboardView.Gap;
import id.tolok.results.web.dashboard.DashboardView.OwnLine;
import id.tolok.results.web.dashboard.DashboardView.State;
import id.tolok.results.web.text.ResultTexts;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How far the figures of a quarter have come, for those who give them and those who look after
/// them.
@Component
class WorkOfQuarter {

  private static final List<Action> LOOKS_AFTER =
      List.of(Action.TARGET_EDIT, Action.FIGURE_VERIFY, Action.FIGURE_APPROVE);

  private final Gate gate;
  private final ObjectProvider<Due> due;
  private final ObjectProvider<Explanations> explanations;

  WorkOfQuarter(Gate gate, ObjectProvider<Due> due, ObjectProvider<Explanations> explanations) {
    this.gate = gate;
    this.due = due;
    this.explanations = explanations;
  }

  /// The indicators whose figures the viewer's own position answers for.
  List<OwnLine> own(ResultTexts texts, Choice choice, Board board) {
    var mine =
        figures(choice).stream()
            .filter(figure -> figure.owner().viewers() && figure.owner().positionId() != null)
            .toList();
    return board.rows().stream()
        .filter(row -> mine.stream().anyMatch(each -> each.lineages().contains(row.lineageId())))
        .map(row -> {
          var asked =
              mine.stream().filter(each -> each.lineages().contains(row.lineageId())).toList();
          return new OwnLine(
              row.name(),
              choice.indicatorAddress(row.lineageId()),
              texts.share(row.scored().achievement()),
              choice.reasonAddress(row.lineageId(), choice.stretch()),
              texts.mark(row.scored(), board.scale()),
              handedIn(texts, asked));
        })
        .toList();
  }

  private static String handedIn(ResultTexts texts, List<DueFigure> asked) {
    return texts.w(
        "results.dashboard.handed-in",
        texts.number(Due.Count.of(asked).handedIn()),
        texts.number(asked.size()));
  }

  /// Null for those who look after no figures.
  @Nullable Completeness completeness(ResultTexts texts, Choice choice, AgencyScorecard scorecard) {
    if (LOOKS_AFTER.stream().noneMatch(action -> gate.allows(action, choice.agencyId()))) {
      return null;
    }
    var figures = figures(choice);
    var count = Due.Count.of(figures);
    return new Completeness(
        texts.w(
            "results.dashboard.completeness",
            texts.w("results.quarter", ResultTexts.roman(choice.quarter())),
            texts.number(count.handedIn()),
            texts.number(expected(count))),
        states(texts, count),
        gaps(texts, choice, scorecard));
  }

  private static List<State> states(ResultTexts texts, Due.Count count) {
    return Arrays.stream(Standing.values())
        .filter(standing -> count.of(standing) > 0)
        .map(standing ->
            new State(
                texts.w("results.standing." + standing.name()),
                texts.number(count.of(standing)),
                tone(standing).style()))
        .toList();
  }

  static Tone tone(Standing standing) {
    return switch (standing) {
      case UPCOMING -> Tone.PLAIN;
      case DUE -> Tone.INFO;
      case OVERDUE -> Tone.BAD;
      case RETURNED, PAST -> Tone.WARNING;
      case SUBMITTED, VERIFIED -> Tone.INFO;
      case APPROVED -> Tone.GOOD;
    };
  }

  private List<Gap> gaps(ResultTexts texts, Choice choice, AgencyScorecard scorecard) {
    var gaps = new ArrayList<Gap>();
    long targetless =
        scorecard.targets().stream()
            .filter(target ->
                target.plan().annual() instanceof Target.NotPlanned && target.inWords() == null)
            .count();
    if (targetless > 0) {
      gaps.add(
          new Gap(
              texts.w("results.dashboard.gap.targets", texts.number(targetless)),
              "/target?tahun=" + choice.year()));
    }
    long ownerless =
        figures(choice).stream().filter(figure -> figure.owner().positionId() == null).count();
    if (ownerless > 0) {
      gaps.add(
          new Gap(texts.w("results.dashboard.gap.owners", texts.number(ownerless)), "/variabel"));
    }
    long unexplained =
        explanations.stream()
            .flatMap(
                all -> all.required(choice.agencyId(), choice.year(), choice.quarter()).stream())
            .filter(demand -> !demand.met())
            .count();
    if (unexplained > 0) {
      gaps.add(
          new Gap(
              texts.w("results.dashboard.gap.explanations", texts.number(unexplained)),
              "/pengisian?periode=%d-Q%d".formatted(choice.year(), choice.quarter())));
    }
    return gaps;
  }

  private List<DueFigure> figures(Choice choice) {
    return due.stream()
        .flatMap(all ->
            all.of(List.of(choice.agencyId()), endedBy(choice.year(), choice.quarter())).stream())
        .toList();
  }

  /// The periods of a year that end with a quarter or before it: what is late stays in view.
  static List<EntryPeriod> endedBy(int year, int quarter) {
    return Due.ofYear(year).stream().filter(period -> period.lastQuarter() <= quarter).toList();
  }

  /// How many figures should be there by now, handed in or not; those nobody waits for any more are
  /// still missing.
  static int expected(Due.Count count) {
    return count.all() - count.of(Standing.UPCOMING);
  }
}
