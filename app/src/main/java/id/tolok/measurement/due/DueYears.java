package id.tolok.measurement.due;

import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.measurement.store.CalendarStore;
import id.tolok.measurement.store.DueStore;
import id.tolok.measurement.store.DueStore.Asked;
import id.tolok.measurement.window.EntryCalendar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is asked of agencies, held in memory and compared with their stamps: every change of a
/// figure, a variable, a catalogue or a calendar raises one.
@Component
final class DueYears {

  private static final int HELD_MAX = 400;

  private final Stamps stamps;
  private final DueStore store;
  private final CalendarStore calendars;

  /// Guarded by itself; the least recently asked for is dropped first.
  private final Map<Place, DueYear> held =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, DueYear> eldest) {
          return size() > HELD_MAX;
        }
      };

  DueYears(Stamps stamps, DueStore store, CalendarStore calendars) {
    this.stamps = stamps;
    this.store = store;
    this.calendars = calendars;
  }

  private record Place(long agencyId, int year) {}

  /// @param stamp of the agency when it was read
  record DueYear(long stamp, EntryCalendar calendar, List<Asked> asked) {
    DueYear {
      asked = List.copyOf(asked);
    }
  }

  /// The years of agencies in scope, by agency. The query for the stamps tells too which of them
  /// are in scope: what is held in memory belongs to everybody.
  Map<Long, DueYear> of(Collection<Long> agencyIds, int year) {
    var seen = agencyIds.stream().filter(DueYears::isInScope).distinct().sorted().toList();
    var now = stamps.ofAll(seen);
    var nothing = new Stamps.OfAgency(Map.of());
    Map<Long, DueYear> found = new LinkedHashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long agencyId : seen) {
      long stamp = now.getOrDefault(agencyId, nothing).upTo(year);
      var place = new Place(agencyId, year);
      DueYear known;
      synchronized (held) {
        known = held.get(place);
      }
      if (known != null && known.stamp() == stamp) {
        found.put(agencyId, known);
      } else {
        missing.add(agencyId);
      }
    }
    if (!missing.isEmpty()) {
      load(missing, year, now, found);
    }
    return found;
  }

  private static boolean isInScope(long agencyId) {
    return switch (Scope.current()) {
      case Scope.Everything() -> true;
      case Scope.Agencies(var ids) -> ids.contains(agencyId);
    };
  }

  private void load(
      List<Long> missing, int year, Map<Long, Stamps.OfAgency> now, Map<Long, DueYear> found) {
    var calendarOf = calendars.ofAll(missing);
    Map<Long, List<Asked>> asked =
        store.asked(missing, year).stream()
            .collect(Collectors.groupingBy(each -> each.key().agencyId()));
    calendarOf.forEach((agencyId, calendar) -> {
      var stamp = now.getOrDefault(agencyId, new Stamps.OfAgency(Map.of())).upTo(year);
      var loaded = new DueYear(stamp, calendar, asked.getOrDefault(agencyId, List.of()));
      hold(new Place(agencyId, year), loaded);
      found.put(agencyId, loaded);
    });
  }

  /// What is read inside of a transaction may be taken back with it, stamp and all.
  private void hold(Place place, DueYear loaded) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      synchronized (held) {
        held.put(place, loaded);
      }
    }
  }
}
