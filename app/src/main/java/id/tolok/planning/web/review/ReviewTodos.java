package id.tolok.planning.web.review;

import id.tolok.planning.store.RevisionStore;
import id.tolok.shell.Action;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Gate;
import id.tolok.shell.Todo;
import id.tolok.shell.TodoSource;
import id.tolok.shell.Tone;
import id.tolok.shell.Words;
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
        : List.of(new Todo(words.get("planning.todo"), count, ReviewPage.PATH, Tone.WARNING));
  }
}
