package id.tolok.measurement.window;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.schedule.EntryWindow;

/// The days of a regency, counted from the end of a period: day 5 is the fifth day after it.
///
/// @param entry last day to hand in, from 1
/// @param verification last day to verify, not before entry
/// @param approval last day to approve, not before verification
/// @param correction how many days a figure that was sent back or reopened is open, from 1
/// @param earlyDrafts whether figures of a running period may be written down
public record CalendarDays(
    int entry, int verification, int approval, int correction, boolean earlyDrafts) {

  /// What holds where a regency said nothing: entry, verification and approval on day 5, 10 and 15.
  public static final CalendarDays USUAL = new CalendarDays(5, 10, 15, 5, true);

  private static final int ENTRY_MAX = 180;
  private static final int VERIFICATION_MAX = 240;
  private static final int APPROVAL_MAX = 300;
  private static final int CORRECTION_MAX = 60;

  /// Whether the days follow each other and lie in sensible bounds.
  public boolean isSensible() {
    return entry >= 1
        && entry <= ENTRY_MAX
        && verification >= entry
        && verification <= VERIFICATION_MAX
        && approval >= verification
        && approval <= APPROVAL_MAX
        && correction >= 1
        && correction <= CORRECTION_MAX;
  }

  /// The days of a period.
  public EntryWindow.Days of(EntryPeriod period) {
    var end = period.lastDay();
    return new EntryWindow.Days(
        end.plusDays(entry), end.plusDays(verification), end.plusDays(approval));
  }
}
