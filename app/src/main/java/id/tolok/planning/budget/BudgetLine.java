package id.tolok.planning.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of an agency's budget, in rupiah.
///
/// @param id 0 for a new one
/// @param code null where it has none
/// @param ceiling at first
/// @param revisedCeiling after a change of the budget; null where there was none
/// @param spent from January to the end of each quarter, exactly four; null where nobody gave it
/// @param lineageId the indicator it serves; null for none
public record BudgetLine(
    long id,
    @Nullable String code,
    String name,
    BigDecimal ceiling,
    @Nullable BigDecimal revisedCeiling,
    List<@Nullable BigDecimal> spent,
    @Nullable Long lineageId) {

  private static final int QUARTERS = 4;

  public BudgetLine {
    spent = Collections.unmodifiableList(new ArrayList<>(spent));
    if (spent.size() != QUARTERS) {
      throw new IllegalArgumentException("a year has four quarters: " + spent);
    }
  }

  /// The ceiling in force.
  public BigDecimal standingCeiling() {
    return revisedCeiling == null ? ceiling : revisedCeiling;
  }

  Optional<BudgetCode> findCode() {
    return Optional.ofNullable(code).map(BudgetCode::new);
  }
}
