package id.tolok.survey.file.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days and hours as spreadsheets, form services and people write them. The day comes before
/// the month unless the year comes first.
public final class DayWords {

  /// Where a row says no hour.
  private static final int NOON = 12;

  private static final int MORNING = 10;
  private static final int AFTERNOON = 14;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "me", "jun", "jul", "ag", "sep", "okt", "nov", "des");

  private static final String HOUR = "(?:[T,\\s]+(?:pukul\\s+)?(\\d{1,2})[:.](\\d{2})\\b(.*))?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + HOUR);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + HOUR);
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:\\p{L}+,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}+)[\\s-]+(\\d{4})" + HOUR);
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.]\\d{2})?\\b.*");

  private DayWords() {}

  /// A day with its hour; noon where none is said.
  public static Optional<LocalDateTime> read(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    var yearFirst = YEAR_FIRST.matcher(typed.replace('t', ' '));
    if (yearFirst.matches()) {
      return moment(yearFirst, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
    }
    var dayFirst = DAY_FIRST.matcher(typed);
    if (dayFirst.matches()) {
      return moment(dayFirst, number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
    }
    var words = IN_WORDS.matcher(typed);
    return words.matches()
        ? moment(words, number(words, 3), month(words.group(2)), number(words, 1))
        : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(String word) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (word.startsWith(MONTHS.get(month))) {
        return month + 1;
      }
    }
    return switch (word.substring(0, Math.min(3, word.length()))) {
      case "may" -> 5;
      case "aug" -> 8;
      case "oct" -> 10;
      case "dec" -> 12;
      default -> 0;
    };
  }

  private static Optional<LocalDateTime> moment(Matcher found, int year, int month, int day) {
    try {
      var date = LocalDate.of(year, month, day);
      String hour = found.group(4);
      if (hour == null) {
        return Optional.of(date.atTime(NOON, 0));
      }
      int given = Integer.parseInt(hour);
      boolean afternoon = found.group(6).contains("pm") && given < 12;
      boolean midnight = found.group(6).contains("am") && given == 12;
      return Optional.of(date.atTime(midnight ? 0 : afternoon ? given + 12 : given, 0));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The hour that stands for a time slot, or for an hour of the clock.
  public static OptionalInt slot(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    if (typed.startsWith("pagi")) {
      return OptionalInt.of(MORNING);
    }
    if (typed.startsWith("siang") || typed.startsWith("sore")) {
      return OptionalInt.of(AFTERNOON);
    }
    var clock = CLOCK.matcher(typed);
    if (!clock.matches() || number(clock, 1) > 23) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number(clock, 1) < 12 ? MORNING : AFTERNOON);
  }
}
