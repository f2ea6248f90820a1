package id.tolok.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// A quarter or a whole year of the fiscal calendar, which is the calendar year in Indonesia.
/// Written `2023-Q2` or `2023`.
///
/// @param year 1900 to 2199
/// @param quarter 1 to 4, or 0 for the whole year
public record Period(int year, int quarter) implements Comparable<Period> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q|q|TW|tw)([1-4]))?");

  public Period {
    if (!FiscalYear.exists(year) || quarter < 0 || quarter > 4) {
      throw new IllegalArgumentException("not a period: " + year + "-Q" + quarter);
    }
  }

  public static Period year(int year) {
    return new Period(year, 0);
  }

  public static Period quarter(int year, int quarter) {
    if (quarter == 0) {
      throw new IllegalArgumentException("quarter runs from 1 to 4");
    }
    return new Period(year, quarter);
  }

  /// Reads `2023-Q2`, `2023-TW2` or `2023`; empty when the text is none of them.
  public static Optional<Period> parse(String text) {
    var matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (!FiscalYear.exists(year)) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(year, matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
  }

  public boolean isYear() {
    return quarter == 0;
  }

  @Override
  public int compareTo(Period other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(quarter, other.quarter);
  }

  @Override
  public String toString() {
    return quarter == 0 ? Integer.toString(year) : year + "-Q" + quarter;
  }
}
