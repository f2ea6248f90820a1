package id.tolok.shell.navigation;

import id.tolok.shell.home.Todos;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.Viewer;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The lines the viewer may open, with how much waits behind each.
@Component
public final class Navigation {

  private final List<NavigationEntry> entries;
  private final ObjectProvider<Gate> gate;
  private final Todos todos;

  Navigation(List<NavigationEntry> entries, ObjectProvider<Gate> gate, Todos todos) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.gate = gate;
    this.todos = todos;
  }

  /// The lines with what waits behind each, which every module is asked for.
  public List<NavigationGroup> counted(Words words, String path) {
    return CurrentViewer.get().kind() == Viewer.Kind.ANONYMOUS
        ? List.of()
        : lines(words, path, counts(words));
  }

  /// The lines alone.
  public List<NavigationGroup> uncounted(Words words, String path) {
    return lines(words, path, Map.of());
  }

  private List<NavigationGroup> lines(Words words, String path, Map<String, String> counts) {
    if (CurrentViewer.get().kind() == Viewer.Kind.ANONYMOUS) {
      return List.of();
    }
    var shown = openEntries();
    var here = here(shown, path);
    Map<String, List<NavigationGroup.Line>> groups = new LinkedHashMap<>();
    for (NavigationEntry entry : shown) {
      groups
          .computeIfAbsent(words.get(entry.group()), label -> new ArrayList<>())
          .add(
              new NavigationGroup.Line(
                  words.get(entry.key()),
                  entry.address(),
                  entry.icon(),
                  here.filter(entry::equals).isPresent(),
                  counts.getOrDefault(entry.address(), "")));
    }
    return groups.entrySet().stream()
        .map(group -> new NavigationGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /// Asks the gate once per action, however many lines need it.
  private List<NavigationEntry> openEntries() {
    Map<Action, Boolean> answers = new EnumMap<>(Action.class);
    return entries.stream()
        .filter(entry ->
            entry.anyOf().isEmpty()
                || entry.anyOf().stream()
                    .anyMatch(action -> answers.computeIfAbsent(action, this::possible)))
        .toList();
  }

  private boolean possible(Action action) {
    return gate.stream().anyMatch(asked -> asked.allowsAnywhere(action));
  }

  /// The line the page belongs to: the one with the longest address that leads to it.
  private static Optional<NavigationEntry> here(List<NavigationEntry> shown, String path) {
    return shown.stream()
        .filter(entry -> leadsTo(entry.address(), path))
        .max(Comparator.comparingInt(entry -> entry.address().length()));
  }

  private static boolean leadsTo(String address, String path) {
    return path.equals(address) || (!address.equals("/") && path.startsWith(address + "/"));
  }

  private Map<String, String> counts(Words words) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    todos.all(words).forEach(todo -> sums.merge(path(todo.address()), todo.count(), Integer::sum));
    var format = new Formats(words.language(), java.time.ZoneOffset.UTC);
    Map<String, String> texts = new LinkedHashMap<>();
    sums.forEach((address, count) -> texts.put(address, format.number(count)));
    return texts;
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
