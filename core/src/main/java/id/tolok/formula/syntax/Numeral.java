package id.tolok.formula.syntax;

import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers are written: `1000`, `0.5`, `0,5`, `1.234.567,89`, `1,234,567.89`.
///
/// A single point or comma is always the decimal sign, since canonical formulas use the point. Only
/// where a sign repeats, or both occur, does it group thousands.
final class Numeral {

  private static final Pattern SINGLE = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final Pattern GROUPED =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3})+,\\d+|(?:,\\d{3})+\\.\\d+)");
  private static final Pattern WHOLE =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");
  private static final Pattern LIKE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private Numeral() {}

  /// The number with a point as decimal sign and no grouping; empty when the signs make no sense.
  static Optional<String> canonical(String written) {
    if (SINGLE.matcher(written).matches()) {
      return Optional.of(written.replace(',', '.'));
    }
    if (WHOLE.matcher(written).matches()) {
      return Optional.of(digits(written));
    }
    if (GROUPED.matcher(written).matches()) {
      int decimal = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
      return Optional.of(
          digits(written.substring(0, decimal)) + '.' + written.substring(decimal + 1));
    }
    return Optional.empty();
  }

  /// Whether `1.000` may have been meant as a thousand although it is read as one.
  static boolean looksLikeThousands(String written) {
    return LIKE_THOUSANDS.matcher(written).matches();
  }

  private static String digits(String grouped) {
    return grouped.replace(".", "").replace(",", "");
  }
}
