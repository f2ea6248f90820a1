package id.tolok.scorecard;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The figures of an agency, of the year computed and of years before it.
@FunctionalInterface
public interface FigureColumns {

  /// Stands for no figure in a column of ten-thousandths.
  long NONE = Long.MIN_VALUE;

  /// Decimals kept in a column of ten-thousandths.
  int DECIMALS = 4;

  /// Periods of a year.
  int SLOTS = 19;

  /// A dozen figures of so many digits still add up to what a `double` holds exactly.
  int DIGITS_MAX = 14;

  /// The figure of a variable in a period of its own kind; null where there is none.
  @Nullable BigDecimal figure(long variableId, EntryPeriod period);

  /// The figures of a year in ten-thousandths, by {@link EntryPeriod#slot}; {@link #NONE} where
  /// there is none. For computing in bulk.
  ///
  /// @return null where one of them has more than four decimals or too many digits
  default long @Nullable [] tenThousandths(long variableId, int year) {
    long[] column = new long[SLOTS + 1];
    column[0] = NONE;
    for (int slot = 1; slot <= SLOTS; slot++) {
      BigDecimal figure = figure(variableId, EntryPeriod.ofSlot(year, slot));
      if (figure == null) {
        column[slot] = NONE;
      } else {
        BigDecimal shifted = figure.stripTrailingZeros().movePointRight(DECIMALS);
        if (shifted.scale() > 0 || shifted.precision() - shifted.scale() > DIGITS_MAX) {
          return null;
        }
        column[slot] = shifted.longValueExact();
      }
    }
    return column;
  }
}
