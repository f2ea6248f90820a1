package id.tolok.document.extract.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// From the rows as they stand in a table to one row per indicator, each complete in itself.
public final class IndicatorRows {

  private IndicatorRows() {}

  /// Rows cut by page breaks are whole, merged and repeated values are filled in, and several
  /// indicators in one cell are told apart where that is safe. Rows that are headings stay where
  /// they are.
  ///
  /// @param notObjective tells which of them name something else than an objective
  public static List<TableRow> of(List<TableRow> rows, Predicate<String> notObjective) {
    var complete = new ArrayList<TableRow>();
    for (var row : FillDown.filled(RowJoiner.joined(rows), notObjective)) {
      complete.addAll(RowSplitter.split(row));
    }
    return complete;
  }
}
