package id.tolok.intake.web.accept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day a version is proposed to hold from.
public final class SuggestedDay {

  private SuggestedDay() {}

  /// The decree's own date; its first day where only the month or year was read; else the first day
  /// of the years it speaks of. Only a decree that names no time at all is proposed to hold from
  /// today: an old one would otherwise push the running version aside.
  ///
  /// @param date `2022-03-17`, `2022-03` or `2022`
  /// @param periodStart year
  public static String of(@Nullable String date, @Nullable String periodStart, LocalDate today) {
    if (date != null && date.matches("\\d{4}(-\\d{2}){0,2}.*")) {
      return date.length() >= 10 ? date.substring(0, 10) : firstDay(date);
    }
    return periodStart != null && periodStart.matches("\\d{4}")
        ? firstDay(periodStart)
        : today.toString();
  }

  private static String firstDay(String yearOrMonth) {
    return yearOrMonth.length() == 4 ? yearOrMonth + "-01-01" : yearOrMonth + "-01";
  }
}
