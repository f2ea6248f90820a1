package id.tolok.organization.exchange;

import id.tolok.organization.exchange.sheet.RowFault;
import id.tolok.organization.exchange.sheet.SheetColumn;
import id.tolok.organization.exchange.sheet.SheetRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that rows of a table speak of, with what they say about it together. Rows may repeat
/// each other; where they contradict, both rows are named.
final class Wanted {

  /// A cell that empties what is there.
  private static final String NOTHING = "-";

  private final int row;
  private final Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
  private final Map<SheetColumn, Integer> saidBy = new EnumMap<>(SheetColumn.class);

  Wanted(int row) {
    this.row = row;
  }

  int row() {
    return row;
  }

  /// Takes in what a further row says.
  void add(SheetRow from, List<SheetColumn> columns, List<RowFault> faults) {
    for (var column : columns) {
      String cell = from.text(column);
      String known = cells.get(column);
      if (cell.isEmpty()) {
        continue;
      }
      if (known != null && !known.equals(cell)) {
        faults.add(
            RowFault.of(
                from.number(),
                column,
                "organization.import.contradiction",
                column.title(),
                String.valueOf(saidBy.get(column))));
      } else {
        cells.put(column, cell);
        saidBy.putIfAbsent(column, from.number());
      }
    }
  }

  /// The row that said something in a column.
  int rowOf(SheetColumn column) {
    return saidBy.getOrDefault(column, row);
  }

  boolean says(SheetColumn column) {
    return cells.containsKey(column);
  }

  /// What was said; empty also where it is to be emptied.
  String text(SheetColumn column) {
    String cell = cells.getOrDefault(column, "");
    return cell.equals(NOTHING) ? "" : cell;
  }

  /// What was said, or what is there where nothing was said.
  String or(SheetColumn column, @Nullable String present) {
    return says(column) ? text(column) : present == null ? "" : present;
  }
}
