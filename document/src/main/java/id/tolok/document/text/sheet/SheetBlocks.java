package id.tolok.document.text.sheet;

import id.tolok.document.text.Block;
import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.Opening;
import id.tolok.document.text.SetOutWords;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Cuts the rows of a sheet into titles, tables and notes. A blank row ends a table; rows of one
/// cell above and below a table are lines, within it they stay rows.
final class SheetBlocks {

  private final Opening opening;
  private final BiFunction<SheetRow, Integer, SourceSpan> blankPlace;

  /// @param blankPlace the place of an empty cell, by row and column
  SheetBlocks(Opening opening, BiFunction<SheetRow, Integer, SourceSpan> blankPlace) {
    this.opening = opening;
    this.blankPlace = blankPlace;
  }

  void add(List<SheetRow> rows) {
    var together = new ArrayList<SheetRow>();
    int last = 0;
    for (var row : rows) {
      if (opening.full()) {
        return;
      }
      if (row.isBlank()) {
        if (row.continuesAbove()) {
          continue;
        }
        addPart(together);
      } else {
        if (row.number() > last + 1) {
          addPart(together);
        }
        together.add(row);
      }
      last = row.number();
    }
    addPart(together);
  }

  private void addPart(List<SheetRow> rows) {
    int first = 0;
    while (first < rows.size() && isWords(rows.get(first))) {
      first++;
    }
    if (rows.size() - first < 2) {
      first = rows.size();
    }
    int last = rows.size();
    while (last > first && isNote(rows.get(last - 1), rows.subList(first, last))) {
      last--;
    }
    rows.subList(0, first).forEach(this::addLine);
    if (last > first && opening.hasRoom(1, 1)) {
      SetOutWords.unlessTable(grid(rows.subList(first, last))).forEach(opening::add);
    }
    rows.subList(last, rows.size()).forEach(this::addLine);
    rows.clear();
  }

  /// A row of one cell, or of a label and what it says: `Menimbang | : | a. bahwa ..`.
  private static boolean isWords(SheetRow row) {
    return row.filled() < 2
        || row.cells().values().stream()
            .filter(cell -> !cell.isBlank())
            .skip(1)
            .limit(2)
            .anyMatch(cell -> cell.text().startsWith(":"));
  }

  /// A row of one cell below a table, at its left edge, that continues nothing.
  private static boolean isNote(SheetRow row, List<SheetRow> table) {
    int left = table.stream().mapToInt(SheetRow::firstFilled).min().orElse(0);
    return row.filled() == 1 && row.firstFilled() == left && !row.continuesAbove();
  }

  private void addLine(SheetRow row) {
    var cells = row.cells().values().stream().filter(cell -> !cell.isBlank()).toList();
    var lines = String.join(" ", cells.stream().map(Cell::text).toList()).split("\n", -1);
    var where = cells.getFirst().where().to(cells.getLast().where());
    for (var line : lines) {
      opening.add(new Block.Line(line, where));
    }
  }

  private Block.Grid grid(List<SheetRow> rows) {
    int left = rows.stream().mapToInt(row -> row.cells().firstKey()).min().orElse(0);
    int right = rows.stream().mapToInt(row -> row.cells().lastKey()).max().orElse(0);
    var gridRows = new ArrayList<Block.Row>();
    for (var row : rows) {
      if (!opening.hasRoom(gridRows.size(), (gridRows.size() + 1L) * (right - left + 1))) {
        opening.remarkCut(blankPlace.apply(row, left), row.number());
        break;
      }
      var cells = new ArrayList<Cell>();
      for (int column = left; column <= right; column++) {
        var cell = row.cells().get(column);
        cells.add(cell != null ? cell : new Cell("", Merge.NONE, blankPlace.apply(row, column)));
      }
      gridRows.add(new Block.Row(cells));
    }
    if (gridRows.isEmpty()) {
      gridRows.add(new Block.Row(List.copyOf(rows.getFirst().cells().values())));
    }
    var start = gridRows.getFirst().cells().getFirst().where();
    return new Block.Grid(
        gridRows, Block.Origin.FORMAT, start.to(gridRows.getLast().cells().getLast().where()));
  }
}
