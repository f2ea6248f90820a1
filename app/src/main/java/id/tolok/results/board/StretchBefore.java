package id.tolok.results.board;

import id.tolok.scorecard.Stretch;

/// The stretch a result is compared with: the one right before it, or the same one a year earlier
/// where a stretch begins with the year.
///
/// @param yearsBack 0 or 1
public record StretchBefore(int yearsBack, Stretch stretch) {

  private static final int LAST_MONTH = 12;
  private static final int LAST_QUARTER = 4;

  public static StretchBefore of(Stretch stretch) {
    int ordinal = stretch.ordinal();
    return switch (stretch.kind()) {
      case MONTH ->
          ordinal == 1
              ? new StretchBefore(1, Stretch.month(LAST_MONTH))
              : new StretchBefore(0, Stretch.month(ordinal - 1));
      case QUARTER ->
          ordinal == 1
              ? new StretchBefore(1, Stretch.quarter(LAST_QUARTER))
              : new StretchBefore(0, Stretch.quarter(ordinal - 1));
      case TO_DATE ->
          ordinal == 1
              ? new StretchBefore(1, stretch)
              : new StretchBefore(0, Stretch.toDate(ordinal - 1));
      case AGAINST_YEAR -> new StretchBefore(1, stretch);
    };
  }
}
