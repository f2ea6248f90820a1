package id.tolok.measurement.flow;

import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.PeriodWords;
import id.tolok.measurement.occasion.WindowWords;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in the way of one figure: everything at once, so that nobody has to try again and
/// again.
final class StepJudge {

  private final Step step;
  private final Mover mover;
  private final Words words;

  private final EntryCalendar calendar;
  private final Formats formats;

  StepJudge(Step step, Mover mover, EntryCalendar calendar, Words words, Formats formats) {
    this.step = step;
    this.mover = mover;
    this.calendar = calendar;
    this.words = words;
    this.formats = formats;
  }

  List<Obstacle> judge(Candidate candidate) {
    var found = new ArrayList<Obstacle>();
    if (calendar.closedYears().contains(candidate.figure().key().period().year())) {
      found.add(obstacle(candidate, "YEAR_CLOSED"));
      return found;
    }
    if (!StepRules.from(step).contains(candidate.figure().state())) {
      found.add(wrongState(candidate));
      return found;
    }
    if (candidate.figure().version() != candidate.seen().version()) {
      found.add(obstacle(candidate, "CHANGED"));
    }
    String refusal = mayNot(candidate);
    if (refusal != null) {
      found.add(obstacle(candidate, refusal));
    }
    if (step == Step.SUBMIT) {
      handIn(candidate, found);
    }
    return found;
  }

  /// What is asked of a figure that is handed in.
  private void handIn(Candidate candidate, List<Obstacle> found) {
    if (candidate.figure().amount() == null && candidate.figure().note() == null) {
      found.add(obstacle(candidate, "AMOUNT_MISSING"));
    }
    var window =
        calendar.window(
            candidate.figure().key().period(),
            candidate.kept().openAgainAt(),
            mover.occasion().act().at());
    switch (window) {
      case EntryWindow.Open(_, var handIn, _) when handIn -> {}
      case EntryWindow.Open _ ->
          found.add(windowObstacle(candidate, "PERIOD_RUNNING", notOver(candidate)));
      case EntryWindow.Locked(var why, _) ->
          found.add(
              windowObstacle(
                  candidate,
                  why == EntryWindow.Why.NOT_STARTED ? "PERIOD_RUNNING" : "WINDOW_CLOSED",
                  WindowWords.of(words, formats, window)));
    }
  }

  private String notOver(Candidate candidate) {
    var first = candidate.figure().key().period().lastDay().plusDays(1);
    return words.get("measurement.window.not-over", formats.date(first));
  }

  private Obstacle windowObstacle(Candidate candidate, String code, String why) {
    return new Obstacle(candidate.figure().key(), code, named(candidate) + ": " + why);
  }

  /// Why the mover may not take this step with this figure; null where they may.
  private @Nullable String mayNot(Candidate candidate) {
    return switch (step) {
      case SUBMIT -> mayEnter(candidate) ? null : "NOT_YOURS";
      case VERIFY -> mover.verifies() ? fourEyes(candidate) : "NOT_VERIFIER";
      case RETURN -> mayReturn(candidate) ? null : "NOT_RETURNER";
      case APPROVE -> mover.approves() ? ownEntry(candidate) : "NOT_APPROVER";
      case REOPEN -> mover.approves() ? null : "NOT_APPROVER";
    };
  }

  /// Whoever checks may send back; whoever handed it in may take it back while nobody has checked.
  private boolean mayReturn(Candidate candidate) {
    return switch (candidate.figure().state()) {
      case SUBMITTED -> mover.verifies() || handedIn(candidate);
      case VERIFIED -> mover.verifies() || mover.approves();
      case DRAFT, APPROVED, LOCKED, RETURNED -> false;
    };
  }

  private boolean handedIn(Candidate candidate) {
    var owner = candidate.variable().owner();
    return mover.enters() && (isAmong(candidate.authors()) || (owner != null && owner.viewers()));
  }

  private boolean mayEnter(Candidate candidate) {
    var owner = candidate.variable().owner();
    return mover.entersForOthers() || (mover.enters() && (owner == null || owner.viewers()));
  }

  private @Nullable String fourEyes(Candidate candidate) {
    return isAmong(candidate.kept().verifiers()) ? "VERIFIED_ALREADY" : ownEntry(candidate);
  }

  private @Nullable String ownEntry(Candidate candidate) {
    return isAmong(candidate.authors()) ? "OWN_ENTRY" : null;
  }

  private boolean isAmong(Set<Long> accounts) {
    return accounts.stream().anyMatch(id -> mover.occasion().isSamePerson(OptionalLong.of(id)));
  }

  private Obstacle wrongState(Candidate candidate) {
    FigureState state = candidate.figure().state();
    return new Obstacle(
        candidate.figure().key(),
        "WRONG_STATE",
        words.get(
            "measurement.obstacle.WRONG_STATE",
            named(candidate),
            stateWords(state),
            words.get("measurement.step." + step.name()),
            StepRules.from(step).stream()
                .map(this::stateWords)
                .collect(Collectors.joining(" " + words.get("measurement.obstacle.or") + " "))));
  }

  private String stateWords(FigureState state) {
    return words.get("measurement.state." + state.name());
  }

  private Obstacle obstacle(Candidate candidate, String code) {
    return new Obstacle(
        candidate.figure().key(),
        code,
        words.get("measurement.obstacle." + code, named(candidate), owner(candidate)));
  }

  private String named(Candidate candidate) {
    return "“"
        + candidate.variable().name()
        + "” "
        + PeriodWords.of(words, candidate.figure().key().period());
  }

  private String owner(Candidate candidate) {
    var owner = candidate.variable().owner();
    if (owner == null) {
      return words.get("measurement.owner.nobody");
    }
    return owner.holder() == null
        ? words.get("measurement.owner.vacant", owner.position())
        : words.get("measurement.owner.held", owner.position(), owner.holder());
  }
}
