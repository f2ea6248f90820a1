package id.tolok.document.decree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as offices write and scanners misread them: `05 Juli 2023`, `3Maret2015`, `10 - 01 -
/// 2022`, `Pebruari 2O19`, and without a day.
final class IndonesianDate {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");

  private static final String YEAR = "([12][\\dOol]{3})(?![\\d])";
  private static final Pattern WORDED =
      Pattern.compile(
          "(?:(?<!\\d)([\\dOl]{1,2}))?\\s*(\\p{L}{2,10}(?:\\s\\p{L}{1,4})?)\\s*,?\\s*" + YEAR);
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*" + YEAR);

  private IndonesianDate() {}

  /// The first date in the text, ISO; `2022-01` where the day is missing.
  static Optional<String> find(String text) {
    var worded = WORDED.matcher(text);
    int from = 0;
    while (worded.find(from)) {
      int month = month(worded.group(2));
      if (month > 0) {
        return Optional.of(iso(worded.group(1), month, figures(worded.group(3))));
      }
      from = worded.start() + 1;
    }
    var plain = FIGURES.matcher(text);
    if (plain.find()) {
      int month = Integer.parseInt(plain.group(2));
      if (month >= 1 && month <= 12) {
        return Optional.of(iso(plain.group(1), month, figures(plain.group(3))));
      }
    }
    return Optional.empty();
  }

  private static String iso(@Nullable String day, int month, int year) {
    if (day != null) {
      try {
        return LocalDate.of(year, month, figures(day)).toString();
      } catch (DateTimeException impossible) {
        return shortened(month, year);
      }
    }
    return shortened(month, year);
  }

  private static String shortened(int month, int year) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  private static int figures(String scanned) {
    return Integer.parseInt(scanned.replace('O', '0').replace('o', '0').replace('l', '1'));
  }

  /// 1 to 12, or 0 for a word that is no month.
  private static int month(String word) {
    var letters = word.toLowerCase(Locale.ROOT).replace(" ", "");
    for (int index = 0; index < MONTHS.size(); index++) {
      if (isSpelling(letters, MONTHS.get(index))) {
        return index + 1;
      }
    }
    return switch (letters) {
      case "pebruari", "peb", "feb" -> 2;
      case "nopember", "nop", "nov" -> 11;
      case "jan" -> 1;
      case "mar" -> 3;
      case "apr" -> 4;
      case "jun" -> 6;
      case "jul" -> 7;
      case "agt", "ags" -> 8;
      case "sep", "sept" -> 9;
      case "okt" -> 10;
      case "des" -> 12;
      default -> 0;
    };
  }

  /// One wrong letter is forgiven in the longer names.
  private static boolean isSpelling(String letters, String month) {
    if (letters.equals(month)) {
      return true;
    }
    if (month.length() < 6 || letters.length() != month.length()) {
      return false;
    }
    int wrong = 0;
    for (int index = 0; index < month.length(); index++) {
      wrong += letters.charAt(index) == month.charAt(index) ? 0 : 1;
    }
    return wrong == 1;
  }
}
