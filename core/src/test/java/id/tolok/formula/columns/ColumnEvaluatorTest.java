package id.tolok.formula.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.RandomFormulas;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("property")
class ColumnEvaluatorTest {

  private static final long SEED = 20_260_204L;
  private static final int FORMULAS = 10_000;
  private static final int ROWS = 30;
  private static final double NONE = Double.NaN;

  @Test
  void randomFormulasAgreeWithTheExactEvaluator() {
    var disagreements =
        IntStream.range(0, FORMULAS)
            .parallel()
            .mapToObj(i -> firstDisagreement(SEED + i))
            .flatMap(Optional::stream)
            .toList();

    assertThat(disagreements).as("seeds are printed with each case").isEmpty();
  }

  private static Optional<String> firstDisagreement(long seed) {
    Expression formula = new RandomFormulas(seed).next();
    var evaluator = ColumnEvaluator.of(formula);
    double[][] columns = columns(evaluator.inputs().size(), new SplittableRandom(seed));
    double[] results = new double[ROWS];
    evaluator.evaluate(columns, 0, ROWS, results);
    for (int row = 0; row < ROWS; row++) {
      Value exact = evaluator.exact(columns, row);
      if (!agree(exact, results[row])) {
        return Optional.of(
            "seed %d row %d: %s is exactly %s, in columns %s"
                .formatted(seed, row, Formulas.print(formula), exact, results[row]));
      }
    }
    return Optional.empty();
  }

  private static boolean agree(Value exact, double result) {
    if (!(exact instanceof Value.Known(var number))) {
      return Double.isNaN(result);
    }
    double expected = number.doubleValue();
    return Math.abs(result - expected) <= 1e-9 * Math.abs(expected);
  }

  private static double[][] columns(int inputs, SplittableRandom random) {
    double[][] columns = new double[inputs][ROWS];
    for (double[] column : columns) {
      for (int row = 0; row < ROWS; row++) {
        column[row] = figure(random);
      }
    }
    return columns;
  }

  private static double figure(SplittableRandom random) {
    return switch (random.nextInt(12)) {
      case 0 -> NONE;
      case 1 -> 0;
      case 2 -> -random.nextInt(100);
      case 3 -> decimal(random.nextLong(1_000_000_000_000L), 2);
      case 4 -> decimal(random.nextInt(1_000_000), 6);
      case 5, 6 -> decimal(random.nextInt(1000), 1);
      default -> random.nextInt(10);
    };
  }

  private static double decimal(long digits, int decimals) {
    return BigDecimal.valueOf(digits, decimals).doubleValue();
  }

  @ParameterizedTest(name = "{0} with {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[a] / [b] * 100                | 9 20      | 45",
        "[a] / [b] * 100                | 9 0       | NaN",
        "[a] / [b] * 100                | 0 0       | NaN",
        "[a] / [b] * 100                | - 20      | NaN",
        "SUM([a];[b];[c])               | 1 2 3.5   | 6.5",
        "SUM([a];[b];[c])               | 1 - 3.5   | NaN",
        "AVERAGE([a];[b];[c])           | 1 2 6     | 3",
        "COUNT([a];[b];[c])             | 1 - 3     | 2",
        "COUNT([a];[b];[c])             | 1 0 3     | 3",
        "IFMISSING([a];[b])             | - 7       | 7",
        "IFMISSING([a];[b])             | 0 7       | 0",
        "IFMISSING([a]/[b];5)           | 1 0       | NaN",
        "IF([a];[b];[c])                | 0 - 3     | 3",
        "IF([a];[b];[c])                | 2 8 -     | 8",
        "IF([a]-[b];1;2)                | 0.3 0.3   | 2",
        "IF([a]+[b]-[c];1;2)            | 0.1 0.2 0.3 | 2",
        "1/([a]+[b]-[c])                | 0.1 0.2 0.3 | NaN",
        "ROUND([a];2)                   | 1.005     | 1.01",
        "ROUND([a]*[b];1)               | 1.15 3    | 3.5",
        "ROUND([a];-2)                  | 1250      | 1300",
        "ROUND([a];2)                   | -1.005    | -1.01",
        "ROUND([a];[b])                 | 1.25 1    | 1.3",
        "ABS([a]-[b])                   | 3 5       | 2",
        "MIN([a];[b])                   | 3 -       | NaN",
        "MAX([a];[b];[c])               | 3 9 4     | 9",
        "[a]% + -[b]                    | 50 2      | -1.5",
        "([p]*([d]-[a]))/([p]*[d])*100  | 10 20 1   | 95",
      })
  void oneRowIsComputedAsPeopleExpect(String formula, String figures, double expected) {
    var evaluator = ColumnEvaluator.of(Formulas.parse(formula).expression().orElseThrow());
    String[] given = figures.strip().split(" ");
    double[][] columns = new double[given.length][1];
    for (int i = 0; i < given.length; i++) {
      columns[i][0] = given[i].equals("-") ? NONE : Double.parseDouble(given[i]);
    }
    double[] results = new double[1];

    evaluator.evaluate(columns, 0, 1, results);

    assertThat(results).containsExactly(expected);
  }

  @Test
  void rowsAreTakenFromWhereTheyLieAcrossBlocks() {
    int rows = 5_000;
    var evaluator = ColumnEvaluator.of(Formulas.parse("[a] + 2 * [a]").expression().orElseThrow());
    double[][] columns = {IntStream.range(0, rows).asDoubleStream().toArray()};
    double[] results = new double[3_001];

    evaluator.evaluate(columns, 100, 3_000, results);

    assertThat(results[0]).isEqualTo(300);
    assertThat(results[2_999]).isEqualTo(3 * 3_099);
    assertThat(results[3_000]).as("beyond the count").isZero();
  }

  @Test
  void formulaAboveTheLimitsHasNoValue() {
    Expression formula = new Expression.Constant("x");
    for (int i = 0; i < 300; i++) {
      formula = new Expression.Negation(formula);
    }
    double[] results = new double[1];

    ColumnEvaluator.of(formula).evaluate(new double[][] {{1}}, 0, 1, results);

    assertThat(results[0]).isNaN();
  }
}
