package id.tolok.document.text;

import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Grid;
import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.Block.Origin;
import id.tolok.document.text.Block.Row;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Builds a grid from cells that say how many rows and columns they cover: each covered place
/// becomes a cell of its own that continues the one above or to the left.
public final class SpanGrid {

  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Integer, Covering> coverings = new HashMap<>();
  private List<Cell> row = new ArrayList<>();
  private long cells;

  public void startRow() {
    cells += row.size();
    row = new ArrayList<>();
    rows.add(row);
  }

  public void add(String text, int columnSpan, int rowSpan, SourceSpan where) {
    coverFromAbove(where);
    int columns =
        Math.clamp(
            columnSpan, 1, OpenLimits.COLUMNS - Math.min(row.size(), OpenLimits.COLUMNS - 1));
    int start = row.size();
    row.add(new Cell(text, Merge.NONE, where));
    for (int i = 1; i < columns; i++) {
      row.add(new Cell("", Merge.LEFT, where));
    }
    if (rowSpan > 1) {
      coverings.put(start, new Covering(rowSpan - 1, columns));
    }
  }

  public int rowCount() {
    return rows.size();
  }

  public long cellCount() {
    return cells;
  }

  /// Whether this row can take another cell.
  public boolean hasRoom() {
    return row.size() < OpenLimits.COLUMNS;
  }

  public void endRow(SourceSpan where) {
    int last = coverings.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    while (row.size() <= last && hasRoom()) {
      int before = row.size();
      coverFromAbove(where);
      if (row.size() == before) {
        row.add(new Cell("", Merge.NONE, where));
      }
    }
  }

  public boolean isEmpty() {
    return rows.stream().allMatch(List::isEmpty);
  }

  public Grid grid(Origin origin, SourceSpan where) {
    return new Grid(
        rows.stream().filter(cells -> !cells.isEmpty()).map(Row::new).toList(), origin, where);
  }

  private void coverFromAbove(SourceSpan where) {
    for (var covering = coverings.get(row.size());
        covering != null && hasRoom();
        covering = coverings.get(row.size())) {
      int start = row.size();
      row.add(new Cell("", Merge.ABOVE, where));
      for (int i = 1; i < covering.columns; i++) {
        row.add(new Cell("", Merge.LEFT, where));
      }
      if (covering.rowsLeft > 1) {
        coverings.put(start, new Covering(covering.rowsLeft - 1, covering.columns));
      } else {
        coverings.remove(start);
      }
    }
  }

  private record Covering(int rowsLeft, int columns) {}
}
