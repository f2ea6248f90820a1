package id.tolok.document.text.plain;

import id.tolok.document.text.PageNumber;
import id.tolok.document.text.line.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Empties the lines that a paged text repeats at the edges of its pages: page numbers that count
/// on, and a running head or foot. Titles in capitals stay, however often they come first. Emptied
/// lines keep their places.
final class RunningLines {

  private static final int REPEATS = 3;

  private final List<SourceLine> lines;

  /// The pages by number, each as the places of its lines that hold something.
  private final Map<Integer, List<Integer>> pages = new HashMap<>();

  private RunningLines(List<SourceLine> lines) {
    this.lines = new ArrayList<>(lines);
  }

  static List<SourceLine> emptied(List<SourceLine> lines) {
    if (lines.isEmpty() || lines.getLast().page() == null) {
      return lines;
    }
    var running = new RunningLines(lines);
    running.emptyNumbers();
    running.emptyRepeated();
    return running.lines;
  }

  private void collect() {
    pages.clear();
    for (int i = 0; i < lines.size(); i++) {
      var page = lines.get(i).page();
      if (page != null && !lines.get(i).isBlank()) {
        pages.computeIfAbsent(page, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// A number at a page's edge is its number when another page has the one it should have then.
  private void emptyNumbers() {
    collect();
    var offsets = new HashMap<Integer, Integer>();
    pages.forEach((page, places) ->
        edges(places)
            .forEach(at ->
                PageNumber.of(lines.get(at).text())
                    .ifPresent(number -> offsets.merge(number - page, 1, Integer::sum))));
    pages.forEach((page, places) -> {
      for (int at : edges(places)) {
        var number = PageNumber.of(lines.get(at).text());
        if (number.isPresent() && offsets.getOrDefault(number.getAsInt() - page, 0) > 1) {
          empty(at);
        }
      }
    });
  }

  private void emptyRepeated() {
    collect();
    var counts = new HashMap<String, Integer>();
    pages.values().stream()
        .flatMap(places -> edges(places).stream())
        .forEach(at -> counts.merge(key(at), 1, Integer::sum));
    for (var places : pages.values()) {
      for (int at : edges(places)) {
        int times = counts.getOrDefault(key(at), 0);
        boolean capitals = lines.get(at).text().chars().noneMatch(Character::isLowerCase);
        if (!capitals && times >= REPEATS && times * 2 > pages.size()) {
          empty(at);
        }
      }
    }
  }

  private static List<Integer> edges(List<Integer> places) {
    int first = places.getFirst();
    int last = places.getLast();
    return first == last ? List.of(first) : List.of(first, last);
  }

  private String key(int at) {
    return lines.get(at).text().strip().replaceAll("\\d+", "#");
  }

  private void empty(int at) {
    var line = lines.get(at);
    lines.set(at, new SourceLine("", line.number(), line.column(), line.page()));
  }
}
