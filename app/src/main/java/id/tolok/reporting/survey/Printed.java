package id.tolok.reporting.survey;

import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.wording.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;

/// Numbers and dates as the papers of a survey print them, which are Indonesian.
public final class Printed {

  /// What stands for a number nobody may see, since it would be one about somebody.
  public static final String HIDDEN = "disamarkan";

  private static final int MONTHS_IN_QUARTER = 3;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private Printed() {}

  /// `1.234`.
  public static String count(int count) {
    return NumberFormat.getIntegerInstance(Language.ID.locale()).format(count);
  }

  /// `85,46`.
  public static String two(BigDecimal number) {
    return two(number, Language.ID);
  }

  /// The same in a language.
  public static String two(BigDecimal number, Language language) {
    return decimals(number, 2, language);
  }

  /// `3,5000`.
  public static String four(BigDecimal number) {
    return decimals(number, 4, Language.ID);
  }

  /// A number with at most so many decimals as it needs: sums of means can have some.
  public static String sum(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(Language.ID.locale());
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  private static String decimals(BigDecimal number, int decimals, Language language) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /// `42,0%`; nothing of nothing has no share.
  public static String percent(int part, int whole) {
    return whole == 0
        ? "–"
        : decimals(
                BigDecimal.valueOf(part * 100L)
                    .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP),
                1,
                Language.ID)
            + "%";
  }

  /// `5 Juli 2026`.
  public static String date(LocalDate date) {
    return date(date, Language.ID);
  }

  private static String date(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  /// `1 Januari – 30 Juni 2026`.
  public static String days(LocalDate from, LocalDate until) {
    return days(from, until, Language.ID);
  }

  /// The same in a language.
  public static String days(LocalDate from, LocalDate until, Language language) {
    if (from.equals(until)) {
      return date(from, language);
    }
    String begin =
        from.getYear() == until.getYear()
            ? DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(from)
            : date(from, language);
    return begin + " – " + date(until, language);
  }

  /// `Jun 2026`.
  public static String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM uuuu", Language.ID.locale()).format(day);
  }

  /// `Triwulan III 2026`.
  public static String quarter(LocalDate day) {
    return "Triwulan %s %d"
        .formatted(ROMAN.get((day.getMonthValue() - 1) / MONTHS_IN_QUARTER), day.getYear());
  }

  /// A count, or the word for a hidden one.
  public static String people(OptionalInt people) {
    return people.isPresent() ? count(people.getAsInt()) : HIDDEN;
  }

  /// How the weight was written, for whoever computes it again.
  public static String weight(WeightRule rule, int elements) {
    return switch (rule) {
      case EXACT -> "1/%d, tidak dibulatkan".formatted(elements);
      case THREE_DECIMALS, TWO_DECIMALS ->
          "%s (1/%d dibulatkan; dipakai agar sama dengan laporan lama)"
              .formatted(rule.weight(elements).toPlainString().replace('.', ','), elements);
    };
  }
}
