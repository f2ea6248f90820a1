package id.tolok.measurement;

import id.tolok.kernel.EntryPeriod;
import id.tolok.shell.wording.Words;
import java.time.Month;
import java.time.format.TextStyle;

/// Periods as people say them: *Triwulan I 2026*, *Maret 2026*.
public final class PeriodWords {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private PeriodWords() {}

  /// A quarter or half-year as people number it.
  public static String roman(int ordinal) {
    return ROMAN[ordinal - 1];
  }

  public static String of(Words words, EntryPeriod period) {
    String year = Integer.toString(period.year());
    return switch (period.kind()) {
      case MONTH ->
          Month.of(period.ordinal())
                  .getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale())
              + " "
              + year;
      case QUARTER -> words.get("measurement.period.quarter", ROMAN[period.ordinal() - 1], year);
      case HALF_YEAR ->
          words.get("measurement.period.half-year", ROMAN[period.ordinal() - 1], year);
      case YEAR -> words.get("measurement.period.year", year);
    };
  }
}
