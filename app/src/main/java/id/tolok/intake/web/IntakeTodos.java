package id.tolok.intake.web;

import id.tolok.intake.store.WaitingStore;
import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Decrees that wait for the viewer to review or accept them.
@Component
final class IntakeTodos implements TodoSource {

  private final WaitingStore waiting;
  private final Gate gate;

  IntakeTodos(WaitingStore waiting, Gate gate) {
    this.waiting = waiting;
    this.gate = gate;
  }

  @Override
  public List<Todo> todos(Words words) {
    var agencies = gate.agencies(Action.INTAKE_REVIEW);
    if (agencies.isEmpty()) {
      return List.of();
    }
    int count = waiting.forPerson(agencies);
    return count == 0
        ? List.of()
        : List.of(
            new Todo(words.get("intake.todo"), count, "/keputusan?tunggu=PERSON", Tone.WARNING));
  }
}
