package id.tolok.measurement.due;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Due;
import id.tolok.measurement.DueFigure;
import id.tolok.measurement.DueFigure.Owner;
import id.tolok.measurement.DueFigure.Standing;
import id.tolok.measurement.EntryWindow;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.occasion.PositionHolders;
import id.tolok.measurement.store.DueStore.Asked;
import id.tolok.measurement.store.HolderStore.Held;
import id.tolok.measurement.window.EntryCalendar;
import id.tolok.shell.CurrentViewer;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Says how each figure that is asked for stands today.
@Service
final class DueWork implements Due {

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
            year.asked().stream()
                .filter(asked -> wanted.contains(asked.key().period()))
                .map(asked -> due(asked, year, owner(asked, positions, viewer), now))
                .forEach(found::add));
    return found;
  }

  @Override
  public Map<Long, Count> counts(Collection<Long> agencyIds, Collection<EntryPeriod> periods) {
    Map<Long, List<DueFigure>> byAgency = new LinkedHashMap<>();
    agencyIds.forEach(agencyId -> byAgency.put(agencyId, new ArrayList<>()));
    of(agencyIds, periods)
        .forEach(figure -> {
          var ofAgency = byAgency.get(figure.key().agencyId());
          if (ofAgency != null) {
            ofAgency.add(figure);
          }
        });
    Map<Long, Count> counts = new LinkedHashMap<>();
    byAgency.forEach((agencyId, figures) -> counts.put(agencyId, Count.of(figures)));
    return counts;
  }

  private static int yearOf(Set<EntryPeriod> periods) {
    var found = new TreeSet<Integer>();
    periods.forEach(period -> found.add(period.year()));
    if (found.size() > 1) {
      throw new IllegalArgumentException("periods of several years: " + found);
    }
    return found.first();
  }

  private static DueFigure due(Asked asked, DueYear year, Owner owner, Instant now) {
    var period = asked.key().period();
    var calendar = year.calendar();
    var standing = year.standing(asked);
    var figure = standing == null ? null : standing.figure();
    var window = calendar.window(period, standing == null ? null : standing.openAgainAt(), now);
    return new DueFigure(
        asked.key(),
        asked.variable(),
        asked.unit(),
        owner,
        asked.lineages(),
        figure,
        window,
        window instanceof EntryWindow.Open(var until, _, var kind)
                && until != null
                && kind == EntryWindow.Kind.CORRECTION
            ? until
            : calendar.days(period).entry(),
        standing(period, figure, window, calendar, now));
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

  private static Standing standing(
      EntryPeriod period,
      @Nullable Figure figure,
      EntryWindow window,
      EntryCalendar calendar,
      Instant now) {
    if (figure != null && !figure.state().isOpen()) {
      return switch (figure.state()) {
        case SUBMITTED -> Standing.SUBMITTED;
        case VERIFIED -> Standing.VERIFIED;
        case APPROVED, LOCKED -> Standing.APPROVED;
        case DRAFT, RETURNED -> throw new IllegalStateException("open: " + figure.state());
      };
    }
    if (figure != null && figure.state() == FigureState.RETURNED) {
      return Standing.RETURNED;
    }
    return switch (window) {
      case EntryWindow.Locked(var why, _) when why == EntryWindow.Why.YEAR_CLOSED -> Standing.PAST;
      case EntryWindow.Open(_, _, var kind) when kind == EntryWindow.Kind.CORRECTION ->
          Standing.DUE;
      case EntryWindow.Open _, EntryWindow.Locked _ -> notHandedIn(period, calendar, now);
    };
  }

  private static Standing notHandedIn(EntryPeriod period, EntryCalendar calendar, Instant now) {
    var today = calendar.dayOf(now);
    if (!today.isAfter(period.lastDay())) {
      return Standing.UPCOMING;
    }
    if (!today.isAfter(calendar.days(period).entry())) {
      return Standing.DUE;
    }
    return calendar.isPast(period) ? Standing.PAST : Standing.OVERDUE;
  }
}
