package id.tolok.figures.print;

import id.tolok.kernel.IndonesianNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One cell of the printed form.
///
/// @param text as people read it
/// @param number what the text says, where it is a number; already rounded as shown
/// @param colour background as `#RRGGBB`, null for none
public record FormCell(String text, @Nullable BigDecimal number, @Nullable String colour) {

  static FormCell of(@Nullable String text) {
    return new FormCell(text == null ? "" : text, null, null);
  }

  static FormCell of(BigDecimal number, int decimals) {
    BigDecimal shown = number.setScale(decimals, RoundingMode.HALF_UP);
    return new FormCell(
        IndonesianNumber.rounded(number, decimals), shown.stripTrailingZeros(), null);
  }

  /// A percentage: always two decimals.
  static FormCell ofPercent(BigDecimal percent) {
    return new FormCell(ShownPercent.of(percent), percent.setScale(2, RoundingMode.HALF_UP), null);
  }

  FormCell coloured(@Nullable String background) {
    return new FormCell(text, number, background);
  }

  public Optional<BigDecimal> findNumber() {
    return Optional.ofNullable(number);
  }
}
