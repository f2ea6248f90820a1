package id.tolok.document.table.head;

import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of one table below its head.
///
/// @param parts what stands together on one page, top to bottom
/// @param to just after the last line, counted in the run of lines
public record TableBody(TableHead head, List<Part> parts, int to) {

  /// The part of a table on one page.
  ///
  /// @param head the head printed above this part, null when the page does not repeat it
  public record Part(@Nullable TableHead head, List<TextLine> lines) {}

  /// A table may be interrupted by so many blank lines, not by more.
  private static final int MOST_BLANKS = 25;

  public static TableBody below(TableHead head, List<TextLine> lines, HeadFinder heads) {
    var parts = new ArrayList<Part>();
    var current = new ArrayList<TextLine>();
    TableHead above = head;
    int end = head.to();
    int i = head.to();
    for (; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isBlank()) {
        if (i - end > MOST_BLANKS) {
          break;
        }
      } else {
        var next = heads.at(i);
        if (next.isPresent() && !next.get().repeats(head)) {
          break;
        }
        if (next.isEmpty() && TableEnd.isAt(line)) {
          break;
        }
        if (next.isPresent() || line.pageStart()) {
          parts.add(new Part(above, List.copyOf(current)));
          current.clear();
          above = next.orElse(null);
        }
        if (next.isPresent()) {
          end = next.get().to();
          i = end - 1;
          continue;
        }
        end = i + 1;
      }
      current.add(line);
    }
    parts.add(new Part(above, List.copyOf(current)));
    return new TableBody(head, parts, end);
  }

  public int lineCount() {
    return parts.stream().mapToInt(part -> part.lines().size()).sum();
  }

  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.lines().stream().allMatch(TextLine::isBlank));
  }
}
