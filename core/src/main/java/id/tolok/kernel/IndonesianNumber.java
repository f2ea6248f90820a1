package id.tolok.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as they are printed in Indonesia: decimal comma, a point between thousands, `1.234,5`.
public final class IndonesianNumber {

  private IndonesianNumber() {}

  /// All digits of the number, without trailing zeros.
  public static String exact(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    String digits = stripped.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : ',' + digits.substring(point + 1);
    return (stripped.signum() < 0 ? "-" : "") + grouped(whole) + fraction;
  }

  /// The number half up to so many decimals at most, without trailing zeros.
  public static String rounded(BigDecimal number, int decimalsMax) {
    return exact(number.setScale(decimalsMax, RoundingMode.HALF_UP));
  }

  private static String grouped(String digits) {
    var text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, '.');
    }
    return text.toString();
  }
}
