package id.tolok.document.extract.row;

import java.util.ArrayList;
import java.util.List;

/// From the rows as they stand in a table to one row per indicator, each complete in itself.
public final class IndicatorRows {

  private IndicatorRows() {}

  /// Rows cut by page breaks are whole, merged and repeated values are filled in, and several
  /// indicators in one cell are told apart where that is safe. Rows that are headings stay where
  /// they are.
  public static List<TableRow> of(List<TableRow> rows) {
    var complete = new ArrayList<TableRow>();
    for (var row : FillDown.filled(RowJoiner.joined(rows))) {
      complete.addAll(RowSplitter.split(row));
    }
    return complete;
  }
}
