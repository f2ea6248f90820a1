package id.tolok.formula.prose.token;

import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as Indonesians write them: decimal comma, thousands dot.
final class Numbers {

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
  private static final Pattern ENGLISH_THOUSANDS =
      Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
  private static final int MOST_DIGITS = 40;

  private Numbers() {}

  /// The value of digits with commas and dots; empty when they are no number, such as a code
  /// `1.01.02`. With both separators the last is the decimal one; one dot before exactly three
  /// digits groups thousands.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "Indonesian number format")
  static Optional<BigDecimal> parse(String digits) {
    if (digits.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (THOUSANDS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    if (ENGLISH_THOUSANDS.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    return DECIMAL.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }
}
