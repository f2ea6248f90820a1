package id.tolok.document.table.head;

import id.tolok.document.table.head.TableHead.Column;
import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Headings that stand apart, each above the text of its own column: what is left of a table whose
/// columns were printed one after the other.
///
/// @param head all headings in the order they were met
/// @param groups the text between headings
/// @param others lines of a signature that stands among the columns
/// @param to just after the last line
public record ScatteredHead(TableHead head, List<Group> groups, List<Integer> others, int to) {

  /// @param columns the columns whose headings stand right above the text
  public record Group(Set<Integer> columns, List<TextLine> lines) {}

  private static final int MOST_LINES = 600;
  private static final int SIGNATURE_LINES = 9;

  /// The scattered table that begins with this line, if one does.
  public static Optional<ScatteredHead> at(int from, List<TextLine> lines, HeadFinder heads) {
    if (heads.isScatterTried(from) || lines.get(from).isBlank() || !heads.couldBelong(from)) {
      return Optional.empty();
    }
    var found = new Reading(lines, heads).read(from);
    if (found.isEmpty()) {
      heads.scatterTriedTo(heads.end(from));
    }
    return found;
  }

  /// A head that stands together above text in which the columns may still follow one another.
  public static ScatteredHead together(TableBody body) {
    var all = new HashSet<Integer>();
    for (int i = 0; i < body.head().columns().size(); i++) {
      all.add(i);
    }
    var groups = new ArrayList<Group>();
    for (var part : body.parts()) {
      if (part.lines().stream().anyMatch(line -> !line.isBlank())) {
        groups.add(new Group(all, part.lines()));
      }
    }
    return new ScatteredHead(body.head(), groups, List.of(), body.to());
  }

  private static final class Reading {

    private final List<TextLine> lines;
    private final HeadFinder heads;
    private final List<Column> columns = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private final Set<Integer> open = new LinkedHashSet<>();
    private List<TextLine> text = new ArrayList<>();
    private int newRuns;
    private boolean capitals;

    Reading(List<TextLine> lines, HeadFinder heads) {
      this.lines = lines;
      this.heads = heads;
    }

    Optional<ScatteredHead> read(int from) {
      if (headings(from).isEmpty() || heads.at(from).map(TableHead::placed).orElse(false)) {
        return Optional.empty();
      }
      capitals = HeadFinder.isCapitals(lines.get(from).text());
      int to = end(from);
      int i = from;
      while (i < to) {
        var found = headings(i);
        if (!found.isEmpty()) {
          take(found);
          i = heads.end(i);
        } else if (TableEnd.isSignature(lines.get(i))) {
          i = skipSignature(i, to);
        } else {
          text.add(lines.get(i++));
        }
      }
      close();
      var head = new TableHead(columns, from, heads.end(from), false);
      return newRuns > 1 && head.isIndicatorTable() && columns.size() > 2
          ? Optional.of(new ScatteredHead(head, groups, others, to))
          : Optional.empty();
    }

    /// The end of the table: where a new part of the document begins, or, below the last heading,
    /// where a signature does.
    private int end(int from) {
      int last = heads.end(from);
      int stop = from;
      for (; stop < lines.size() && stop - from < MOST_LINES; stop++) {
        boolean heading = !headings(stop).isEmpty();
        if (heading) {
          last = heads.end(stop);
          stop = last - 1;
        } else if (TableEnd.isPart(lines.get(stop))) {
          break;
        }
      }
      for (int i = last; i < stop; i++) {
        if (TableEnd.isSignature(lines.get(i))) {
          return i;
        }
      }
      return stop;
    }

    /// The headings of a run of lines that begins here and holds nothing else.
    private List<Column> headings(int line) {
      boolean begins = line == 0 || lines.get(line - 1).isBlank() || lines.get(line).pageStart();
      if (!begins && !open.isEmpty() && !text.isEmpty()) {
        return List.of();
      }
      var first = lines.get(line);
      if (first.isBlank()
          || Character.isLowerCase(first.stripped().charAt(0))
          || (capitals && !HeadFinder.isCapitals(first.text()))
          || !heads.couldBelong(line)) {
        return List.of();
      }
      return heads.headings(line);
    }

    private void take(List<Column> found) {
      if (text.stream().anyMatch(line -> !line.isBlank())) {
        close();
        open.clear();
      }
      boolean fresh = false;
      for (var column : found) {
        int known = -1;
        for (int i = 0; i < columns.size(); i++) {
          if (columns.get(i).means(column)) {
            known = i;
          }
        }
        if (known < 0) {
          columns.add(column);
          fresh = true;
        }
        open.add(known < 0 ? columns.size() - 1 : known);
      }
      newRuns += fresh && (groups.size() >= newRuns) ? 1 : 0;
    }

    private void close() {
      if (text.stream().anyMatch(line -> !line.isBlank())) {
        groups.add(new Group(new HashSet<>(open), text));
      }
      text = new ArrayList<>();
    }

    private int skipSignature(int line, int to) {
      int end = line + 1;
      for (int i = line; i < Math.min(to, line + SIGNATURE_LINES); i++) {
        if (TableEnd.isOfficer(lines.get(i))) {
          end = i + 1;
        }
      }
      for (int i = line; i < end; i++) {
        others.add(i);
      }
      return end;
    }
  }
}
