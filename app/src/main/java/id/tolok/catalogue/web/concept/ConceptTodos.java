package id.tolok.catalogue.web.concept;

import id.tolok.catalogue.store.concept.ConceptListStore;
import id.tolok.shell.home.Todo;
import id.tolok.shell.home.TodoSource;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Proposals of concepts that wait for the viewer to decide.
@Component
final class ConceptTodos implements TodoSource {

  private final ConceptListStore concepts;
  private final Gate gate;

  ConceptTodos(ConceptListStore concepts, Gate gate) {
    this.concepts = concepts;
    this.gate = gate;
  }

  @Override
  public List<Todo> todos(Words words) {
    if (gate.agencies(Action.CONCEPT_CONFIRM).isEmpty()) {
      return List.of();
    }
    int count = concepts.waitingCount();
    return count == 0
        ? List.of()
        : List.of(new Todo(words.get("catalogue.todo"), count, "/katalog/konsep", Tone.INFO));
  }
}
