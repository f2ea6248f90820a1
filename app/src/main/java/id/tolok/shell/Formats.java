package id.tolok.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Numbers and dates as people here read them, in both languages of the pages.
public final class Formats {

  private final Language language;
  private final Supplier<ZoneId> zone;

  public Formats(Language language, ZoneId zone) {
    this(language, () -> zone);
  }

  /// @param zone asked only where a time is shown
  Formats(Language language, Supplier<ZoneId> zone) {
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

  /// A number with what it counts: `87,5%`, `12 dokumen`. The sign of percent follows without a
  /// space, as official documents here write it; a unit that is a word does not.
  ///
  /// @param unit blank or null where nobody said
  public static String withUnit(String number, @Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return number;
    }
    String plain = unit.strip();
    return number + (plain.equals("%") ? "" : " ") + plain;
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
