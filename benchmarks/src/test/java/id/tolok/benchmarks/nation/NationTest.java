package id.tolok.benchmarks.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Actual;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.benchmarks.nation.Nation.Size;
import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NationTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    threads.shutdown();
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void monthsComeToThePublishedAnswer(Size size) throws InterruptedException, ExecutionException {
    var nation = Nation.of(size);

    thenAgree(new TolokColumns(nation).compute(threads, 2).month(), PublishedAnswer.monthOf(size));
    thenAgree(new PlainLoop(nation).compute(threads, 2).month(), PublishedAnswer.monthOf(size));
  }

  @Test
  void quartersYearsAndMeansComeToThePublishedAnswer()
      throws InterruptedException, ExecutionException {
    var nation = Nation.of(Size.WHOLE);

    thenAgree(new TolokColumns(nation).compute(threads, 2), PublishedAnswer.of(Size.WHOLE));
  }

  @Test
  void anyNumberOfStretchesGivesTheSame() throws InterruptedException, ExecutionException {
    var nation = Nation.of(Size.REGENCY);
    var one = new TolokColumns(nation).compute(threads, 1);

    for (int stretches : new int[] {2, 3, 7, 20, 33}) {
      assertThat(new TolokColumns(nation).compute(threads, stretches).agreesWith(one)).isTrue();
    }
  }

  @Test
  void oneUnitComesToTheSameOnTheExactPath() {
    var nation = Nation.of(Size.UNIT);
    var published = PublishedAnswer.monthOf(Size.UNIT);
    int count = 0;
    double values = 0;
    double achievements = 0;
    for (NationalIndicator indicator : nation.indicators()) {
      var formula =
          Formulas.compile(Formulas.parse(indicator.formula()).expression().orElseThrow());
      var rule = AchievementRule.of(Direction.of(indicator.polarity()));
      var target = Target.of(BigDecimal.valueOf(nation.targets()[indicator.number()][0]));
      for (int month = 0; month < Nation.MONTHS; month++) {
        if (formula.evaluate(new Month(nation, month)) instanceof Value.Known(var value)) {
          count++;
          values += value.doubleValue();
          achievements +=
              rule.achievement(target, Actual.of(value))
                  .findPercent()
                  .orElseThrow()
                  .decimal()
                  .doubleValue();
        }
      }
    }

    assertThat(count).isEqualTo((int) published.count());
    assertThat(values).isCloseTo(published.value(), within(1e-6));
    assertThat(achievements).isCloseTo(published.achievement(), within(1e-6));
  }

  /// The figures of the only unit in one month.
  private record Month(Nation nation, int month) implements Figures {
    @Override
    public Optional<BigDecimal> figure(Expression.Variable variable) {
      double figure = nation.figures()[Nation.variableNumber(variable)][month][0];
      return Double.isNaN(figure) ? Optional.empty() : Optional.of(BigDecimal.valueOf(figure));
    }

    @Override
    public Optional<BigDecimal> constant(Expression.Constant constant) {
      return Optional.empty();
    }
  }

  private static void thenAgree(Answer.Totals actual, Answer.Totals expected) {
    assertThat(actual.agreesWith(expected)).as("%s is not %s", actual, expected).isTrue();
  }

  private static void thenAgree(Answer actual, Answer expected) {
    assertThat(actual.agreesWith(expected)).as("%s is not\n%s", actual, expected).isTrue();
  }
}
