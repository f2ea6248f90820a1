package id.tolok.measurement.due;

import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.kernel.Recent;
import id.tolok.measurement.store.calendar.CalendarStore;
import id.tolok.measurement.store.due.DueStore;
import id.tolok.measurement.store.due.DueStore.Asked;
import id.tolok.measurement.store.due.DueStore.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is asked of agencies, held in memory and compared with their stamps: every change of a
/// figure, a variable, a catalogue or a calendar raises one. After a change of figures alone only
/// those that changed are read again.
@Component
final class DueYears {

  private static final int HELD_MAX = 400;

  private final Stamps stamps;
  private final DueStore store;
  private final CalendarStore calendars;

  private final Recent<Place, DueYear> held = Recent.of(HELD_MAX);
  private final Recent<Long, OpenAgain> openAgain = Recent.of(HELD_MAX);

  DueYears(Stamps stamps, DueStore store, CalendarStore calendars) {
    this.stamps = stamps;
    this.store = store;
    this.calendars = calendars;
  }

  record Place(long agencyId, int year) {}

  /// @param state of all stamps of the agency
  private record OpenAgain(Stamps.OfAgency state, Set<Integer> years) {}

  /// The years of agencies in scope, by agency.
  Map<Long, DueYear> of(Collection<Long> agencyIds, int year) {
    var seen = inScope(agencyIds);
    var now = stamps.ofAll(seen);
    Map<Long, DueYear> found = new LinkedHashMap<>();
    Map<Long, DueYear> behind = new LinkedHashMap<>();
    List<Long> missing = new ArrayList<>();
    for (long agencyId : seen) {
      var state = stateOf(now, agencyId);
      var known =
          held.find(new Place(agencyId, year))
              .filter(held -> held.plan().equals(state.planUntil(year)));
      known.ifPresentOrElse(
          held -> (held.stamp() == state.upTo(year) ? found : behind).put(agencyId, held),
          () -> missing.add(agencyId));
    }
    if (!behind.isEmpty()) {
      missing.addAll(caughtUp(behind, year, now, found));
    }
    if (!missing.isEmpty()) {
      load(missing, year, now, found);
    }
    return found;
  }

  /// The years of agencies in scope with figures that were sent back or reopened and are not handed
  /// in again.
  Set<Integer> openAgain(Collection<Long> agencyIds) {
    var seen = inScope(agencyIds);
    var now = stamps.ofAll(seen);
    Set<Integer> years = new HashSet<>();
    List<Long> missing = new ArrayList<>();
    for (long agencyId : seen) {
      openAgain
          .find(agencyId)
          .filter(known -> known.state().equals(stateOf(now, agencyId)))
          .ifPresentOrElse(known -> years.addAll(known.years()), () -> missing.add(agencyId));
    }
    if (!missing.isEmpty()) {
      var read = store.openAgain(missing);
      for (long agencyId : missing) {
        var known = new OpenAgain(stateOf(now, agencyId), read.getOrDefault(agencyId, Set.of()));
        years.addAll(known.years());
        hold(openAgain, agencyId, known);
      }
    }
    return years;
  }

  /// What is held in memory belongs to everybody, so the scope of the running work is kept here.
  private static List<Long> inScope(Collection<Long> agencyIds) {
    var scope = Scope.current();
    return agencyIds.stream()
        .filter(agencyId -> scope instanceof Scope.Everything || scope.holds(agencyId))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stamps.OfAgency stateOf(Map<Long, Stamps.OfAgency> now, long agencyId) {
    return now.getOrDefault(agencyId, new Stamps.OfAgency(Map.of()));
  }

  /// Brings years up to date whose figures alone changed.
  ///
  /// @return the agencies for which that does not do
  private List<Long> caughtUp(
      Map<Long, DueYear> behind,
      int year,
      Map<Long, Stamps.OfAgency> now,
      Map<Long, DueYear> found) {
    long later = store.mark();
    long mark = behind.values().stream().mapToLong(DueYear::mark).min().orElse(later);
    var changes = store.changes(behind.keySet(), year, mark);
    List<Long> others = new ArrayList<>();
    behind.forEach((agencyId, known) -> {
      var own = changes.get(agencyId);
      var fresh =
          own == null
              ? Optional.<DueYear>empty()
              : known.with(own, stateOf(now, agencyId).upTo(year), later);
      fresh.ifPresentOrElse(
          each -> {
            hold(held, new Place(agencyId, year), each);
            found.put(agencyId, each);
          },
          () -> others.add(agencyId));
    });
    return others;
  }

  private void load(
      List<Long> missing, int year, Map<Long, Stamps.OfAgency> now, Map<Long, DueYear> found) {
    long mark = store.mark();
    var calendarOf = calendars.ofAll(missing);
    Map<Long, List<Asked>> asked =
        store.asked(missing, year).stream()
            .collect(Collectors.groupingBy(each -> each.key().agencyId()));
    Map<Long, List<Standing>> figures =
        store.figures(missing, year).stream()
            .collect(Collectors.groupingBy(each -> each.figure().key().agencyId()));
    calendarOf.forEach((agencyId, calendar) -> {
      var state = stateOf(now, agencyId);
      var loaded =
          new DueYear(
              state.planUntil(year),
              state.upTo(year),
              mark,
              year,
              calendar,
              asked.getOrDefault(agencyId, List.of()),
              DueYear.byKey(figures.getOrDefault(agencyId, List.of())));
      hold(held, new Place(agencyId, year), loaded);
      found.put(agencyId, loaded);
    });
  }

  /// What is read inside of a transaction may be taken back with it, stamp and all.
  private static <K, V> void hold(Recent<K, V> held, K place, V loaded) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      held.keep(place, loaded);
    }
  }
}
