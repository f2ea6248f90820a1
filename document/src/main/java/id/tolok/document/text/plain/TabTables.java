package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Finds tables whose cells are set apart by tabs, one row a line.
///
/// Set-out words (`Nomor<TAB>: 12`), list items, tables of contents and indented paragraphs are no
/// tables. A table goes on over a rule of dashes and over a blank line when the row after it has as
/// many cells; a row broken by a line end inside a cell is joined when its pieces add up to the
/// width of the table.
final class TabTables {

  private static final int BLANK_LINES = 3;
  private static final int PIECES = 12;

  /// A run of lines this long that is no table is not looked at again from each of its lines.
  private static final int LONG_RUN = 50;

  private final List<SourceLine> lines;
  private final Opening opening;
  private int lastWidth;
  private int noTableBefore;

  TabTables(List<SourceLine> lines, Opening opening) {
    this.lines = lines;
    this.opening = opening;
  }

  /// Adds the table that starts at a line, if one does, and says where the text goes on after it.
  OptionalInt read(int at) {
    var first = at < noTableBefore ? null : row(at);
    if (first == null || first.isRule() || !mayStart(first)) {
      return OptionalInt.empty();
    }
    var rows = new ArrayList<TabRow>();
    int next = collect(at, first, rows);
    if (!isTable(rows)) {
      noTableBefore = rows.size() > LONG_RUN ? next : noTableBefore;
      return OptionalInt.empty();
    }
    lastWidth = widest(rows);
    opening.add(grid(rows));
    return OptionalInt.of(next);
  }

  private int collect(int at, TabRow first, List<TabRow> rows) {
    var whole = complete(at, first, first.width());
    rows.add(whole.row);
    int width = whole.row.width();
    int next = whole.next;
    long cells = 0;
    while (next < lines.size() && opening.holds(rows.size(), cells)) {
      var line = lines.get(next);
      if (line.isBlank()) {
        int after = afterBlank(next);
        if (after < 0 || !goesOn(rows.getFirst(), after, width)) {
          break;
        }
        next = after;
        continue;
      }
      var row = row(next);
      if (row == null || breaksOff(row, width)) {
        break;
      }
      if (row.isRule()) {
        next++;
        continue;
      }
      whole = complete(next, row, width);
      rows.add(whole.row);
      cells += whole.row.width();
      width = Math.max(width, rows.size() <= 2 ? whole.row.width() : width);
      next = whole.next;
    }
    return next;
  }

  private static boolean mayStart(TabRow row) {
    if (row.isLabelled() || row.isListItem() || row.isContentsLine()) {
      return false;
    }
    return row.startsBlank() ? row.filled() >= 3 : row.filled() >= 2;
  }

  private static boolean breaksOff(TabRow row, int width) {
    if (row.width() == width) {
      return false;
    }
    return row.isLabelled() || (row.width() < width && row.isListItem());
  }

  /// Two rows of three cells or more are a table; rows of two cells only when there are three of
  /// them and they hold sentences, since two names side by side are signatures. A single row goes
  /// on with a table of the same width above it.
  private boolean isTable(List<TabRow> rows) {
    int width = widest(rows);
    if (width >= 3) {
      long full = rows.stream().filter(row -> row.filled() >= 3).count();
      return full >= 1 && (rows.size() >= 2 || width == lastWidth);
    }
    boolean sentences =
        rows.stream().flatMap(row -> row.cells().stream()).anyMatch(c -> c.text().length() > 25);
    return rows.size() >= 3 && sentences;
  }

  private static int widest(List<TabRow> rows) {
    return rows.stream().mapToInt(TabRow::width).max().orElse(0);
  }

  private int afterBlank(int at) {
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && next - at <= BLANK_LINES ? next : -1;
  }

  private boolean goesOn(TabRow header, int at, int width) {
    var row = row(at);
    return row != null && (row.width() == width || row.isRule()) && !row.sameWordsAs(header);
  }

  /// The row at a line, with the pieces that line ends broke off it.
  private Whole complete(int at, TabRow start, int width) {
    var row = start;
    boolean sure = false;
    for (int next = at + 1; next < lines.size() && next - at <= PIECES; next++) {
      if (row.width() >= width || lines.get(next).isBlank()) {
        break;
      }
      var piece = TabRow.of(lines.get(next));
      if (piece.startsBlank()) {
        break;
      }
      sure = sure || piece.width() == 1 || piece.readsOn() || row.waits();
      row = row.joined(piece);
      if (row.width() == width && sure && piece.width() > 1) {
        return new Whole(row, next + 1);
      }
    }
    return tail(at, start, width);
  }

  /// A last cell that goes on in lower case on a line of its own, before the next row.
  private Whole tail(int at, TabRow row, int width) {
    int next = at + 1;
    if (row.width() != width || next + 1 >= lines.size()) {
      return new Whole(row, next);
    }
    var line = lines.get(next);
    var after = row(next + 1);
    boolean alone = !line.isBlank() && line.text().indexOf('\t') < 0;
    if (alone && after != null && after.width() == width && TabRow.of(line).readsOn()) {
      return new Whole(row.joined(TabRow.of(line)), next + 1);
    }
    return new Whole(row, next);
  }

  private @Nullable TabRow row(int at) {
    var line = lines.get(at);
    return line.text().indexOf('\t') < 0 || line.isBlank() ? null : TabRow.of(line);
  }

  private static Block.Grid grid(List<TabRow> rows) {
    return new Block.Grid(
        rows.stream().map(row -> new Block.Row(row.cells())).toList(),
        Block.Origin.SEPARATORS,
        rows.getFirst().where().to(rows.getLast().where()));
  }

  private record Whole(TabRow row, int next) {}
}
