package id.tolok.scorecard.compute;

import static id.tolok.scorecard.FigureColumns.NONE;

import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.ScoredVariable;
import java.util.Arrays;

/// The figures of one variable in every stretch of a year, in ten-thousandths: twelve months, four
/// quarters, four stretches to date.
final class YearCells {

  static final int MONTHS = 12;
  static final int QUARTERS = 4;
  static final int COUNT = MONTHS + QUARTERS + QUARTERS;
  private static final int MONTHS_IN_QUARTER = 3;

  private YearCells() {}

  /// @param column figures by slot
  /// @param planned quarters with a target, the lowest bit the first
  /// @param cells receives the figures
  static void fill(ScoredVariable variable, long[] column, int planned, long[] cells) {
    switch (variable.kind()) {
      case YEAR -> Arrays.fill(cells, column[FigureColumns.SLOTS]);
      case MONTH -> {
        System.arraycopy(column, 1, cells, 0, MONTHS);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
          int first = 1 + quarter * MONTHS_IN_QUARTER;
          cells[MONTHS + quarter] =
              together(
                  variable.adding(),
                  together(variable.adding(), column[first], column[first + 1]),
                  column[first + 2]);
        }
      }
      case QUARTER -> {
        for (int month = 0; month < MONTHS; month++) {
          cells[month] =
              variable.adding() == Adding.SUM
                  ? NONE
                  : column[1 + MONTHS + month / MONTHS_IN_QUARTER];
        }
        System.arraycopy(column, 1 + MONTHS, cells, MONTHS, QUARTERS);
      }
      case HALF_YEAR -> throw new IllegalArgumentException("half-years are not plain");
    }
    if (variable.kind() != EntryPeriod.Kind.YEAR) {
      toDate(variable.adding(), planned, cells);
    }
  }

  private static void toDate(Adding adding, int planned, long[] cells) {
    int first = Integer.numberOfTrailingZeros(planned);
    for (int until = 0; until < QUARTERS; until++) {
      // Before the first quarter with a target there is still something to show.
      int counted = until < first ? 0b1111 : planned;
      boolean begun = false;
      long figure = NONE;
      for (int quarter = 0; quarter <= until; quarter++) {
        if ((counted & 1 << quarter) != 0) {
          long own = cells[MONTHS + quarter];
          figure = begun ? together(adding, figure, own) : own;
          begun = true;
        }
      }
      cells[MONTHS + QUARTERS + until] = figure;
    }
  }

  private static long together(Adding adding, long earlier, long later) {
    return switch (adding) {
      case SUM -> earlier == NONE || later == NONE ? NONE : earlier + later;
      case LAST -> later == NONE ? earlier : later;
      case MEAN -> throw new IllegalArgumentException("means are not plain");
    };
  }
}
