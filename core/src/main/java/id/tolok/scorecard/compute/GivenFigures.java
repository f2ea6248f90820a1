package id.tolok.scorecard.compute;

import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.FiscalYear;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.ScoredVariable;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// Makes the figure of a stretch from the figures of a variable's own periods.
///
/// What happens during periods adds up, and is known only when every one of them is: a gap is not
/// zero. What stands still (a stock, a score, a reading) also holds for parts of the period it was
/// taken in, and so does whatever is given once for a whole year.
final class GivenFigures {

  private final FigureColumns columns;

  GivenFigures(FigureColumns columns) {
    this.columns = columns;
  }

  /// The figure of a variable, null where it is not known; the year before the first one has none.
  ///
  /// @param months of the year, the lowest bit January
  /// @param together whether they are looked at as one stretch that ends with the last of them
  @Nullable BigDecimal figure(ScoredVariable variable, int year, int months, boolean together) {
    if (!FiscalYear.exists(year)) {
      return null;
    }
    if (variable.kind() == EntryPeriod.Kind.YEAR) {
      return columns.figure(variable.id(), EntryPeriod.year(year));
    }
    return switch (variable.adding()) {
      case SUM -> sum(variable, year, months, together);
      case LAST -> last(variable, year, months);
      case MEAN -> mean(variable, year, months);
    };
  }

  private @Nullable BigDecimal sum(
      ScoredVariable variable, int year, int months, boolean together) {
    EntryPeriod.Kind kind = variable.kind();
    BigDecimal sum = BigDecimal.ZERO;
    int covered = 0;
    for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
      int own = months(kind, ordinal);
      // A half-year that ends with a planned quarter counts, though only that quarter is planned.
      boolean counts = together ? (months & own & ~(own >> 1)) != 0 : (months & own) == own;
      if (counts) {
        BigDecimal figure = columns.figure(variable.id(), new EntryPeriod(year, kind, ordinal));
        if (figure == null) {
          return null;
        }
        sum = sum.add(figure);
        covered |= own;
      }
    }
    return (months & ~covered) == 0 ? sum : null;
  }

  private @Nullable BigDecimal last(ScoredVariable variable, int year, int months) {
    EntryPeriod.Kind kind = variable.kind();
    for (int ordinal = kind.count(); ordinal >= 1; ordinal--) {
      if ((months & months(kind, ordinal)) != 0) {
        BigDecimal figure = columns.figure(variable.id(), new EntryPeriod(year, kind, ordinal));
        if (figure != null) {
          return figure;
        }
      }
    }
    return null;
  }

  private @Nullable BigDecimal mean(ScoredVariable variable, int year, int months) {
    EntryPeriod.Kind kind = variable.kind();
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
      BigDecimal figure =
          (months & months(kind, ordinal)) == 0
              ? null
              : columns.figure(variable.id(), new EntryPeriod(year, kind, ordinal));
      if (figure != null) {
        sum = sum.add(figure);
        count++;
      }
    }
    return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
  }

  /// The months of one period, the lowest bit January.
  private static int months(EntryPeriod.Kind kind, int ordinal) {
    return ((1 << kind.months()) - 1) << ((ordinal - 1) * kind.months());
  }
}
