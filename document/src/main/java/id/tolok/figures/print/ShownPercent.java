package id.tolok.figures.print;

import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A percentage as it stands on forms: always two decimals, `96,30`.
public final class ShownPercent {

  private static final int DECIMALS = 2;

  private ShownPercent() {}

  public static String of(BigDecimal percent) {
    String text = IndonesianNumber.exact(percent.setScale(DECIMALS, RoundingMode.HALF_UP));
    int comma = text.indexOf(',');
    int decimals = comma < 0 ? 0 : text.length() - comma - 1;
    return text + (comma < 0 ? "," : "") + "0".repeat(DECIMALS - decimals);
  }
}
