package id.tolok.planning.budget;

import id.tolok.planning.Budgets.Spending;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds budget lines. A programme that is given together with its activities is their heading and
/// not counted again.
public final class BudgetSums {

  private static final int QUARTERS = 4;

  private BudgetSums() {}

  /// The lines that are counted.
  public static List<BudgetLine> counted(List<BudgetLine> lines) {
    List<BudgetCode> codes =
        lines.stream().map(BudgetLine::findCode).flatMap(Optional::stream).toList();
    return lines.stream()
        .filter(line ->
            line.findCode().filter(code -> codes.stream().anyMatch(code::contains)).isEmpty())
        .toList();
  }

  /// All lines together; empty where there are none.
  public static Optional<Spending> total(List<BudgetLine> lines) {
    List<BudgetLine> counted = counted(lines);
    return counted.isEmpty() ? Optional.empty() : Optional.of(sum(counted));
  }

  /// The lines linked to indicators, by lineage.
  public static Map<Long, Spending> byIndicator(List<BudgetLine> lines) {
    Map<Long, Spending> sums = new HashMap<>();
    lines.stream()
        .filter(line -> line.lineageId() != null)
        .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.lineageId())))
        .forEach((lineage, linked) -> sums.put(lineage, sum(counted(linked))));
    return sums;
  }

  private static Spending sum(List<BudgetLine> lines) {
    BigDecimal ceiling =
        lines.stream().map(BudgetLine::standingCeiling).reduce(BigDecimal.ZERO, BigDecimal::add);
    var spent = new ArrayList<@Nullable BigDecimal>();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      spent.add(spent(lines, quarter));
    }
    return new Spending(ceiling, spent);
  }

  /// A gap is not zero.
  private static @Nullable BigDecimal spent(List<BudgetLine> lines, int quarter) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BudgetLine line : lines) {
      BigDecimal spent = line.spent().get(quarter);
      if (spent == null) {
        return null;
      }
      sum = sum.add(spent);
    }
    return sum;
  }
}
