package id.tolok.planning.web.review;

import id.tolok.planning.store.RevisionStore;
import id.tolok.planning.web.TargetAddress;
import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Revisions of targets that wait for the viewer to decide: those somebody else proposed.
@Component
final class ReviewTodos implements TodoSource {

  private final RevisionStore store;
  private final Gate gate;

  ReviewTodos(RevisionStore store, Gate gate) {
    this.store = store;
    this.gate = gate;
  }

  @Override
  public List<Todo> todos(Words words) {
    var agencies = gate.agencies(Action.TARGET_APPROVE);
    if (agencies.isEmpty()) {
      return List.of();
    }
    int count = store.waitingCount(agencies, CurrentViewer.get().accountId());
    return count == 0
        ? List.of()
        : List.of(new Todo(words.get("planning.todo"), count, TargetAddress.QUEUE, Tone.WARNING));
  }
}
