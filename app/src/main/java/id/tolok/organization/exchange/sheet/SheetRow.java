package id.tolok.organization.exchange.sheet;

import java.util.HashMap;
import java.util.Map;

/// One row of a table that was given.
///
/// @param number as the spreadsheet counts it, the head is row 1
/// @param cells texts by column, without the empty ones
public record SheetRow(int number, Map<SheetColumn, String> cells) {

  public SheetRow {
    cells = Map.copyOf(cells);
  }

  /// Empty where nothing was written.
  public String text(SheetColumn column) {
    return cells.getOrDefault(column, "");
  }

  public SheetRow without(SheetColumn column) {
    var others = new HashMap<>(cells);
    others.remove(column);
    return new SheetRow(number, others);
  }
}
