package id.tolok.results.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.formula.Value;
import id.tolok.scorecard.Scored;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

  @ParameterizedTest(name = "{0}: target {1}, actual {2}")
  @CsvSource(
      nullValues = "none",
      value = {
        "HIGHER, 90, 85.5, '85,5 / 90 × 100'",
        "HIGHER, -2, -3, '(1 + (1 - (-3) / (-2))) × 100'",
        "HIGHER_FROM_NEGATIVE, 4, 2, '2 / 4 × 100'",
        "LOWER, 10, 12, '(1 + (1 - 12 / 10)) × 100'",
        "LOWER_AS_RATIO, 10, 12, '10 / 12 × 100'",
        "STABLE, 80, 76, '76 / 80 × 100'",
        "STABLE, 80, 85, '200 - 85 / 80 × 100'",
        "YES_NO, 1, 1, ''",
        "HIGHER, 0, 3, ''",
      })
  void workedLineIsThePartOfTheFormulaThatApplies(
      Direction direction, BigDecimal target, BigDecimal actual, String worked) {
    assertThat(worked(AchievementRule.of(direction), new Target.Value(target), actual))
        .isEqualTo(worked);
  }

  @ParameterizedTest(name = "{0}: actual {1}")
  @CsvSource({
    "RANGE_HIGHER, 100, '100 / 98 × 100'",
    "RANGE_HIGHER, 90, '90 / 95 × 100'",
    "RANGE_HIGHER, 96, ''",
    "RANGE_LOWER, 100, '(1 + (1 - 100 / 98)) × 100'",
    "RANGE_LOWER, 90, '(1 + (1 - 90 / 95)) × 100'",
  })
  void workedLineOfARangeIsAgainstTheBoundThatWasPassed(
      Direction direction, BigDecimal actual, String worked) {
    var range = new Target.Range(BigDecimal.valueOf(95), BigDecimal.valueOf(98));
    assertThat(worked(AchievementRule.of(direction), range, actual)).isEqualTo(worked);
  }

  @Test
  void zeroTargetIsWorkedTowardsTheWorstToleratedAndNeverDividedBy() {
    var rule = AchievementRule.of(Direction.LOWER).withWorstTolerated(BigDecimal.TEN);
    assertThat(worked(rule, new Target.Value(BigDecimal.ZERO), BigDecimal.valueOf(3)))
        .isEqualTo("(10 - 3) / 10 × 100");
  }

  private static String worked(AchievementRule rule, Target target, BigDecimal actual) {
    var scored =
        new Scored(
            target,
            new Value.Known(actual),
            rule.achievement(target, new Actual.Reported(actual)),
            null);
    return Judgement.of(rule, scored, RatingScale.PERMENDAGRI_86).worked();
  }
}
