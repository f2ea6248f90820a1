package id.tolok.document.text.sheet;

import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Merge;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A row of a sheet: only the cells that hold something or continue another.
///
/// @param number from 1
/// @param cells by column, from 0
record SheetRow(int number, SortedMap<Integer, Cell> cells) {

  SheetRow(int number) {
    this(number, new TreeMap<>());
  }

  int filled() {
    return (int) cells.values().stream().filter(cell -> !cell.isBlank()).count();
  }

  boolean isBlank() {
    return cells.values().stream().allMatch(Cell::isBlank);
  }

  /// Whether some cell continues one of the row above.
  boolean continuesAbove() {
    return cells.values().stream().anyMatch(cell -> cell.merge() == Merge.ABOVE);
  }

  int firstFilled() {
    return cells.entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
