package id.tolok.planning.budget;

import id.tolok.catalogue.variable.FigureSource;
import id.tolok.kernel.EntryPeriod;
import id.tolok.planning.Budgets;
import id.tolok.planning.Budgets.Spending;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the budget gives to formulas.
@Configuration(proxyBeanMethods = false)
class BudgetFigures {

  /// What was spent in each period by itself, to be added up.
  @Bean
  FigureSource budgetSpending(Budgets budgets) {
    return source(
        budgets,
        "budget-spending",
        "planning.source.spending",
        (spending, period) -> {
          int before = period.lastQuarter() - period.kind().months() / 3;
          var until = spending.toDate(period.lastQuarter());
          return before == 0
              ? until
              : until.flatMap(sum -> spending.toDate(before).map(sum::subtract));
        });
  }

  /// What was spent from January to the end of each period, the last of which holds.
  @Bean
  FigureSource budgetSpendingToDate(Budgets budgets) {
    return source(
        budgets,
        "budget-spending-to-date",
        "planning.source.spending-to-date",
        (spending, period) -> spending.toDate(period.lastQuarter()));
  }

  /// The ceiling in force.
  @Bean
  FigureSource budgetCeiling(Budgets budgets) {
    return source(
        budgets,
        "budget-ceiling",
        "planning.source.ceiling",
        (spending, _) -> Optional.of(spending.ceiling()));
  }

  /// What a year's spending gives for one period.
  @FunctionalInterface
  private interface OfPeriod {
    Optional<BigDecimal> figure(Spending spending, EntryPeriod period);
  }

  private static FigureSource source(Budgets budgets, String code, String key, OfPeriod figure) {
    return new FigureSource() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public String key() {
        return key;
      }

      /// Spending is known by quarter, so that a month has none.
      @Override
      public Map<EntryPeriod, BigDecimal> figures(long agencyId, int year, EntryPeriod.Kind kind) {
        Map<EntryPeriod, BigDecimal> figures = new TreeMap<>();
        if (kind != EntryPeriod.Kind.MONTH) {
          budgets
              .ofAgency(agencyId, year)
              .ifPresent(spending ->
                  EntryPeriod.all(year, kind)
                      .forEach(period ->
                          figure
                              .figure(spending, period)
                              .ifPresent(amount -> figures.put(period, amount))));
        }
        return figures;
      }
    };
  }
}
