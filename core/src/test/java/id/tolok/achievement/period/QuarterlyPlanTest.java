package id.tolok.achievement.period;

import static id.tolok.achievement.AchievementFinding.CUMULATIVE_DECREASES;
import static id.tolok.achievement.AchievementFinding.TARGET_SPLIT_MISMATCH;
import static id.tolok.achievement.period.Consolidation.AVERAGE;
import static id.tolok.achievement.period.Consolidation.LAST;
import static id.tolok.achievement.period.Consolidation.RATIO;
import static id.tolok.achievement.period.Consolidation.SUM;
import static id.tolok.achievement.period.QuarterForm.CUMULATIVE;
import static id.tolok.achievement.period.QuarterForm.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuarterlyPlanTest {

  private static final AchievementRule RULE = AchievementRule.of(Direction.HIGHER);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "quarters.csv", numLinesToSkip = 1)
  void toDateJudgesTheQuartersThatHaveATarget(
      String name,
      String consolidation,
      String form,
      String targets,
      String actuals,
      int until,
      String expected,
      String coverage) {
    var plan =
        new QuarterlyPlan(Consolidation.of(consolidation), QuarterForm.of(form), quarters(targets));

    assertThat(shown(plan.toDate(until, quarters(actuals), RULE))).isEqualTo(expected);
    var covered = plan.coverage(until, quarters(actuals));
    assertThat(covered.reported() + "/" + covered.planned()).isEqualTo(coverage);
  }

  @Test
  void eachWayToAddGivesItsOwnYear() {
    var actuals = quarters("1/2 - 90/100 -");

    assertThat(year(RATIO, actuals)).isEqualByComparingTo("89.2156862745098");
    assertThat(year(AVERAGE, actuals)).isEqualByComparingTo("70");
    assertThat(year(LAST, actuals)).isEqualByComparingTo("90");
    assertThat(year(SUM, quarters("1 - 2.5 4"))).isEqualByComparingTo("7.5");
  }

  @Test
  void yearOfNothingIsNotReportedAndYearWithoutEventsIsNoEvent() {
    var plan = new QuarterlyPlan(RATIO, SINGLE, quarters("75 75 75 75"));

    assertThat(plan.yearOf(quarters("- - - -"))).isEqualTo(new Actual.NotReported());
    assertThat(plan.yearOf(quarters("0/0 - 0/0 -"))).isEqualTo(new Actual.NoEvent());
  }

  @Test
  void singleAndCumulativeTargetsTurnIntoEachOther() {
    var single = new QuarterlyPlan(SUM, SINGLE, quarters("2 2 3 3"));
    var cumulative = new QuarterlyPlan(SUM, CUMULATIVE, quarters("2 4 7 10"));

    assertThat(single.as(CUMULATIVE)).isEqualTo(cumulative);
    assertThat(cumulative.as(SINGLE)).isEqualTo(single);
    assertThat(single.as(SINGLE)).isEqualTo(single);
  }

  @Test
  void aGapStaysAGapWhenTurned() {
    var single = new QuarterlyPlan(SUM, SINGLE, quarters("- 2 - 3"));

    assertThat(single.as(CUMULATIVE).targets()).isEqualTo(quarters("- 2 - 5"));
    assertThat(single.as(CUMULATIVE).as(SINGLE)).isEqualTo(single);
  }

  @Test
  void formsAreTheSameUnlessQuartersAreSummed() {
    var index = new QuarterlyPlan(LAST, SINGLE, quarters("80 81 82 83"));

    assertThat(index.as(CUMULATIVE).targets()).isEqualTo(index.targets());
  }

  @Test
  void quartersThatDoNotMakeTheYearAreFound() {
    var plan = new QuarterlyPlan(SUM, SINGLE, quarters("2 2 3 2"));

    assertThat(plan.check(BigDecimal.TEN, Direction.HIGHER)).containsExactly(TARGET_SPLIT_MISMATCH);
    assertThat(plan.check(new BigDecimal("9.005"), Direction.HIGHER)).isEmpty();
    assertThat(plan.check(new BigDecimal("9.0051"), Direction.HIGHER))
        .containsExactly(TARGET_SPLIT_MISMATCH);
  }

  @Test
  void aPlanWithoutQuartersHasNothingToContradict() {
    var plan = new QuarterlyPlan(SUM, SINGLE, quarters("- - - -"));

    assertThat(plan.check(BigDecimal.TEN, Direction.HIGHER)).isEmpty();
  }

  @Test
  void figuresToDateThatFallAreFoundWhereMoreIsBetter() {
    var plan = new QuarterlyPlan(SUM, CUMULATIVE, quarters("2 5 4 10"));

    assertThat(plan.check(BigDecimal.TEN, Direction.HIGHER)).containsExactly(CUMULATIVE_DECREASES);
    assertThat(plan.check(BigDecimal.TEN, Direction.LOWER)).isEmpty();
    assertThat(plan.checkActuals(quarters("3 - 2 -"), Direction.HIGHER))
        .containsExactly(CUMULATIVE_DECREASES);
    assertThat(plan.as(SINGLE).checkActuals(quarters("3 - 2 -"), Direction.HIGHER)).isEmpty();
  }

  @Test
  void figuresToDateMayStandStill() {
    var plan = new QuarterlyPlan(SUM, CUMULATIVE, quarters("2 2 5 10"));

    assertThat(plan.check(BigDecimal.TEN, Direction.HIGHER)).isEmpty();
    assertThat(plan.checkActuals(quarters("3 - 3 4"), Direction.HIGHER)).isEmpty();
  }

  @Test
  void aSingleQuarterIsJudgedByItself() {
    var plan = new QuarterlyPlan(SUM, SINGLE, quarters("2 - 3 3"));
    var actuals = quarters("2 1 1.5 -");

    assertThat(shown(plan.inQuarter(1, actuals, RULE))).isEqualTo("100.00");
    assertThat(shown(plan.inQuarter(2, actuals, RULE))).isEqualTo("NOT_PLANNED");
    assertThat(shown(plan.inQuarter(3, actuals, RULE))).isEqualTo("50.00");
    assertThat(shown(plan.inQuarter(4, actuals, RULE))).isEqualTo("NOT_REPORTED");
  }

  @Test
  void absurdlyLongFiguresAreAddedWithoutWritingThemOut() {
    var absurd = quarters("1E+999999999 1 1E-999999999 1");
    var plan = new QuarterlyPlan(SUM, SINGLE, absurd);

    assertThat(shown(plan.toDate(4, absurd, RULE))).isEqualTo("FIGURE_OUT_OF_RANGE");
    assertThat(plan.as(CUMULATIVE).as(SINGLE).check(BigDecimal.TEN, Direction.HIGHER))
        .containsExactly(TARGET_SPLIT_MISMATCH);
  }

  @Test
  void aYearHasFourQuarters() {
    assertThatIllegalArgumentException().isThrownBy(() -> quarters("1 2 3"));
  }

  private static BigDecimal year(Consolidation consolidation, Quarters actuals) {
    var plan = new QuarterlyPlan(consolidation, SINGLE, actuals);
    return ((Actual.Reported) plan.yearOf(actuals)).figure().round(new java.math.MathContext(15));
  }

  private static Quarters quarters(String text) {
    return new Quarters(Arrays.stream(text.split(" ")).map(QuarterlyPlanTest::reading).toList());
  }

  private static Reading reading(String text) {
    if (text.equals("-")) {
      return Reading.absent();
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? Reading.amount(text)
        : Reading.share(text.substring(0, slash), text.substring(slash + 1));
  }

  private static String shown(Achievement achievement) {
    return switch (achievement) {
      case Achievement.Measured measured -> measured.percent().toString();
      case Achievement.NotMeasured(var reason) -> reason.name();
    };
  }
}
