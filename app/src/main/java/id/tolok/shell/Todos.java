package id.tolok.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that waits for the viewer, asked for once per request.
@Component
public final class Todos {

  private static final String KNOWN = Todos.class.getName();

  private final ObjectProvider<TodoSource> sources;
  private final HttpServletRequest request;

  Todos(ObjectProvider<TodoSource> sources, HttpServletRequest request) {
    this.sources = sources;
    this.request = request;
  }

  @SuppressWarnings("unchecked")
  public List<Todo> all(Words words) {
    var known = (List<Todo>) request.getAttribute(KNOWN);
    if (known == null) {
      known =
          CurrentViewer.get().kind() == Viewer.Kind.PERSON
              ? sources
                  .orderedStream()
                  .flatMap(source -> source.todos(words).stream())
                  .filter(todo -> todo.count() > 0)
                  .toList()
              : List.of();
      request.setAttribute(KNOWN, known);
    }
    return Objects.requireNonNull(known);
  }
}
