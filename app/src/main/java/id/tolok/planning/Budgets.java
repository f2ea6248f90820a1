package id.tolok.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The budget of agencies in rupiah, within the scope of the running work.
public interface Budgets {

  /// Ceiling and spending of a year.
  ///
  /// @param ceiling the ceiling in force: the revised one where there is one
  /// @param spent from January to the end of each quarter, exactly four; null where nobody gave it
  record Spending(BigDecimal ceiling, List<@Nullable BigDecimal> spent) {

    /// Spending from January to the end of a quarter; empty where it is not known.
    ///
    /// @param quarter 1 to 4
    public Optional<BigDecimal> toDate(int quarter) {
      return Optional.ofNullable(spent.get(quarter - 1));
    }
  }

  /// All lines of an agency's year together; empty where there are none. A quarter is known only
  /// when every line has its figure.
  Optional<Spending> ofAgency(long agencyId, int year);

  /// The lines linked to indicators, by lineage.
  Map<Long, Spending> ofIndicators(long agencyId, int year);
}
