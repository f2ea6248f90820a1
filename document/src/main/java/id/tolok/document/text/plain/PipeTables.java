package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.document.text.line.JoinedLines;
import id.tolok.document.text.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds tables whose cells are set apart by pipes, as in Markdown: with or without pipes at the
/// edges, a header of one to three rows over the rule, or no rule at all when every row is edged.
/// The rule itself is dropped. A row whose formula block takes several lines is joined.
final class PipeTables {

  private static final Pattern RULE =
      Pattern.compile("\\s*+[|+]?(?:\\s*+:?[-=]++:?\\s*+[|+])*+(?:\\s*+:?[-=]++:?\\s*+)?+\\s*+");
  private static final int HEADER_ROWS = 3;
  private static final int BLANK_LINES = 3;
  private static final int PIECES = 40;

  private final List<SourceLine> lines;
  private final Opening opening;
  private int lastWidth;

  PipeTables(List<SourceLine> lines, Opening opening) {
    this.lines = lines;
    this.opening = opening;
  }

  /// Adds the table that starts at a line, if one does, and says where the text goes on after it.
  OptionalInt read(int at) {
    int rule = ruleBelow(at);
    if (rule < 0 && !isEdged(at) && !isOpenRow(at)) {
      return OptionalInt.empty();
    }
    int width = rule < 0 ? 0 : PipeRow.count(lines.get(rule).text());
    var rows = new ArrayList<PipeRow>();
    int next = collect(at, width, rows);
    if (rows.isEmpty() || (rule < 0 && !isTable(rows))) {
      return OptionalInt.empty();
    }
    lastWidth = rows.getFirst().cells().size();
    joinSplitHeader(rows);
    opening.add(grid(rows));
    return OptionalInt.of(next);
  }

  private int collect(int at, int width, List<PipeRow> rows) {
    boolean edges = isEdged(at) || startsEdged(at);
    int expected = width;
    int next = at;
    long cells = 0;
    while (next < lines.size() && opening.holds(rows.size(), cells)) {
      var line = lines.get(next);
      if (isRule(line)) {
        next++;
        continue;
      }
      if (line.isBlank()) {
        int after = afterBlank(next);
        if (after < 0 || rows.isEmpty() || !goesOn(after, rows.getFirst().cells().size())) {
          break;
        }
        next = after;
        continue;
      }
      int end = edges ? rowEnd(next) : next + 1;
      var source = JoinedLines.of(lines.subList(next, end));
      var row = edges ? PipeRow.edged(source, expected) : PipeRow.open(source, expected);
      if (row.cells().size() < 2 && !(edges && startsEdged(next))) {
        break;
      }
      rows.add(row);
      cells += row.cells().size();
      expected = expected == 0 ? row.cells().size() : expected;
      next = end;
    }
    return next;
  }

  /// Whether a line without pipes at its edges is a row of a table without a rule: three cells or
  /// more, and as many on the line after it.
  private boolean isOpenRow(int at) {
    int width = PipeRow.count(lines.get(at).text());
    return width >= 3
        && at + 1 < lines.size()
        && PipeRow.open(JoinedLines.of(lines.subList(at + 1, at + 2)), width).cells().size()
            == width;
  }

  /// Headings printed over two rows, the second below the rule: both in capitals, the second with
  /// gaps, and not a title of its own in the first cell.
  private static void joinSplitHeader(List<PipeRow> rows) {
    if (rows.size() < 3 || !rows.get(0).isCapitals() || !rows.get(1).isCapitals()) {
      return;
    }
    if (rows.get(1).continuesHeadings()
        && rows.get(1).cells().size() == rows.get(0).cells().size()) {
      rows.set(0, rows.get(0).joined(rows.remove(1)));
    }
  }

  /// A table without a rule has two edged rows of two cells, or goes on from the table above.
  private boolean isTable(List<PipeRow> rows) {
    int width = rows.getFirst().cells().size();
    return width >= 2 && (rows.size() >= 2 || width == lastWidth);
  }

  private int ruleBelow(int at) {
    for (int i = at; i < lines.size() && i <= at + HEADER_ROWS; i++) {
      var line = lines.get(i);
      if (isRule(line)) {
        return i;
      }
      if (line.text().indexOf('|') < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isRule(SourceLine line) {
    var text = line.text();
    if (text.indexOf('-') < 0 && text.indexOf('=') < 0) {
      return false;
    }
    if (text.indexOf('|') < 0 && text.indexOf('+') < 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("|+-=: \t".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return RULE.matcher(text).matches();
  }

  private boolean startsEdged(int at) {
    return lines.get(at).text().stripLeading().startsWith("|");
  }

  private boolean isEdged(int at) {
    var text = lines.get(at).text().strip();
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  /// Just after the last line of an edged row: the line itself, unless its end is missing and comes
  /// on a later line before the next row starts.
  private int rowEnd(int at) {
    if (!startsEdged(at) || isEdged(at)) {
      return at + 1;
    }
    for (int i = at + 1; i < lines.size() && i - at < PIECES; i++) {
      if (startsEdged(i) && !lines.get(i).text().strip().equals("|")) {
        return at + 1;
      }
      if (lines.get(i).text().stripTrailing().endsWith("|")) {
        return i + 1;
      }
    }
    return at + 1;
  }

  private int afterBlank(int at) {
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && next - at <= BLANK_LINES ? next : -1;
  }

  private boolean goesOn(int at, int width) {
    boolean row = isEdged(at) || (width >= 3 && lines.get(at).text().indexOf('|') >= 0);
    return row && ruleBelow(at) < 0 && PipeRow.count(lines.get(at).text()) == width;
  }

  private static Block.Grid grid(List<PipeRow> rows) {
    return new Block.Grid(
        rows.stream().map(row -> new Block.Row(row.cells())).toList(),
        Block.Origin.SEPARATORS,
        rows.getFirst().where().to(rows.getLast().where()));
  }
}
