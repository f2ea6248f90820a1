package id.tolok.shell.home;

import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that waits for the viewer, asked for once per request. Who turns many pages in a row
/// is told what was counted at most two seconds ago, unless somebody sent something since: then it
/// is counted again.
@Component
public final class Todos {

  private static final String KNOWN = Todos.class.getName();
  private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();

  private final ObjectProvider<TodoSource> sources;
  private final HttpServletRequest request;
  private final AtomicLong generation = new AtomicLong();
  private final Map<Whose, Counted> counted = new ConcurrentHashMap<>();

  Todos(ObjectProvider<TodoSource> sources, HttpServletRequest request) {
    this.sources = sources;
    this.request = request;
  }

  private record Whose(long accountId, Language language) {}

  private record Counted(List<Todo> todos, long generation, long at) {}

  @SuppressWarnings("unchecked")
  public List<Todo> all(Words words) {
    var known = (List<Todo>) request.getAttribute(KNOWN);
    if (known == null) {
      known = CurrentViewer.get().kind() == Viewer.Kind.PERSON ? lately(words) : List.of();
      request.setAttribute(KNOWN, known);
    }
    return Objects.requireNonNull(known);
  }

  /// Something may wait now that did not before, or no longer.
  void forget() {
    generation.incrementAndGet();
    counted.clear();
  }

  private List<Todo> lately(Words words) {
    var whose = new Whose(CurrentViewer.get().accountId().orElse(0), words.language());
    var held = counted.get(whose);
    long now = System.nanoTime();
    if (held != null && held.generation() == generation.get() && now - held.at() < KEPT_NANOS) {
      return held.todos();
    }
    long before = generation.get();
    var todos =
        sources
            .orderedStream()
            .flatMap(source -> source.todos(words).stream())
            .filter(todo -> todo.count() > 0)
            .toList();
    counted.put(whose, new Counted(todos, before, now));
    return todos;
  }
}
