package id.tolok.scorecard;

import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The figures of a plan as a formula sees them in one stretch.
final class StretchFigures implements Figures {

  private final Map<String, ScoredVariable> variables = new HashMap<>();
  private final FigureColumns columns;
  private final int year;
  private final int firstMonth;
  private final int lastMonth;

  private StretchFigures(
      ScorecardPlan plan,
      FigureColumns columns,
      ScoredIndicator indicator,
      int firstMonth,
      int lastMonth) {
    Map<Long, ScoredVariable> byId = new HashMap<>();
    plan.variables().forEach(variable -> byId.put(variable.id(), variable));
    indicator.asks().forEach((name, id) -> variables.put(name, byId.get(id)));
    this.columns = columns;
    this.year = plan.year();
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  static StretchFigures of(
      ScorecardPlan plan, FigureColumns columns, ScoredIndicator indicator, Stretch stretch) {
    int last = stretch.lastMonth();
    return switch (stretch.kind()) {
      case MONTH -> new StretchFigures(plan, columns, indicator, last, last);
      case QUARTER -> new StretchFigures(plan, columns, indicator, last - 2, last);
      case TO_DATE, AGAINST_YEAR -> new StretchFigures(plan, columns, indicator, 1, last);
    };
  }

  @Override
  public Optional<BigDecimal> figure(Expression.Variable variable) {
    return named(variable.name());
  }

  @Override
  public Optional<BigDecimal> constant(Expression.Constant constant) {
    return named(constant.name());
  }

  private Optional<BigDecimal> named(String name) {
    return Optional.ofNullable(variables.get(name)).flatMap(this::figure);
  }

  private Optional<BigDecimal> figure(ScoredVariable variable) {
    List<EntryPeriod> periods =
        EntryPeriod.all(year, variable.kind()).stream()
            .filter(period -> period.lastMonth() >= firstMonth && period.lastMonth() <= lastMonth)
            .toList();
    List<BigDecimal> known =
        periods.stream()
            .map(period -> columns.figure(variable.id(), period))
            .filter(Objects::nonNull)
            .toList();
    if (known.isEmpty() || (variable.adding() == Adding.SUM && known.size() < periods.size())) {
      return Optional.empty();
    }
    BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        switch (variable.adding()) {
          case SUM -> sum;
          case LAST -> known.getLast();
          case MEAN -> sum.divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128);
        });
  }
}
