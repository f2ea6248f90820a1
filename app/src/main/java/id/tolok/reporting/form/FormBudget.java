package id.tolok.reporting.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The money behind one indicator, in rupiah.
///
/// @param ceiling of the year after changes (pagu)
/// @param spent from January to the end of the period; null where nobody gave it
record FormBudget(BigDecimal ceiling, @Nullable BigDecimal spent) {

  private static final int DECIMALS = 2;

  /// Spending in percent of the ceiling; empty where there is no ceiling.
  Optional<BigDecimal> absorptionPercent() {
    return ceiling.signum() <= 0 || spent == null
        ? Optional.empty()
        : Optional.of(spent.scaleByPowerOfTen(2).divide(ceiling, DECIMALS, RoundingMode.HALF_UP));
  }
}
