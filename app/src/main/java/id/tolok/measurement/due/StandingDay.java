package id.tolok.measurement.due;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.schedule.Due;
import id.tolok.measurement.schedule.DueFigure.Standing;
import id.tolok.measurement.schedule.EntryWindow;
import id.tolok.measurement.store.due.DueStore.Asked;
import id.tolok.measurement.window.EntryCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How everything that is asked of an agency in a year stands on a day, by period in the order of
/// the year: whatever the hour and whoever looks.
///
/// @param year what was looked at
/// @param day in the agency's zone
record StandingDay(DueYear year, LocalDate day, Map<EntryPeriod, List<Stood>> byPeriod) {

  /// How one figure stands.
  ///
  /// @param figure what was given so far; null where nothing was
  /// @param handInBy last day to hand it in
  record Stood(
      Asked asked,
      @Nullable Figure figure,
      EntryWindow window,
      LocalDate handInBy,
      Standing standing) {}

  static StandingDay of(DueYear year, Instant now) {
    Map<EntryPeriod, List<Stood>> byPeriod = new LinkedHashMap<>();
    for (Asked asked : year.asked()) {
      byPeriod
          .computeIfAbsent(asked.key().period(), _ -> new ArrayList<>())
          .add(stood(year, asked, now));
    }
    return new StandingDay(year, year.calendar().dayOf(now), byPeriod);
  }

  /// Whether it still tells how that year stands.
  boolean tells(DueYear current, Instant now) {
    return year == current && day.equals(current.calendar().dayOf(now));
  }

  /// What is asked in some periods.
  Stream<Stood> in(Set<EntryPeriod> periods) {
    return byPeriod.entrySet().stream()
        .filter(entry -> periods.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream());
  }

  Due.Count count(Set<EntryPeriod> periods) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    in(periods).forEach(stood -> counts.merge(stood.standing(), 1, Integer::sum));
    return new Due.Count(counts);
  }

  private static Stood stood(DueYear year, Asked asked, Instant now) {
    var period = asked.key().period();
    var calendar = year.calendar();
    var standing = year.standing(asked);
    var figure = standing == null ? null : standing.figure();
    var window = calendar.window(period, standing == null ? null : standing.openAgainAt(), now);
    return new Stood(
        asked,
        figure,
        window,
        window instanceof EntryWindow.Open(var until, _, var kind)
                && until != null
                && kind == EntryWindow.Kind.CORRECTION
            ? until
            : calendar.days(period).entry(),
        standing(period, figure, window, calendar, now));
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
    boolean shut =
        window instanceof EntryWindow.Locked(var why, _) && why == EntryWindow.Why.YEAR_CLOSED;
    if (figure != null && figure.state() == FigureState.RETURNED && !shut) {
      return Standing.RETURNED;
    }
    return switch (window) {
      case EntryWindow.Locked _ when shut -> Standing.PAST;
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
