package id.tolok.measurement.due;

import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.Recent;
import id.tolok.measurement.due.StandingDay.Stood;
import id.tolok.measurement.occasion.PositionHolders;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure;
import id.tolok.measurement.schedule.DueFigure.Owner;
import id.tolok.measurement.store.due.DueStore.Asked;
import id.tolok.measurement.store.due.HolderStore.Held;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/// Says how each figure that is asked for stands today.
@Service
final class DueWork implements Due {

  private static final int HELD_MAX = 1_000;

  private final Recent<DueYears.Place, StandingDay> days = Recent.of(HELD_MAX);
  private final DueYears years;
  private final PositionHolders holders;
  private final Clock clock;

  DueWork(DueYears years, PositionHolders holders, Clock clock) {
    this.years = years;
    this.holders = holders;
    this.clock = clock;
  }

  @Override
  public List<DueFigure> ofYear(long agencyId, int year) {
    return of(List.of(agencyId), Due.ofYear(year));
  }

  @Override
  public List<DueFigure> of(Collection<Long> agencyIds, Collection<EntryPeriod> periods) {
    if (agencyIds.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    var now = clock.instant();
    var wanted = Set.copyOf(periods);
    var all = years.of(agencyIds, yearOf(wanted));
    var positions = holders.of(all.keySet(), LocalDate.ofInstant(now, clock.getZone()));
    var viewer = CurrentViewer.get().accountId();
    var found = new ArrayList<DueFigure>();
    all.values()
        .forEach(year ->
            standing(year, now)
                .in(wanted)
                .forEach(stood -> found.add(due(stood, positions, viewer))));
    return found;
  }

  @Override
  public Map<Long, Count> counts(Collection<Long> agencyIds, Collection<EntryPeriod> periods) {
    Map<Long, Count> counts = new LinkedHashMap<>();
    agencyIds.forEach(agencyId -> counts.put(agencyId, new Count(Map.of())));
    if (agencyIds.isEmpty() || periods.isEmpty()) {
      return counts;
    }
    var now = clock.instant();
    var wanted = Set.copyOf(periods);
    years
        .of(agencyIds, yearOf(wanted))
        .forEach((agencyId, year) -> counts.put(agencyId, standing(year, now).count(wanted)));
    return counts;
  }

  @Override
  public SortedSet<Integer> openYears(Collection<Long> agencyIds, LocalDate today) {
    var open = new TreeSet<>(List.of(today.getYear() - 1, today.getYear()));
    open.addAll(years.openAgain(agencyIds));
    return open;
  }

  private static int yearOf(Set<EntryPeriod> periods) {
    var found = new TreeSet<Integer>();
    periods.forEach(period -> found.add(period.year()));
    if (found.size() > 1) {
      throw new IllegalArgumentException("periods of several years: " + found);
    }
    return found.first();
  }

  private StandingDay standing(DueYear year, Instant now) {
    var place = new DueYears.Place(year.calendar().agencyId(), year.number());
    return days.findOrRead(place, day -> day.tells(year, now), () -> StandingDay.of(year, now));
  }

  private static DueFigure due(Stood stood, Map<Long, Held> positions, OptionalLong viewer) {
    var asked = stood.asked();
    return new DueFigure(
        asked.key(),
        asked.variable(),
        asked.unit(),
        owner(asked, positions, viewer),
        asked.lineages(),
        stood.figure(),
        stood.window(),
        stood.handInBy(),
        stood.standing());
  }

  private static Owner owner(Asked asked, Map<Long, Held> positions, OptionalLong viewer) {
    if (asked.positionId() == null) {
      return new Owner(null, "", "", true);
    }
    var held = positions.get(asked.positionId());
    return new Owner(
        asked.positionId(),
        asked.position(),
        held == null || held.holders() == null ? "" : held.holders(),
        held != null && viewer.isPresent() && held.accounts().contains(viewer.getAsLong()));
  }
}
