package id.tolok.benchmarks.nation;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.columns.AchievementColumns;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.columns.ColumnEvaluator;
import id.tolok.formula.columns.PeriodSums;
import id.tolok.formula.columns.ShareFormula;
import java.util.Optional;

/// One indicator over a block of units: its formula, its rule, and what its months have come to.
final class IndicatorColumns {

  private final NationalIndicator indicator;
  private final Nation nation;
  private final AchievementColumns rule;
  private final Expression formula;
  private final Optional<ShareFormula> share;
  private final Column above;
  private final Column below;
  private final PeriodSums quarter;
  private final PeriodSums year;
  private final double[] targets;
  private final double[] values;
  private final double[] percents;
  private int from;
  private int count;

  private IndicatorColumns(NationalIndicator indicator, Nation nation, int rows) {
    this.indicator = indicator;
    this.nation = nation;
    rule =
        AchievementColumns.of(
            AchievementRule.of(Direction.of(indicator.polarity())), RatingScale.PERMENDAGRI_86);
    formula = Formulas.parse(indicator.formula()).expression().orElseThrow();
    share = ShareFormula.of(formula);
    above = new Column(share.map(ShareFormula::numerator).orElse(formula), rows);
    below = new Column(share.map(ShareFormula::denominator).orElse(formula), rows);
    quarter = sums(rows);
    year = sums(rows);
    targets = new double[rows];
    values = new double[rows];
    percents = new double[rows];
  }

  static IndicatorColumns of(NationalIndicator indicator, Nation nation, int rows) {
    return new IndicatorColumns(indicator, nation, rows);
  }

  private PeriodSums sums(int rows) {
    return share
        .map(parts -> PeriodSums.ofShares(rows, parts.factor().doubleValue()))
        .orElseGet(() -> PeriodSums.ofValues(rows));
  }

  void moveTo(int firstUnit, int units) {
    from = firstUnit;
    count = units;
    quarter.clear();
    year.clear();
  }

  void addMonth(int month, PeriodTotals totals) {
    if (share.isPresent()) {
      quarter.add(above.of(month), below.of(month), values, count);
    } else {
      System.arraycopy(above.of(month), 0, values, 0, count);
      quarter.add(values, count);
    }
    assess(1, totals);
  }

  void closeQuarter(PeriodTotals totals) {
    quarter.values(values, count);
    assess(Nation.MONTHS_OF_A_QUARTER, totals);
    year.add(quarter, count);
    quarter.clear();
  }

  /// The achievements of the year.
  double[] closeYear(PeriodTotals totals) {
    year.values(values, count);
    assess(Nation.MONTHS, totals);
    return percents;
  }

  private void assess(int months, PeriodTotals totals) {
    double[] ofAMonth = nation.targets()[indicator.number()];
    int factor = indicator.shape().isPercentage() ? 1 : months;
    for (int i = 0; i < count; i++) {
      targets[i] = ofAMonth[from + i] * factor;
    }
    totals.add(rule, targets, values, percents, count);
  }

  /// A part of the formula in one month.
  private final class Column {

    private final ColumnEvaluator evaluator;
    private final int[] variables;
    private final double[][] inputs;
    private final double[] results;

    Column(Expression part, int rows) {
      evaluator = ColumnEvaluator.of(part);
      variables =
          evaluator.inputs().stream().mapToInt(input -> Nation.variableNumber(input)).toArray();
      inputs = new double[variables.length][];
      results = new double[rows];
    }

    double[] of(int month) {
      for (int i = 0; i < variables.length; i++) {
        inputs[i] = nation.figures()[variables[i]][month];
      }
      evaluator.evaluate(inputs, from, count, results);
      return results;
    }
  }
}
