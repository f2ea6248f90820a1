package id.tolok.results.board;

import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import java.util.List;

/// One cell in the table of months. A figure that stands for a quarter lies across its three
/// months, one of a year across all twelve.
///
/// @param stretch what it shows
/// @param months how many columns it lies across
public record TableCell(Stretch stretch, int months, Scored scored) {

  /// The cells of one indicator, together always twelve months wide.
  static List<TableCell> of(Reading reading, long lineageId, EntryPeriod.Kind shortest) {
    var cells = new ArrayList<TableCell>();
    for (int ordinal = 1; ordinal <= shortest.count(); ordinal++) {
      int lastMonth = ordinal * shortest.months();
      Stretch stretch =
          shortest == EntryPeriod.Kind.MONTH
              ? Stretch.month(lastMonth)
              : Stretch.quarter(lastMonth / EntryPeriod.Kind.QUARTER.months());
      cells.add(new TableCell(stretch, shortest.months(), reading.at(lineageId, stretch)));
    }
    return cells;
  }
}
