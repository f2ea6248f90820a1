package id.tolok.survey.web.settings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The period of service a new round most likely asks about.
///
/// @param months a quarter, half a year, or a year
record NextPeriod(LocalDate from, int months) {

  private static final int HALF_YEAR = 6;
  private static final int YEAR = 12;
  private static final List<Integer> USUAL = List.of(3, HALF_YEAR, YEAR);
  private static final List<String> NUMERALS = List.of("I", "II", "III", "IV");

  /// The half-year of a day.
  static NextPeriod halfYear(LocalDate day) {
    return new NextPeriod(
        LocalDate.of(day.getYear(), day.getMonthValue() > HALF_YEAR ? HALF_YEAR + 1 : 1, 1),
        HALF_YEAR);
  }

  /// As long as the period of the last round and after it; periods that are over are passed by.
  /// After a period no calendar has, the half-year of the day.
  static NextPeriod after(LocalDate lastFrom, LocalDate lastUntil, LocalDate day) {
    int months =
        (int) ChronoUnit.MONTHS.between(YearMonth.from(lastFrom), YearMonth.from(lastUntil)) + 1;
    boolean whole =
        lastFrom.getDayOfMonth() == 1
            && lastUntil.equals(YearMonth.from(lastUntil).atEndOfMonth())
            && USUAL.contains(months)
            && (lastFrom.getMonthValue() - 1) % months == 0;
    if (!whole) {
      return halfYear(day);
    }
    var next = new NextPeriod(lastUntil.plusDays(1), months);
    while (next.until().isBefore(day)) {
      next = new NextPeriod(next.until().plusDays(1), months);
    }
    return next;
  }

  LocalDate until() {
    return from.plusMonths(months).minusDays(1);
  }

  /// Which of its year, in Roman numerals as offices write it.
  String numeral() {
    return NUMERALS.get((from.getMonthValue() - 1) / months);
  }

  String year() {
    return String.valueOf(from.getYear());
  }
}
