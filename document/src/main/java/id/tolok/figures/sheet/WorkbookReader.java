package id.tolok.figures.sheet;

import id.tolok.figures.cell.UnreadableWorkbookException;
import id.tolok.figures.cell.WorkbookCells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A filled sheet that came back as a workbook, as saved by Excel, LibreOffice or others.
final class WorkbookReader {

  private WorkbookReader() {}

  static List<FilledRow> read(byte[] bytes) {
    var rows = new ArrayList<FilledRow>();
    grids(bytes).forEach((sheet, grid) -> rows.addAll(GridRow.below(sheet, grid)));
    return rows;
  }

  /// The cells of every sheet, by its name.
  static Map<String, List<GridRow>> grids(byte[] bytes) {
    Map<String, List<GridRow>> grids = new LinkedHashMap<>();
    try {
      for (var sheet : WorkbookCells.read(bytes)) {
        grids.put(sheet.name(), sheet.rows().stream().map(WorkbookReader::gridRow).toList());
      }
    } catch (UnreadableWorkbookException unreadable) {
      throw new UnreadableSheetException(String.valueOf(unreadable.getMessage()), unreadable);
    }
    return grids;
  }

  private static GridRow gridRow(WorkbookCells.CellRow row) {
    return new GridRow(
        row.line(),
        row.cells().stream()
            .map(cell -> new GridRow.GridCell(cell.column(), cell.value()))
            .toList());
  }
}
