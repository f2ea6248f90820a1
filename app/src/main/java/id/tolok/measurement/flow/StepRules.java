package id.tolok.measurement.flow;

import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureState;
import java.util.EnumSet;
import java.util.Set;

/// The way of a figure: from which state a step starts, and where it leads.
final class StepRules {

  private StepRules() {}

  /// The states a step may start from.
  static Set<FigureState> from(Step step) {
    return switch (step) {
      case SUBMIT -> EnumSet.of(FigureState.DRAFT, FigureState.RETURNED);
      case VERIFY -> EnumSet.of(FigureState.SUBMITTED);
      case RETURN -> EnumSet.of(FigureState.SUBMITTED, FigureState.VERIFIED);
      case APPROVE -> EnumSet.of(FigureState.VERIFIED);
      case REOPEN -> EnumSet.of(FigureState.APPROVED);
    };
  }

  /// Where a step leads. With two steps of verification the first one leaves the figure where it
  /// waits for the second.
  ///
  /// @param verifiersBefore how many passed it on already
  static FigureState to(Step step, int verifiersBefore, int stepsAsked) {
    return switch (step) {
      case SUBMIT -> FigureState.SUBMITTED;
      case VERIFY ->
          verifiersBefore + 1 >= stepsAsked ? FigureState.VERIFIED : FigureState.SUBMITTED;
      case RETURN -> FigureState.RETURNED;
      case APPROVE -> FigureState.APPROVED;
      case REOPEN -> FigureState.DRAFT;
    };
  }

  /// What is written into the history.
  static FigureEvent.Kind kind(Step step) {
    return switch (step) {
      case SUBMIT -> FigureEvent.Kind.SUBMITTED;
      case VERIFY -> FigureEvent.Kind.VERIFIED;
      case RETURN -> FigureEvent.Kind.RETURNED;
      case APPROVE -> FigureEvent.Kind.APPROVED;
      case REOPEN -> FigureEvent.Kind.REOPENED;
    };
  }

  static boolean needsReason(Step step) {
    return step == Step.RETURN || step == Step.REOPEN;
  }
}
