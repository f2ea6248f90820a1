package id.tolok.desk.entry.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Figures as they stand in a field that is edited or copied: decimal comma, no dots between
/// thousands, so that reading them again can mean only one number.
public final class Numbers {

  private Numbers() {}

  public static String plain(@Nullable BigDecimal figure) {
    if (figure == null) {
      return "";
    }
    BigDecimal bare = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    return bare.toPlainString().replace('.', ',');
  }
}
