package id.tolok.scorecard.compute;

import id.tolok.scorecard.Stretch;

/// A part of some year that a formula asks figures of.
///
/// @param ordinal the month 1 to 12 or the quarter 1 to 4 it ends with
record Moment(int year, Span span, int ordinal) {

  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;
  private static final int MONTHS_IN_QUARTER = 3;

  /// How far a moment reaches.
  enum Span {
    /// One month by itself.
    MONTH,
    /// One quarter by itself.
    QUARTER,
    /// January to the end of a month.
    MONTHS_SO_FAR,
    /// January to the end of a quarter.
    QUARTERS_SO_FAR,
    /// Those quarters up to one that the indicator has a target for: what its result to date is
    /// made of.
    PLANNED_SO_FAR
  }

  static Moment of(int year, Stretch stretch) {
    return switch (stretch.kind()) {
      case MONTH -> new Moment(year, Span.MONTH, stretch.ordinal());
      case QUARTER -> new Moment(year, Span.QUARTER, stretch.ordinal());
      case TO_DATE, AGAINST_YEAR -> new Moment(year, Span.PLANNED_SO_FAR, stretch.ordinal());
    };
  }

  boolean isTogether() {
    return span != Span.MONTH && span != Span.QUARTER;
  }

  /// The one before; of a year so far the same part of the year before.
  Moment previous() {
    return switch (span) {
      case MONTH -> before(MONTHS);
      case QUARTER -> before(QUARTERS);
      case MONTHS_SO_FAR, QUARTERS_SO_FAR, PLANNED_SO_FAR -> previousYear();
    };
  }

  Moment previousYear() {
    return new Moment(year - 1, span, ordinal);
  }

  Moment soFar() {
    return switch (span) {
      case MONTH -> new Moment(year, Span.MONTHS_SO_FAR, ordinal);
      case QUARTER -> new Moment(year, Span.QUARTERS_SO_FAR, ordinal);
      case MONTHS_SO_FAR, QUARTERS_SO_FAR, PLANNED_SO_FAR -> this;
    };
  }

  /// The months meant, the lowest bit January.
  ///
  /// @param planned the quarters with a target, the lowest bit the first; none where nothing is
  ///   planned, and then all count, so that there is something to show
  int months(int planned) {
    return switch (span) {
      case MONTH -> 1 << (ordinal - 1);
      case QUARTER -> ofQuarter(ordinal);
      case MONTHS_SO_FAR -> (1 << ordinal) - 1;
      case QUARTERS_SO_FAR -> (1 << (ordinal * MONTHS_IN_QUARTER)) - 1;
      case PLANNED_SO_FAR -> plannedMonths(planned);
    };
  }

  private int plannedMonths(int planned) {
    int months = 0;
    for (int quarter = 1; quarter <= ordinal; quarter++) {
      if ((planned & 1 << (quarter - 1)) != 0) {
        months |= ofQuarter(quarter);
      }
    }
    return months == 0 ? (1 << (ordinal * MONTHS_IN_QUARTER)) - 1 : months;
  }

  private static int ofQuarter(int quarter) {
    return 0b111 << ((quarter - 1) * MONTHS_IN_QUARTER);
  }

  private Moment before(int count) {
    return ordinal == 1 ? new Moment(year - 1, span, count) : new Moment(year, span, ordinal - 1);
  }
}
