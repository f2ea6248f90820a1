package id.tolok.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AchievementRuleTest {

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4}")
  @CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1)
  void achievementIsTheOneOfTheRules(
      String name,
      String direction,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String settings,
      String raw,
      String counted,
      @Nullable String finding,
      String grade) {
    var expected =
        "%s | %s | %s | %s".formatted(raw, counted, finding == null ? "" : finding, grade);

    assertThat(Cases.shown(Cases.achievement(direction, target, actual, settings)))
        .as(name)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "contradictions.csv", numLinesToSkip = 4)
  void wherePublicImplementationsDisagreeTolokAnswersByItsRule(
      String name,
      String direction,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String settings,
      String first,
      String second,
      String third,
      String fourth,
      String tolok,
      String why) {
    assertThat(Cases.counted(Cases.achievement(direction, target, actual, settings)))
        .as(why)
        .isEqualTo(tolok);
  }

  @Test
  void rawIsKeptBesideWhatCountsOnlyWhereTheyDiffer() {
    var capped = (Achievement.Measured) Cases.achievement("H", "80", "100", null);
    var same = (Achievement.Measured) Cases.achievement("H", "80", "40", null);

    assertThat(capped.differingRaw()).hasToString("Optional[125.00]");
    assertThat(same.differingRaw()).isEmpty();
  }

  @Test
  void ownScaleDecidesWhatAHitCounts() {
    var lenient =
        new StabilityScale(
            java.util.List.of(
                new StabilityScale.Point(new BigDecimal("50"), BigDecimal.ZERO),
                new StabilityScale.Point(new BigDecimal("80"), new BigDecimal("100"))));
    var rule = AchievementRule.of(Direction.STABLE).withScale(lenient);

    assertThat(closeTo(rule, "65")).isEqualTo("50.00");
    assertThat(closeTo(rule, "40")).isEqualTo("0.00");
    assertThat(closeTo(rule, "90")).isEqualTo("100.00");
  }

  private static String closeTo(AchievementRule rule, String actual) {
    return Cases.counted(
        rule.achievement(Target.of(new BigDecimal("100")), Actual.of(new BigDecimal(actual))));
  }

  @Test
  void settingsThatCannotBeMeantAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Cap.at(new BigDecimal("99.99")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AchievementRule.of(Direction.LOWER).withWorstTolerated(BigDecimal.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Target.Range(BigDecimal.TEN, BigDecimal.ONE));
    assertThatIllegalArgumentException().isThrownBy(() -> new StabilityScale(java.util.List.of()));
  }
}
