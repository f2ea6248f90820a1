package id.tolok.figures.table;

import id.tolok.figures.cell.CellValue;
import java.util.List;

/// A row of cells before their columns have a meaning.
///
/// @param line from 1
public record GridRow(int line, List<GridCell> cells) {

  public GridRow {
    cells = List.copyOf(cells);
  }

  /// @param column from 0
  public record GridCell(int column, CellValue value) {}
}
