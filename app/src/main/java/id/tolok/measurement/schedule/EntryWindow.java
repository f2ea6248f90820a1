package id.tolok.measurement.schedule;

import id.tolok.kernel.EntryPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether a figure of a period may be given at a moment, and until when that stays so.
public sealed interface EntryWindow {

  /// It may be written down.
  ///
  /// @param until last day, where there is one: the back-filling of the time before the agency's
  ///   first catalogue has none
  /// @param handIn whether it may be handed in too; not before its period is over
  /// @param kind why it is open
  record Open(@Nullable LocalDate until, boolean handIn, Kind kind) implements EntryWindow {}

  /// Why a window is open.
  enum Kind {
    /// Its usual days, or the period runs and may be drafted.
    USUAL,
    /// More time was granted.
    EXTENDED,
    /// The figure was sent back or reopened, and is open for its correction.
    CORRECTION,
    /// The period was over before the agency had a catalogue here; what is given is marked as such.
    BACKFILL
  }

  /// It may not.
  ///
  /// @param date the day it opens for `NOT_STARTED`, the last day it was open for `CLOSED`; null
  ///   otherwise
  record Locked(Why why, @Nullable LocalDate date) implements EntryWindow {}

  /// Why a figure is locked.
  enum Why {
    /// Its period has not begun, or is not over where drafts are not allowed.
    NOT_STARTED,
    /// Its days are over. Until more time is granted.
    CLOSED,
    /// Its year is shut. Until the year is reopened.
    YEAR_CLOSED,
    /// It is of the time before the agency's first catalogue, and the agency takes none of those.
    PAST_CLOSED
  }

  /// The days of a period.
  ///
  /// @param entry last day to hand in, more time included
  /// @param verification last day to verify; later is late, not refused
  /// @param approval last day to approve; later is late, not refused
  record Days(LocalDate entry, LocalDate verification, LocalDate approval) {}

  default boolean isOpen() {
    return this instanceof Open;
  }

  /// The windows of an agency, within the scope of the running work.
  interface Book {

    /// The window of each period now, for figures that were not sent back.
    ///
    /// @throws id.tolok.shell.viewer.NotFound where there is no such agency in scope
    Map<EntryPeriod, EntryWindow> windows(long agencyId, Collection<EntryPeriod> periods);

    /// The days of each period.
    ///
    /// @throws id.tolok.shell.viewer.NotFound where there is no such agency in scope
    Map<EntryPeriod, Days> days(long agencyId, Collection<EntryPeriod> periods);

    /// A window in a sentence for the viewer: open until when, or locked why and until when.
    String sentence(EntryWindow window);
  }
}
