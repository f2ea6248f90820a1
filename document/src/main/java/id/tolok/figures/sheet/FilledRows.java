package id.tolok.figures.sheet;

import id.tolok.figures.cell.CellValue;
import id.tolok.figures.cell.WorkbookCells;
import id.tolok.figures.table.CsvReader;
import id.tolok.figures.table.GridRow;
import id.tolok.figures.table.WorkbookReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a sheet that came back, each cell under the column its heading names.
final class FilledRows {

  /// A heading row has at least a name, a year and one column to fill.
  private static final int HEADINGS_LEAST = 4;

  private FilledRows() {}

  /// The rows of all sheets of a workbook.
  static List<FilledRow> ofWorkbook(byte[] bytes) {
    var rows = new ArrayList<FilledRow>();
    WorkbookReader.grids(bytes).forEach((sheet, grid) -> rows.addAll(below(sheet, grid)));
    return rows;
  }

  static List<FilledRow> ofCsv(String name, byte[] bytes) {
    return below(name, CsvReader.grid(bytes));
  }

  /// The rows below the heading row, their cells under the columns they belong to; none where no
  /// row looks like a heading row.
  private static List<FilledRow> below(String sheet, List<GridRow> grid) {
    Map<Integer, SheetColumn> columns = Map.of();
    var rows = new ArrayList<FilledRow>();
    for (GridRow row : grid) {
      if (columns.isEmpty()) {
        columns = columns(row);
      } else if (!row.cells().isEmpty()) {
        rows.add(filled(sheet, row, columns));
      }
    }
    return rows;
  }

  private static Map<Integer, SheetColumn> columns(GridRow row) {
    Map<Integer, SheetColumn> columns = new HashMap<>();
    for (GridRow.GridCell cell : row.cells()) {
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

  private static FilledRow filled(String sheet, GridRow row, Map<Integer, SheetColumn> columns) {
    Map<SheetColumn, CellValue> values = new EnumMap<>(SheetColumn.class);
    Map<SheetColumn, String> addresses = new EnumMap<>(SheetColumn.class);
    columns.forEach(
        (index, column) -> addresses.put(column, WorkbookCells.letters(index) + row.line()));
    for (GridRow.GridCell cell : row.cells()) {
      SheetColumn column = columns.get(cell.column());
      if (column != null) {
        values.put(column, cell.value());
      }
    }
    return new FilledRow(sheet, row.line(), values, addresses);
  }
}
