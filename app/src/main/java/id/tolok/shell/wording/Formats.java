package id.tolok.shell.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Numbers and dates as people here read them, in both languages of the pages.
public final class Formats {

  private static final int PERCENT_DECIMALS = 2;

  private final Language language;
  private final Supplier<ZoneId> zone;

  /// @param zone of the times shown
  public Formats(Language language, ZoneId zone) {
    this(language, () -> zone);
  }

  /// @param zone asked only where a time is shown
  public Formats(Language language, Supplier<ZoneId> zone) {
    this.language = language;
    this.zone = zone;
  }

  public String number(long value) {
    return NumberFormat.getIntegerInstance(language.locale()).format(value);
  }

  public String number(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /// An achievement, always with two decimals, so that it looks the same wherever it is read:
  /// `94,70%`.
  public String percent(BigDecimal percent) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(PERCENT_DECIMALS);
    format.setMaximumFractionDigits(PERCENT_DECIMALS);
    return format.format(percent) + "%";
  }

  /// A number with what it counts: `87,5%`, `12 dokumen`, `Rp580.000`. The signs of percent and of
  /// money stand without a space, as official documents here write them; a unit that is a word does
  /// not.
  ///
  /// @param unit blank or null where nobody said
  public static String withUnit(String number, @Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return number;
    }
    String plain = unit.strip();
    return switch (plain) {
      case "%" -> number + plain;
      case "Rp" -> number.startsWith("-") ? "-Rp" + number.substring(1) : "Rp" + number;
      default -> number + " " + plain;
    };
  }

  /// `5 Juli 2026`.
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  /// `5 Jul 2026 14.03`, in the zone of the office.
  public String time(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMM uuuu HH.mm", language.locale())
        .format(instant.atZone(zone.get()));
  }
}
