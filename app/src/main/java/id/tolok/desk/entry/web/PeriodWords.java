package id.tolok.desk.entry.web;

import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.wording.Words;
import java.time.Month;
import java.time.format.TextStyle;

/// Periods as people name them: `Januari 2026`, `Triwulan I 2026`.
public final class PeriodWords {

  private PeriodWords() {}

  public static String name(EntryPeriod period, Words words) {
    String year = String.valueOf(period.year());
    return switch (period.kind()) {
      case MONTH ->
          Month.of(period.ordinal()).getDisplayName(TextStyle.FULL, words.language().locale())
              + " "
              + year;
      case QUARTER -> words.get("desk.period.quarter." + period.ordinal(), year);
      case HALF_YEAR -> words.get("desk.period.half-year." + period.ordinal(), year);
      case YEAR -> words.get("desk.period.year", year);
    };
  }

  /// A short name for the head of a column: `Jan`.
  static String month(int month, Words words) {
    return Month.of(month).getDisplayName(TextStyle.SHORT, words.language().locale());
  }
}
