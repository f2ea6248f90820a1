package id.tolok.intake.web;

import id.tolok.intake.store.WaitingStore;
import id.tolok.shell.home.SetupStep;
import id.tolok.shell.viewer.Action;
import org.springframework.stereotype.Component;

/// The last step of the set-up: the first decree.
@Component
final class IntakeSetup implements SetupStep {

  private final WaitingStore waiting;

  IntakeSetup(WaitingStore waiting) {
    this.waiting = waiting;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String key() {
    return "intake.setup";
  }

  @Override
  public String address() {
    return "/keputusan";
  }

  @Override
  public Action action() {
    return Action.INTAKE_UPLOAD;
  }

  @Override
  public boolean done() {
    return waiting.anyAccepted();
  }
}
