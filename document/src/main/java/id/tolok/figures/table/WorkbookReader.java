package id.tolok.figures.table;

import id.tolok.figures.cell.UnreadableWorkbookException;
import id.tolok.figures.cell.WorkbookCells;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of a workbook, as saved by Excel, LibreOffice or others.
public final class WorkbookReader {

  private WorkbookReader() {}

  /// The cells of every sheet, by its name.
  ///
  /// @throws UnreadableSheetException where the file is no workbook
  public static Map<String, List<GridRow>> grids(byte[] bytes) {
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
