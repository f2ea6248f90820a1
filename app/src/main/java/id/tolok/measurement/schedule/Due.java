package id.tolok.measurement.schedule;

import id.tolok.kernel.EntryPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/// What the decrees ask for: the variables that an indicator of the year's version names and that
/// are given by hand, each in its own kind of period. Held in memory and compared with the stamps
/// of the agencies, so that a whole regency costs the same few queries as one agency.
public interface Due {

  /// Everything asked of an agency in a year, by period and in the order of the decree.
  List<DueFigure> ofYear(long agencyId, int year);

  /// What is asked of some agencies in some periods of one year, by agency, by period and in the
  /// order of the decree. Agencies outside of the scope are left out.
  List<DueFigure> of(Collection<Long> agencyIds, Collection<EntryPeriod> periods);

  /// How much of what is asked stands how, by agency; those of which nothing is asked are there
  /// with nothing.
  Map<Long, Count> counts(Collection<Long> agencyIds, Collection<EntryPeriod> periods);

  /// The years in which something may wait for its owner, in order: the one of a day, the one
  /// before it, and earlier ones with figures that were sent back or reopened.
  SortedSet<Integer> openYears(Collection<Long> agencyIds, LocalDate today);

  /// How many figures stand how.
  record Count(Map<DueFigure.Standing, Integer> byStanding) {
    public Count {
      byStanding = Map.copyOf(byStanding);
    }

    public int of(DueFigure.Standing standing) {
      return byStanding.getOrDefault(standing, 0);
    }

    public int all() {
      return byStanding.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Handed in, whatever came of it since, but for what was sent back.
    public int handedIn() {
      return of(DueFigure.Standing.SUBMITTED)
          + of(DueFigure.Standing.VERIFIED)
          + of(DueFigure.Standing.APPROVED);
    }

    /// Counted from figures.
    public static Count of(Collection<DueFigure> figures) {
      Map<DueFigure.Standing, Integer> counts = new EnumMap<>(DueFigure.Standing.class);
      figures.forEach(figure -> counts.merge(figure.standing(), 1, Integer::sum));
      return new Count(counts);
    }
  }

  /// The periods that end within a quarter: its months and itself, the half-year or the year that
  /// ends with it.
  static List<EntryPeriod> endingIn(int year, int quarter) {
    return ofYear(year).stream().filter(period -> period.lastQuarter() == quarter).toList();
  }

  /// Every period of a year.
  static List<EntryPeriod> ofYear(int year) {
    return Arrays.stream(EntryPeriod.Kind.values())
        .flatMap(kind -> EntryPeriod.all(year, kind).stream())
        .sorted()
        .toList();
  }
}
