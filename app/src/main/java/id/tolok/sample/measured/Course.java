package id.tolok.sample.measured;

import id.tolok.kernel.EntryPeriod;

/// How an office of the invented regency fares with a quarter: what came in, how far it got, and
/// what went wrong. The last quarter that is over is still at work everywhere.
enum Course {
  /// In time, all the way.
  STEADY,
  /// In time, all the way; one figure was corrected after it had been approved.
  CORRECTED,
  /// At work: some handed in, some verified, one sent back, one owner has not begun.
  IN_WORK,
  /// Came in late, waits to be verified.
  LATE,
  /// One figure was never given.
  GAP,
  /// Nothing came in.
  SILENT;

  private static final int LATE_DAYS = 20;

  /// How the office at a place of the plan fares with a quarter.
  ///
  /// @param last the last quarter that is over
  static Course of(int office, EntryPeriod quarter, EntryPeriod last) {
    if (quarter.equals(last)) {
      return switch (office % 4) {
        case 0 -> IN_WORK;
        case 1 -> GAP;
        case 2 -> LATE;
        default -> SILENT;
      };
    }
    if (office % 4 == 0 && quarter.year() == last.year() && quarter.ordinal() == 1) {
      return CORRECTED;
    }
    boolean second = office % 4 == 3 && quarter.next().equals(last);
    return second || (office % 4 == 2 && quarter.ordinal() == 2) ? GAP : STEADY;
  }

  /// Whether its figures are still awaited after the usual days, with time that was granted.
  boolean isLate() {
    return this == IN_WORK || this == LATE;
  }

  /// Days after the usual ones on which its figures came.
  int delayDays() {
    return this == LATE ? LATE_DAYS : 0;
  }
}
