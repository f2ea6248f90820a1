package id.tolok.document.extract;

import id.tolok.document.extract.row.HeaderFinder;
import id.tolok.document.extract.row.TableHeader;
import id.tolok.document.extract.row.TableRow;
import id.tolok.document.heading.Field;
import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table being read, over page breaks and repeated headers: its columns and its rows so far.
final class OpenTable {

  private @Nullable TableHeader header;
  private @Nullable List<TableRow> rows;
  private boolean results;

  boolean isOpen() {
    return rows != null;
  }

  /// Begins a table; what was open must have been closed.
  ///
  /// @param header its columns, null when its fields stand below each other
  void open(@Nullable TableHeader header) {
    rows = new ArrayList<>();
    results = header != null && isResults(header);
  }

  /// Whether rows under this header belong with those read so far.
  boolean goesOnUnder(TableHeader next) {
    return isOpen() && results == isResults(next);
  }

  void add(List<TableRow> more) {
    if (rows != null) {
      rows.addAll(more);
    }
  }

  /// Ends the table; its columns stay known for a grid that goes on under another position's name.
  Optional<PositionDraft.Sheet> close() {
    var closed = Optional.ofNullable(rows).map(read -> new PositionDraft.Sheet(read, results));
    rows = null;
    return closed;
  }

  void columns(TableHeader known) {
    header = known;
  }

  void forgetColumns() {
    header = null;
  }

  /// The columns of a grid without a header that goes on with this table, on the next page or under
  /// the name of the next position.
  Optional<TableHeader> columnsFor(Grid grid, SheetTitle title) {
    int width = grid.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean follows = (isOpen() && title.isEmpty()) || title.position().isPresent();
    return Optional.ofNullable(header)
        .filter(known -> follows && width == known.width())
        .filter(_ -> HeaderFinder.knownHeadings(grid) == 0);
  }

  /// A header on a line of its own, whose rows the format cut off from it.
  static Optional<TableHeader> headerIn(Block.Line line) {
    if (line.text().indexOf('\t') < 0) {
      return Optional.empty();
    }
    var cells =
        Stream.of(line.text().split("\t", -1))
            .map(text -> new Block.Cell(text.strip(), Block.Merge.NONE, line.where()))
            .toList();
    var row = List.of(new Block.Row(cells));
    return HeaderFinder.find(new Grid(row, Block.Origin.SEPARATORS, line.where()));
  }

  /// Results beside targets, and nothing that defines: a report, not a decree's table.
  private static boolean isResults(TableHeader header) {
    return header.has(Field.RESULT)
        && !header.has(Field.FORMULA)
        && !header.has(Field.EXPLANATION)
        && !header.has(Field.DEFINITION);
  }
}
