package id.tolok.achievement.columns;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Percent;
import id.tolok.achievement.grade.RatingScale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class AchievementColumnsTest {

  private static final long SEED = 20_260_131L;
  private static final int BATCHES = 10_000;
  private static final int ROWS = 1_000;

  @Test
  void tenMillionRowsAreGradedAsTheExactRuleGradesThem() {
    var disagreements =
        IntStream.range(0, BATCHES)
            .parallel()
            .mapToObj(batch -> firstDisagreement(SEED + batch))
            .flatMap(Optional::stream)
            .toList();

    assertThat(disagreements).as("seeds are printed with each case").isEmpty();
  }

  private static Optional<String> firstDisagreement(long seed) {
    var cases = new ColumnCases(seed, ROWS);
    double[] percents = new double[ROWS];
    byte[] grades = new byte[ROWS];
    AchievementColumns.of(cases.rule, cases.scale)
        .grade(cases.targets, cases.actuals, percents, grades, ROWS);
    for (int row = 0; row < ROWS; row++) {
      var exact = exact(cases, row);
      double percent = exact.map(Percent::rounded).map(BigDecimal::doubleValue).orElse(Double.NaN);
      int level = exact.map(share -> cases.scale.grade(share).level()).orElse(0);
      if (Double.compare(percent, percents[row]) != 0 || level != grades[row]) {
        return Optional.of(
            "seed %d row %d: %s %s, actual %s: exactly %s level %d, in columns %s level %d"
                .formatted(
                    seed,
                    row,
                    cases.rule,
                    cases.targets.target(row),
                    cases.actuals.exact(row),
                    percent,
                    level,
                    percents[row],
                    grades[row]));
      }
    }
    return Optional.empty();
  }

  private static Optional<Percent> exact(ColumnCases cases, int row) {
    return cases
        .rule
        .achievement(cases.targets.target(row), cases.actuals.exact(row))
        .findPercent();
  }

  @Test
  void achievementsForSumsAgreeToTwelveDigits() {
    for (long seed = SEED; seed < SEED + 200; seed++) {
      var cases = new ColumnCases(seed, ROWS);
      double[] percents = new double[ROWS];
      AchievementColumns.of(cases.rule, cases.scale)
          .percents(cases.targets, cases.actuals, percents, ROWS);
      for (int row = 0; row < ROWS; row++) {
        double expected =
            exact(cases, row).map(Percent::decimal).map(BigDecimal::doubleValue).orElse(Double.NaN);
        boolean near =
            Double.compare(expected, percents[row]) == 0
                || Math.abs(expected - percents[row]) <= 1e-10 * (400 + expected)
                || atCeiling(cases, expected);
        assertThat(near)
            .as("seed %d row %d: %s is not %s", seed, row, percents[row], expected)
            .isTrue();
      }
    }
  }

  /// At the ceiling itself an unrounded 100 may count as just below it.
  private static boolean atCeiling(ColumnCases cases, double expected) {
    return switch (cases.rule.ceiling()) {
      case CONVERTS_TO_120 -> expected >= 99.999_999;
      case OPEN, STAYS_AT_100 -> false;
    };
  }

  @Test
  void aTieThatFloatingPointMissesIsRoundedUp() {
    double[] percents = new double[1];
    byte[] grades = new byte[1];
    var rule = AchievementRule.of(Direction.HIGHER);

    AchievementColumns.of(rule, RatingScale.PERMENDAGRI_86)
        .grade(values(1000), new ActualColumn.Reported(901.05), percents, grades, 1);

    assertThat(901.05 / 1000 * 100 * 100).as("naively").isLessThan(9010.5);
    assertThat(percents[0]).isEqualTo(90.11);
    assertThat(grades[0]).isEqualTo((byte) 5);
  }

  @Test
  void elementsBeyondTheCountAreLeftAlone() {
    double[] percents = {-1, -1};
    byte[] grades = {9, 9};

    AchievementColumns.of(AchievementRule.of(Direction.HIGHER), RatingScale.PERMENDAGRI_86)
        .grade(values(10, 10), new ActualColumn.Reported(5, 5), percents, grades, 1);

    assertThat(percents).containsExactly(50, -1);
    assertThat(grades).containsExactly((byte) 1, (byte) 9);
  }

  @Test
  void tallyCountsEachLevelAndPassesOverGaps() {
    var tally = new Tally(RatingScale.PERMENDAGRI_86);
    tally.add(new double[] {50, 50.001, 90, 120, Double.NaN, 66, 7}, 6);
    var other = new Tally(RatingScale.PERMENDAGRI_86);
    other.add(new double[] {0}, 1);
    tally.add(other);

    assertThat(tally.count()).isEqualTo(6);
    assertThat(tally.sum()).isEqualTo(376.001);
    assertThat(tally.perLevel()).containsExactly(2, 1, 1, 1, 1);
  }

  @Test
  void bordersThatBelongToTheirLevelAreCountedInIt() {
    var tally = new Tally(RatingScale.LAN_239);
    tally.add(new double[] {85, 84.9, 70, 54}, 4);

    assertThat(tally.perLevel()).containsExactly(1, 0, 2, 1);
  }

  private static TargetColumn values(double... figures) {
    return new TargetColumn.Values(figures);
  }
}
