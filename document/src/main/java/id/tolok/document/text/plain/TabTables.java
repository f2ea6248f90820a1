package id.tolok.document.text.plain;

import id.tolok.document.text.Block;
import id.tolok.document.text.Opening;
import id.tolok.document.text.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int TITLES = 3;
  private static final int TITLE_LENGTH = 80;

  /// A run of lines this long that is no table is not looked at again from each of its lines.
  private static final int LONG_RUN = 50;

  private final List<SourceLine> lines;
  private final Opening opening;
  private final TabPieces pieces;
  private int lastWidth;
  private int noTableBefore;

  TabTables(List<SourceLine> lines, Opening opening) {
    this.lines = lines;
    this.opening = opening;
    this.pieces = new TabPieces(lines);
  }

  /// Adds the table that starts at a line, if one does, and says where the text goes on after it.
  OptionalInt read(int at) {
    if (at < noTableBefore) {
      return OptionalInt.empty();
    }
    var header = header(at);
    if (header.isEmpty()) {
      return OptionalInt.empty();
    }
    var rows = new ArrayList<TabRow>();
    int next = collect(header.get(), rows);
    if (!isTable(rows)) {
      noTableBefore = rows.size() > LONG_RUN ? next : noTableBefore;
      return OptionalInt.empty();
    }
    lastWidth = widest(rows);
    opening.add(grid(rows));
    return OptionalInt.of(next);
  }

  private Optional<TabPieces.Whole> header(int at) {
    var first = row(at);
    if (first == null) {
      return pieces.brokenHeader(at);
    }
    return first.isRule() || !mayStart(first)
        ? Optional.empty()
        : Optional.of(pieces.header(at, first));
  }

  private int collect(TabPieces.Whole header, List<TabRow> rows) {
    var whole = header;
    rows.add(whole.row());
    int width = whole.row().width();
    int next = whole.next();
    long cells = 0;
    while (next < lines.size() && opening.holds(rows.size(), cells)) {
      int after = lines.get(next).isBlank() ? afterBlank(next) : next;
      if (after < 0 || (after > next && !goesOn(rows.getFirst(), after, width))) {
        break;
      }
      next = after;
      var row = row(next);
      if (row == null) {
        int titles = titles(next, rows.getFirst(), width);
        if (titles == 0) {
          break;
        }
        lines.subList(next, next + titles).forEach(line -> rows.add(TabRow.of(line)));
        next += titles;
      } else if (breaksOff(row, width)) {
        break;
      } else if (row.isRule()) {
        next++;
      } else {
        whole = pieces.complete(next, row, width);
        rows.add(whole.row());
        cells += whole.row().width();
        width = Math.max(width, rows.size() <= 2 ? whole.row().width() : width);
        next = whole.next();
      }
    }
    return next;
  }

  /// How many lines here are titles inside the table, such as a position that the rows below belong
  /// to: short lines without tabs, at once followed by a row of the table's width.
  private int titles(int at, TabRow header, int width) {
    int end = at;
    while (end < lines.size() && end - at <= TITLES && isTitle(lines.get(end))) {
      end++;
    }
    boolean inside =
        end > at
            && end - at <= TITLES
            && end < lines.size()
            && !lines.get(end).isBlank()
            && goesOn(header, end, width);
    return inside ? end - at : 0;
  }

  private static boolean isTitle(SourceLine line) {
    var text = line.text().strip();
    return !text.isEmpty()
        && text.length() <= TITLE_LENGTH
        && text.indexOf('\t') < 0
        && text.indexOf(':') < 0
        && !text.startsWith("#")
        && ".;,".indexOf(text.charAt(text.length() - 1)) < 0
        && text.chars().anyMatch(Character::isLetter);
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
}
