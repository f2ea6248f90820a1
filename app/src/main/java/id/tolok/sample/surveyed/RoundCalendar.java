package id.tolok.sample.surveyed;

import id.tolok.kernel.EntryPeriod;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Which rounds an invented office held in the last three years. The first asks in every quarter
/// and has one open now, with a round of its staff in every half-year; the next two ask in every
/// half-year, one of them left the last unapproved; the last asks once a year and owes this one.
final class RoundCalendar {

  private static final int FIRST_INDEX = 79;
  private static final int STAFF = 41;

  private final int office;
  private final LocalDate today;
  private final Random random;

  /// @param office place in the plan, from 0
  RoundCalendar(int office, LocalDate today) {
    this.office = office;
    this.today = today;
    this.random = new Random(40_417L + office);
  }

  /// In the order they were held.
  ///
  /// @param firstYear in which the office begins to ask
  List<PlannedRound> rounds(int firstYear) {
    return switch (office) {
      case 0 -> everyQuarter(firstYear);
      case 1 -> halfYears(firstYear, RoundKind.PUBLIC, RoundState.APPROVED);
      case 2 -> halfYears(firstYear, RoundKind.PUBLIC, RoundState.CLOSED);
      default -> years(firstYear);
    };
  }

  private List<PlannedRound> everyQuarter(int firstYear) {
    var rounds = new ArrayList<>(halfYears(firstYear, RoundKind.INTERNAL, RoundState.APPROVED));
    for (EntryPeriod quarter : over(firstYear, EntryPeriod.Kind.QUARTER)) {
      int population = 420 + random.nextInt(120);
      rounds.add(ended(RoundKind.PUBLIC, quarter, population, RoundState.APPROVED));
    }
    rounds.add(open(EntryPeriod.quarter(today.getYear(), (today.getMonthValue() + 2) / 3)));
    return rounds;
  }

  /// @param last state of the one that ended last
  private List<PlannedRound> halfYears(int firstYear, RoundKind kind, RoundState last) {
    var over = over(firstYear, EntryPeriod.Kind.HALF_YEAR);
    var rounds = new ArrayList<PlannedRound>();
    for (int place = 0; place < over.size(); place++) {
      int population = kind == RoundKind.INTERNAL ? STAFF : 190 + random.nextInt(60);
      rounds.add(
          ended(
              kind,
              over.get(place),
              population,
              place == over.size() - 1 ? last : RoundState.APPROVED));
    }
    return rounds;
  }

  private List<PlannedRound> years(int firstYear) {
    return over(firstYear, EntryPeriod.Kind.YEAR).stream()
        .map(year -> ended(RoundKind.PUBLIC, year, 160 + random.nextInt(40), RoundState.APPROVED))
        .toList();
  }

  /// The periods since a year that are over.
  private List<EntryPeriod> over(int firstYear, EntryPeriod.Kind kind) {
    var over = new ArrayList<EntryPeriod>();
    for (int year = firstYear; year <= today.getYear(); year++) {
      EntryPeriod.all(year, kind).stream()
          .filter(period -> period.lastDay().isBefore(today))
          .forEach(over::add);
    }
    return over;
  }

  /// People are asked in the last eight weeks of the period.
  private PlannedRound ended(RoundKind kind, EntryPeriod period, int population, RoundState state) {
    boolean few = random.nextInt(5) == 0;
    double share = kind == RoundKind.INTERNAL ? 0.8 : few ? 0.38 : 0.51 + random.nextInt(8) / 100.0;
    LocalDate until = period.lastDay();
    return new PlannedRound(
        kind,
        name(kind, period),
        period.firstDay(),
        until,
        until.minusWeeks(8),
        until.minusDays(3),
        population,
        (int) Math.round(population * share),
        index(period),
        state);
  }

  private PlannedRound open(EntryPeriod period) {
    return new PlannedRound(
        RoundKind.PUBLIC,
        name(RoundKind.PUBLIC, period),
        period.firstDay(),
        period.lastDay(),
        period.firstDay(),
        period.lastDay(),
        470,
        152,
        index(period),
        RoundState.OPEN);
  }

  /// Slowly better, with a bad season now and then.
  private double index(EntryPeriod period) {
    double years = period.year() - today.getYear() + 2 + period.lastMonth() / 12.0;
    double season = period.lastQuarter() == 2 ? -1.1 : 0;
    return FIRST_INDEX + 2.6 * years + season - office + random.nextDouble();
  }

  private static String name(RoundKind kind, EntryPeriod period) {
    String asked = kind == RoundKind.INTERNAL ? "Survei layanan internal " : "SKM ";
    return asked
        + switch (period.kind()) {
          case QUARTER ->
              "triwulan " + List.of("I", "II", "III", "IV").get(period.ordinal() - 1) + " ";
          case HALF_YEAR -> "semester " + List.of("I", "II").get(period.ordinal() - 1) + " ";
          case YEAR -> "tahun ";
          case MONTH -> "bulan " + period.ordinal() + " ";
        }
        + period.year();
  }
}
