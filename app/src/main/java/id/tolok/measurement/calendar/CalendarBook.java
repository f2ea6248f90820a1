package id.tolok.measurement.calendar;

import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Recent;
import id.tolok.measurement.occasion.Occasions;
import id.tolok.measurement.occasion.WindowWords;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.viewer.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/// The calendars of agencies, held in memory and compared with the stamp of what concerns every
/// year of an agency: each change of a calendar and each accepted catalogue raises it.
@Service
public final class CalendarBook implements EntryWindow.Book {

  private static final int EVERY_YEAR = 0;
  private static final int HELD_MAX = 1_000;

  private final Stamps stamps;
  private final CalendarStore store;
  private final Occasions occasions;
  private final Clock clock;

  private final Recent<Long, Page> held = Recent.of(HELD_MAX);

  CalendarBook(Stamps stamps, CalendarStore store, Occasions occasions, Clock clock) {
    this.stamps = stamps;
    this.store = store;
    this.occasions = occasions;
    this.clock = clock;
  }

  /// A calendar and the stamp under which it holds.
  ///
  /// @param stamp changes with everything that concerns every year of the agency
  public record Page(long stamp, EntryCalendar calendar) {}

  /// The calendar of an agency that the caller knows to be in scope.
  ///
  /// @throws NotFound where there is none
  public Page of(long agencyId) {
    return of(agencyId, stamps.of(agencyId));
  }

  /// Likewise for who knows the stamps of the agency already.
  public Page of(long agencyId, Stamps.OfAgency known) {
    long stamp = known.upTo(EVERY_YEAR);
    return held.findOrRead(
        agencyId, page -> page.stamp() == stamp, () -> new Page(stamp, calendar(agencyId)));
  }

  private EntryCalendar calendar(long agencyId) {
    return store.find(agencyId).orElseThrow(() -> new NotFound("agency", agencyId));
  }

  @Override
  public Map<EntryPeriod, EntryWindow> windows(long agencyId, Collection<EntryPeriod> periods) {
    var now = clock.instant();
    var calendar = inScope(agencyId);
    return each(periods, period -> calendar.window(period, null, now));
  }

  @Override
  public Map<EntryPeriod, EntryWindow.Days> days(long agencyId, Collection<EntryPeriod> periods) {
    return each(periods, inScope(agencyId)::days);
  }

  @Override
  public String sentence(EntryWindow window) {
    return WindowWords.of(occasions.words(), occasions.formats(clock.getZone()), window);
  }

  private EntryCalendar inScope(long agencyId) {
    occasions.requireInScope(agencyId);
    return of(agencyId).calendar();
  }

  private static <T> Map<EntryPeriod, T> each(
      Collection<EntryPeriod> periods, Function<EntryPeriod, T> value) {
    var all = new TreeMap<EntryPeriod, T>();
    periods.forEach(period -> all.put(period, value.apply(period)));
    return all;
  }
}
