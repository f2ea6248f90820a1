package id.tolok.measurement.window;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.schedule.EntryWindow.Days;
import id.tolok.measurement.schedule.EntryWindow.Kind;
import id.tolok.measurement.schedule.EntryWindow.Locked;
import id.tolok.measurement.schedule.EntryWindow.Open;
import id.tolok.measurement.schedule.EntryWindow.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When an agency's figures may be given.
///
/// @param regencyId whose days hold
/// @param zone in which days begin
/// @param verificationSteps how many people verify, one after the other: 1 or 2
/// @param pastOpen whether figures of the time before the first catalogue may be given
/// @param begun the day the agency's first catalogue was accepted here or, where it had measured
///   before, that of its first figure; null where it has neither
/// @param closedYears years that are shut
public record EntryCalendar(
    long agencyId,
    long regencyId,
    ZoneId zone,
    CalendarDays days,
    int verificationSteps,
    boolean pastOpen,
    @Nullable LocalDate begun,
    List<Extension> extensions,
    Set<Integer> closedYears) {

  public EntryCalendar {
    extensions = List.copyOf(extensions);
    closedYears = Set.copyOf(closedYears);
  }

  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /// The days of a period, more time included: verification and approval follow as long after entry
  /// as they usually do.
  public Days days(EntryPeriod period) {
    var entry = extended(period, days.of(period).entry());
    return new Days(
        entry,
        entry.plusDays(days.verification() - days.entry()),
        entry.plusDays(days.approval() - days.entry()));
  }

  /// The window of a figure.
  ///
  /// @param openAgain when it was sent back or reopened last; null where it never was
  /// @param moment as of which is asked
  public EntryWindow window(EntryPeriod period, @Nullable Instant openAgain, Instant moment) {
    if (closedYears.contains(period.year())) {
      return new Locked(Why.YEAR_CLOSED, null);
    }
    var today = dayOf(moment);
    if (!today.isAfter(period.lastDay())) {
      return running(period, today);
    }
    var usual = days.of(period).entry();
    var extended = extended(period, usual);
    var correction = openAgain == null ? null : dayOf(openAgain).plusDays(days.correction());
    if (correction != null && correction.isAfter(extended) && !today.isAfter(correction)) {
      return new Open(correction, true, Kind.CORRECTION);
    }
    if (!today.isAfter(extended)) {
      return new Open(extended, true, extended.isAfter(usual) ? Kind.EXTENDED : Kind.USUAL);
    }
    if (isPast(period)) {
      return pastOpen ? new Open(null, true, Kind.BACKFILL) : new Locked(Why.PAST_CLOSED, null);
    }
    return new Locked(
        Why.CLOSED, correction != null && correction.isAfter(extended) ? correction : extended);
  }

  /// Whether a period was over before the agency had a catalogue here.
  public boolean isPast(EntryPeriod period) {
    return begun == null || period.lastDay().isBefore(begun);
  }

  private EntryWindow running(EntryPeriod period, LocalDate today) {
    var opens = days.earlyDrafts() ? period.firstDay() : period.lastDay().plusDays(1);
    return today.isBefore(opens)
        ? new Locked(Why.NOT_STARTED, opens)
        : new Open(days(period).entry(), false, Kind.USUAL);
  }

  private LocalDate extended(EntryPeriod period, LocalDate usual) {
    return extensions.stream()
        .filter(each -> each.period().contains(period))
        .map(Extension::until)
        .reduce(usual, EntryCalendar::later);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
