package id.tolok.figures.sheet;

import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.WorkbookCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A row of cells before their columns have a meaning.
///
/// @param line from 1
record GridRow(int line, List<GridCell> cells) {

  /// A heading row has at least a name, a year and one column to fill.
  private static final int HEADINGS_LEAST = 4;

  GridRow {
    cells = List.copyOf(cells);
  }

  /// @param column from 0
  record GridCell(int column, CellValue value) {}

  /// The rows below the heading row, their cells under the columns they belong to; none where no
  /// row looks like a heading row.
  static List<FilledRow> below(String sheet, List<GridRow> grid) {
    Map<Integer, SheetColumn> columns = Map.of();
    var rows = new ArrayList<FilledRow>();
    for (GridRow row : grid) {
      if (columns.isEmpty()) {
        columns = row.columns();
      } else if (!row.cells.isEmpty()) {
        rows.add(row.filled(sheet, columns));
      }
    }
    return rows;
  }

  private Map<Integer, SheetColumn> columns() {
    Map<Integer, SheetColumn> columns = new HashMap<>();
    for (GridCell cell : cells) {
      if (cell.value() instanceof CellValue.Words(var text)) {
        SheetColumn.ofHeading(text)
            .filter(column -> !columns.containsValue(column))
            .ifPresent(column -> columns.put(cell.column(), column));
      }
    }
    boolean isHead =
        columns.size() >= HEADINGS_LEAST
            && columns.containsValue(SheetColumn.NAME)
            && columns.containsValue(SheetColumn.YEAR);
    return isHead ? columns : Map.of();
  }

  private FilledRow filled(String sheet, Map<Integer, SheetColumn> columns) {
    Map<SheetColumn, CellValue> values = new EnumMap<>(SheetColumn.class);
    Map<SheetColumn, String> addresses = new EnumMap<>(SheetColumn.class);
    columns.forEach((index, column) -> addresses.put(column, WorkbookCells.letters(index) + line));
    for (GridCell cell : cells) {
      SheetColumn column = columns.get(cell.column());
      if (column != null) {
        values.put(column, cell.value());
      }
    }
    return new FilledRow(sheet, line, values, addresses);
  }
}
