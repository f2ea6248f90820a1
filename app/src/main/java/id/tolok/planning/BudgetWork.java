package id.tolok.planning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes budgets for the program itself: those of the sample world, and what is taken over from
/// another program. People do the same on a page.
public interface BudgetWork {

  /// One line, in rupiah.
  ///
  /// @param code national nomenclature; null for none
  /// @param spent from January to the end of each quarter, exactly four; null where it is not known
  record Line(
      @Nullable String code, String name, BigDecimal ceiling, List<@Nullable BigDecimal> spent) {}

  /// Writes the first budget of an agency's year.
  ///
  /// @return whether it was written: not where there is one already
  /// @throws IllegalStateException where it is not the program that asks
  boolean writeFirst(long agencyId, int year, List<Line> lines);
}
