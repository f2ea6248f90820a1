package id.tolok.measurement.flow;

import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.occasion.PeriodWords;
import id.tolok.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in the way of one figure: everything at once, so that nobody has to try again and
/// again.
final class StepJudge {

  private final Step step;
  private final Mover mover;
  private final Words words;

  StepJudge(Step step, Mover mover, Words words) {
    this.step = step;
    this.mover = mover;
    this.words = words;
  }

  List<Obstacle> judge(Candidate candidate) {
    var found = new ArrayList<Obstacle>();
    if (candidate.figure().version() != candidate.seen().version()) {
      found.add(obstacle(candidate, "CHANGED"));
    }
    if (!StepRules.from(step).contains(candidate.figure().state())) {
      found.add(wrongState(candidate));
      return found;
    }
    if (mayNot(candidate) != null) {
      found.add(obstacle(candidate, mayNot(candidate)));
    }
    if (step == Step.SUBMIT && candidate.figure().amount() == null) {
      found.add(obstacle(candidate, "AMOUNT_MISSING"));
    }
    return found;
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
      case SUBMITTED -> mover.verifies() || mayEnter(candidate);
      case VERIFIED -> mover.verifies() || mover.approves();
      case DRAFT, APPROVED, LOCKED, RETURNED -> false;
    };
  }

  private boolean mayEnter(Candidate candidate) {
    var owner = candidate.variable().owner();
    return mover.entersForOthers()
        || (mover.enters() && (owner == null || owner.viewers()));
  }

  private @Nullable String fourEyes(Candidate candidate) {
    return isAmong(candidate.kept().verifiers()) ? "VERIFIED_ALREADY" : ownEntry(candidate);
  }

  private @Nullable String ownEntry(Candidate candidate) {
    return isAmong(candidate.authors()) ? "OWN_ENTRY" : null;
  }

  private boolean isAmong(Set<Long> accounts) {
    return accounts.stream()
        .anyMatch(id -> mover.occasion().isSamePerson(java.util.OptionalLong.of(id)));
  }

  private Obstacle wrongState(Candidate candidate) {
    FigureState state = candidate.figure().state();
    if (state == FigureState.LOCKED) {
      return obstacle(candidate, "YEAR_CLOSED");
    }
    return new Obstacle(
        candidate.figure().key(),
        "WRONG_STATE",
        words.get(
            "measurement.obstacle.WRONG_STATE",
            named(candidate),
            stateWords(state),
            words.get("measurement.step." + step.name()),
            StepRules.from(step).stream().map(this::stateWords).collect(Collectors.joining(" / "))));
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
