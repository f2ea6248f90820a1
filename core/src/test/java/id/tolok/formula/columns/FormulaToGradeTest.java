package id.tolok.formula.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Target;
import id.tolok.achievement.columns.AchievementColumns;
import id.tolok.achievement.columns.ActualColumn;
import id.tolok.achievement.columns.TargetColumn;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From figures to grades in columns, against the same on the exact path.
class FormulaToGradeTest {

  private static final long SEED = 20_260_220L;
  private static final int ROWS = 5_000;
  private static final double[] TARGETS = {50, 60, 62.5, 75, 80, 90, 95, 100};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a] / [b] * 100",
        "100 - [a] / [b] * 100",
        "([a] - [b]) / [b] * 100",
        "([c] * ([b] - [a])) / ([c] * [b]) * 100",
        "AVERAGE([a]; [b]; [c])",
        "[c] / 400 + [a] - [a]",
        "ROUND([a] / [b] * 100; 1)"
      })
  void gradesOfComputedFiguresAreTheExactOnes(String text) {
    var evaluator = ColumnEvaluator.of(Formulas.parse(text).expression().orElseThrow());
    var random = new SplittableRandom(SEED);
    double[][] columns = columns(evaluator.inputs().size(), random);
    double[] targets = random.ints(ROWS, 0, TARGETS.length).mapToDouble(i -> TARGETS[i]).toArray();
    double[] figures = new double[ROWS];
    evaluator.evaluate(columns, 0, ROWS, figures);
    for (Direction direction : Direction.values()) {
      if (!direction.needsRange()) {
        var rule = AchievementRule.of(direction).withNoEvent(NoEventTreatment.COUNTS_AS_100);
        thenGradesAreExact(rule, evaluator, columns, targets, figures);
      }
    }
  }

  private static void thenGradesAreExact(
      AchievementRule rule,
      ColumnEvaluator evaluator,
      double[][] columns,
      double[] targets,
      double[] figures) {
    double[] percents = new double[ROWS];
    byte[] grades = new byte[ROWS];
    AchievementColumns.of(rule, RatingScale.PERMENDAGRI_86)
        .grade(
            new TargetColumn.Values(targets),
            new ActualColumn.Computed(
                figures,
                ColumnEvaluator.RELATIVE_ERROR,
                row -> actual(evaluator.exact(columns, row))),
            percents,
            grades,
            ROWS);
    for (int row = 0; row < ROWS; row++) {
      var exact =
          rule.achievement(
                  Target.of(BigDecimal.valueOf(targets[row])),
                  actual(evaluator.exact(columns, row)))
              .findPercent();
      assertThat(percents[row])
          .as("seed %d row %d %s target %s", SEED, row, rule.direction(), targets[row])
          .isEqualTo(exact.map(Percent::rounded).map(BigDecimal::doubleValue).orElse(Double.NaN));
      assertThat((int) grades[row])
          .isEqualTo(exact.map(RatingScale.PERMENDAGRI_86::grade).map(g -> g.level()).orElse(0));
    }
  }

  private static Actual actual(Value value) {
    return switch (value) {
      case Value.Known(var number) -> Actual.of(number);
      case Value.Missing _ -> new Actual.NotReported();
      case Value.NoEvent _ -> new Actual.NoEvent();
      case Value.Failed _ -> new Actual.NotComputable();
    };
  }

  /// Counts out of round numbers, so that ties of the rounding are common.
  private static double[][] columns(int inputs, SplittableRandom random) {
    double[][] columns = new double[inputs][ROWS];
    for (double[] column : columns) {
      for (int row = 0; row < ROWS; row++) {
        column[row] =
            switch (random.nextInt(20)) {
              case 0 -> Double.NaN;
              case 1 -> 0;
              case 2, 3, 4, 5 -> 400 * (1 + random.nextInt(50));
              case 6, 7, 8 -> random.nextInt(10_000) / 10.0;
              default -> random.nextInt(20_000);
            };
      }
    }
    return columns;
  }
}
