package id.tolok.figures.table;

import id.tolok.figures.cell.CellValue;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A table somebody gave as XLSX or CSV, before its columns have a meaning.
///
/// @param rows in order, those without any text left out
public record PlainSheet(List<Line> rows) {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  public PlainSheet {
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param number in the file, from 1
  /// @param cells text by column from 0; numbers with a decimal comma and no signs between
  ///   thousands, so that they can mean only one thing; days as `2026-11-20 10:30`
  public record Line(int number, Map<Integer, String> cells) {
    public Line {
      cells = Map.copyOf(cells);
    }

    /// Empty where the cell is.
    public String text(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  /// Reads the first sheet that has any text.
  ///
  /// @throws UnreadableSheetException where the file is neither a workbook nor a table in text
  public static PlainSheet read(byte[] bytes) {
    return readAll(bytes).stream().findFirst().orElseGet(() -> new PlainSheet(List.of()));
  }

  /// Reads the sheets that have any text, in the order of the file.
  ///
  /// @throws UnreadableSheetException where the file is neither a workbook nor a table in text
  public static List<PlainSheet> readAll(byte[] bytes) {
    var grids =
        isArchive(bytes) ? WorkbookReader.grids(bytes).values() : List.of(CsvReader.grid(bytes));
    return grids.stream().map(PlainSheet::of).filter(sheet -> !sheet.rows().isEmpty()).toList();
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static PlainSheet of(List<GridRow> grid) {
    var lines = new ArrayList<Line>();
    for (GridRow row : grid) {
      Map<Integer, String> cells = new TreeMap<>();
      row.cells().forEach(cell -> cells.put(cell.column(), text(cell.value())));
      if (!cells.isEmpty()) {
        lines.add(new Line(row.line(), cells));
      }
    }
    return new PlainSheet(lines);
  }

  private static String text(CellValue value) {
    return switch (value) {
      case CellValue.Numeric(var number, _) ->
          number.stripTrailingZeros().toPlainString().replace('.', ',');
      case CellValue.Words(var words) -> words.strip();
      case CellValue.Dated(var moment) -> moment.format(MOMENT);
      case CellValue.Broken(var what) -> what;
    };
  }
}
