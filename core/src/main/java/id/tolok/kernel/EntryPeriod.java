package id.tolok.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The stretch of a fiscal year that one figure stands for: a month, a quarter, a half-year or the
/// year. The fiscal year is the calendar year. Written `2026-03`, `2026-Q1`, `2026-S1`, `2026`.
///
/// @param year 1900 to 2199
/// @param ordinal which one of its kind in the year, from 1
public record EntryPeriod(int year, Kind kind, int ordinal) implements Comparable<EntryPeriod> {

  private static final int MONTHS = 12;
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:([01]\\d)|(?:[Qq]|TW|tw)([1-4])|[Ss]([12])))?");

  /// How long a stretch is.
  public enum Kind {
    MONTH(1, 0),
    QUARTER(3, 12),
    HALF_YEAR(6, 16),
    YEAR(12, 18);

    private final int months;
    private final int slotsBefore;

    Kind(int months, int slotsBefore) {
      this.months = months;
      this.slotsBefore = slotsBefore;
    }

    /// Length in months.
    public int months() {
      return months;
    }

    /// How many there are in a year.
    public int count() {
      return MONTHS / months;
    }
  }

  public EntryPeriod {
    if (!exists(year, kind, ordinal)) {
      throw new IllegalArgumentException("not a period: " + year + " " + kind + " " + ordinal);
    }
  }

  public static EntryPeriod month(int year, int month) {
    return new EntryPeriod(year, Kind.MONTH, month);
  }

  public static EntryPeriod quarter(int year, int quarter) {
    return new EntryPeriod(year, Kind.QUARTER, quarter);
  }

  public static EntryPeriod year(int year) {
    return new EntryPeriod(year, Kind.YEAR, 1);
  }

  /// All of a kind in a year, in order.
  public static List<EntryPeriod> all(int year, Kind kind) {
    return IntStream.rangeClosed(1, kind.count())
        .mapToObj(ordinal -> new EntryPeriod(year, kind, ordinal))
        .toList();
  }

  /// The period at a place among all 19 of a year: months 1 to 12, quarters 13 to 16, half-years 17
  /// and 18, the year 19. How figures are stored.
  public static EntryPeriod ofSlot(int year, int slot) {
    for (Kind kind : Kind.values()) {
      if (slot > kind.slotsBefore && slot <= kind.slotsBefore + kind.count()) {
        return new EntryPeriod(year, kind, slot - kind.slotsBefore);
      }
    }
    throw new IllegalArgumentException("no slot: " + slot);
  }

  /// Reads what {@link #code()} writes; quarters also as `2026-TW1`. Empty when the text is none.
  public static Optional<EntryPeriod> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    Kind kind =
        form.group(2) != null
            ? Kind.MONTH
            : form.group(3) != null
                ? Kind.QUARTER
                : form.group(4) != null ? Kind.HALF_YEAR : Kind.YEAR;
    int ordinal =
        switch (kind) {
          case MONTH -> Integer.parseInt(form.group(2));
          case QUARTER -> Integer.parseInt(form.group(3));
          case HALF_YEAR -> Integer.parseInt(form.group(4));
          case YEAR -> 1;
        };
    int year = Integer.parseInt(form.group(1));
    return exists(year, kind, ordinal)
        ? Optional.of(new EntryPeriod(year, kind, ordinal))
        : Optional.empty();
  }

  private static boolean exists(int year, Kind kind, int ordinal) {
    return FiscalYear.exists(year) && ordinal >= 1 && ordinal <= kind.count();
  }

  /// Place among all 19 periods of the year; see {@link #ofSlot}.
  public int slot() {
    return kind.slotsBefore + ordinal;
  }

  /// First month, 1 to 12.
  public int firstMonth() {
    return (ordinal - 1) * kind.months + 1;
  }

  /// Last month, 1 to 12.
  public int lastMonth() {
    return ordinal * kind.months;
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, firstMonth(), 1);
  }

  public LocalDate lastDay() {
    return YearMonth.of(year, lastMonth()).atEndOfMonth();
  }

  /// The quarter its last month lies in, 1 to 4.
  public int lastQuarter() {
    return (lastMonth() + 2) / 3;
  }

  /// Whether there is one before it: not before the first of 1900.
  public boolean hasPrevious() {
    return year > FiscalYear.FIRST || ordinal > 1;
  }

  /// Whether there is one after it: not after the last of 2199.
  public boolean hasNext() {
    return year < FiscalYear.LAST || ordinal < kind.count();
  }

  /// The one right before it of the same kind.
  public EntryPeriod previous() {
    return ordinal == 1
        ? new EntryPeriod(year - 1, kind, kind.count())
        : new EntryPeriod(year, kind, ordinal - 1);
  }

  /// The one right after it of the same kind.
  public EntryPeriod next() {
    return ordinal == kind.count()
        ? new EntryPeriod(year + 1, kind, 1)
        : new EntryPeriod(year, kind, ordinal + 1);
  }

  /// Whether another lies wholly within this one.
  public boolean contains(EntryPeriod other) {
    return year == other.year
        && firstMonth() <= other.firstMonth()
        && other.lastMonth() <= lastMonth();
  }

  /// How it is written in files, addresses and answers to programs.
  public String code() {
    return switch (kind) {
      case MONTH -> year + (ordinal < 10 ? "-0" : "-") + ordinal;
      case QUARTER -> year + "-Q" + ordinal;
      case HALF_YEAR -> year + "-S" + ordinal;
      case YEAR -> Integer.toString(year);
    };
  }

  /// By year, then by last month; of two that end together the shorter first.
  @Override
  public int compareTo(EntryPeriod other) {
    int byYear = Integer.compare(year, other.year);
    if (byYear != 0) {
      return byYear;
    }
    int byEnd = Integer.compare(lastMonth(), other.lastMonth());
    return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
  }

  @Override
  public String toString() {
    return code();
  }
}
