package id.tolok.planning.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.planning.Budgets.Spending;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetSumsTest {

  @Test
  void programmeGivenWithItsActivitiesIsNotCountedAgain() {
    var lines =
        List.of(
            line("7.01.02", 1, "100", "10"),
            line("7.01.02.2.01", 1, "60", "6"),
            line("7.01.02.2.02", 2, "40", "4"),
            line(null, null, "5", "1"));
    assertThat(shown(BudgetSums.total(lines).orElseThrow())).isEqualTo("105: 11");
    assertThat(shown(Objects.requireNonNull(BudgetSums.byIndicator(lines).get(1L))))
        .isEqualTo("60: 6");
  }

  @Test
  void codeThatOnlyBeginsAlikeIsNotAbove() {
    assertThat(
            BudgetSums.counted(List.of(line("7.01.02", 1, "1", "1"), line("7.01.03", 1, "1", "1"))))
        .hasSize(2);
  }

  @Test
  void gapInOneLineIsNotZero() {
    var lines = List.of(line("7.01.02", 1, "100", "10"), line("7.01.03", 1, "50", null));
    assertThat(BudgetSums.total(lines).orElseThrow().toDate(1)).isEmpty();
  }

  @Test
  void revisedCeilingHolds() {
    var line =
        new BudgetLine(
            1,
            null,
            "x",
            new BigDecimal("100"),
            new BigDecimal("80"),
            Arrays.asList(null, null, null, null),
            null);
    assertThat(BudgetSums.total(List.of(line)).orElseThrow().ceiling()).isEqualByComparingTo("80");
  }

  @Test
  void nothingHasNoTotal() {
    assertThat(BudgetSums.total(List.of())).isEmpty();
  }

  private static BudgetLine line(
      @Nullable String code, @Nullable Integer lineage, String ceiling, @Nullable String spent) {
    BigDecimal first = spent == null ? null : new BigDecimal(spent);
    return new BudgetLine(
        1,
        code,
        "x",
        new BigDecimal(ceiling),
        null,
        Arrays.asList(first, null, null, null),
        lineage == null ? null : lineage.longValue());
  }

  private static String shown(Spending spending) {
    return spending.ceiling() + ": " + spending.toDate(1).orElseThrow();
  }
}
