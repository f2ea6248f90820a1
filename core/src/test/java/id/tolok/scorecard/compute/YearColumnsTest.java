package id.tolok.scorecard.compute;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Target;
import id.tolok.achievement.TargetCeiling;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Formulas;
import id.tolok.kernel.EntryPeriod;
import id.tolok.scorecard.Adding;
import id.tolok.scorecard.FigureColumns;
import id.tolok.scorecard.Scorecard;
import id.tolok.scorecard.ScorecardPlan;
import id.tolok.scorecard.Scored;
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.ScoredVariable.Feed;
import id.tolok.scorecard.Stretch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is computed in one sweep is what is computed one by one, for plans and figures nobody
/// chose.
class YearColumnsTest {

  private static final int YEAR = 2026;
  private static final int INDICATORS = 400;
  private static final List<String> FORMULAS =
      List.of(
          "[a]",
          "[a] / [b] * 100",
          "[a] / [b]",
          "100 * ([a] + [c]) / [b]",
          "[a] / ([a] + [b]) * 100%",
          "SUM([a]; [b]; [c])",
          "([a] - [c]) / [b] * 100",
          "[a] + 1",
          "IFMISSING([a]; [c]) / [b]",
          "[a].previous / [b] * 100");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sweepGivesWhatTheScorecardGives(long seed) {
    var random = new Random(seed);
    Map<Long, Map<EntryPeriod, BigDecimal>> figures = new HashMap<>();
    ScorecardPlan plan = plan(random, figures);
    FigureColumns columns =
        (variable, period) -> figures.getOrDefault(variable, Map.of()).get(period);
    var compiled = CompiledPlan.of(plan);
    Scorecard exact = compiled.scorecard(columns);
    YearColumns swept = YearColumns.of(compiled, columns);

    int measured = 0;
    for (int place = 0; place < plan.indicators().size(); place++) {
      ScoredIndicator indicator = plan.indicators().get(place);
      for (Stretch.Kind kind : Stretch.Kind.values()) {
        for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
          Stretch stretch = new Stretch(kind, ordinal);
          Scored scored = exact.scored(indicator.id(), stretch);
          int at = YearColumns.place(stretch);
          assertThat(shown(swept.percent(place, at)) + " " + swept.level(place, at))
              .as("%s %s of %s", Formulas.print(indicator.expression()), stretch, indicator)
              .isEqualTo(
                  scored.achievement().findPercent().map(Percent::toString).orElse("-")
                      + " "
                      + scored.findGrade().map(grade -> grade.level()).orElse(0));
          measured += scored.findGrade().isPresent() ? 1 : 0;
        }
      }
    }
    assertThat(measured).as("enough of it is measured").isGreaterThan(INDICATORS);
  }

  private static ScorecardPlan plan(
      Random random, Map<Long, Map<EntryPeriod, BigDecimal>> figures) {
    var variables = new ArrayList<ScoredVariable>();
    var indicators = new ArrayList<ScoredIndicator>();
    for (int i = 0; i < INDICATORS; i++) {
      EntryPeriod.Kind kind = oneOf(random, EntryPeriod.Kind.values());
      Map<String, Long> asks = new HashMap<>();
      for (String name : List.of("a", "b", "c")) {
        long id = variables.size();
        asks.put(name, id);
        EntryPeriod.Kind own = random.nextInt(6) == 0 ? EntryPeriod.Kind.YEAR : kind;
        variables.add(
            new ScoredVariable(
                id, name + id, own, oneOf(random, Adding.values()), new Feed.Given(), null));
        figures.put(id, figures(random, own));
      }
      indicators.add(
          new ScoredIndicator(
              i,
              Formulas.parse(FORMULAS.get(random.nextInt(FORMULAS.size())))
                  .expression()
                  .orElseThrow(),
              asks,
              random.nextInt(20) > 0,
              kind,
              rule(random),
              targets(random)));
    }
    return new ScorecardPlan(YEAR, RatingScale.PERMENDAGRI_86, indicators, variables);
  }

  private static Map<EntryPeriod, BigDecimal> figures(Random random, EntryPeriod.Kind kind) {
    Map<EntryPeriod, BigDecimal> figures = new HashMap<>();
    int decimals = random.nextInt(30) == 0 ? 7 : random.nextInt(4);
    int gaps = random.nextInt(3) == 0 ? 4 : 1_000;
    for (int year = YEAR - 1; year <= YEAR; year++) {
      for (EntryPeriod period : EntryPeriod.all(year, kind)) {
        if (random.nextInt(gaps) > 0) {
          long digits = random.nextInt(12) == 0 ? 0 : random.nextInt(20_000) - 500;
          figures.put(period, BigDecimal.valueOf(digits, decimals));
        }
      }
    }
    return figures;
  }

  private static AchievementRule rule(Random random) {
    var rule =
        AchievementRule.of(oneOf(random, Direction.values()))
            .withCap(random.nextInt(4) == 0 ? Cap.NONE : Cap.AT_120);
    return rule.withCeiling(oneOf(random, TargetCeiling.values()))
        .withNoEvent(oneOf(random, NoEventTreatment.values()));
  }

  private static TargetPlan targets(Random random) {
    Map<Integer, Target> quarters = new HashMap<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      if (random.nextInt(5) > 0) {
        quarters.put(quarter, target(random));
      }
    }
    return new TargetPlan(
        random.nextInt(20) == 0 ? new Target.NotPlanned() : target(random),
        quarters,
        TargetBasis.STATED,
        oneOf(random, Consolidation.values()));
  }

  private static Target target(Random random) {
    BigDecimal figure = BigDecimal.valueOf(random.nextInt(400), random.nextInt(3));
    return switch (random.nextInt(40)) {
      case 1 -> Target.of(BigDecimal.ZERO);
      case 2 -> Target.of(figure.negate());
      default -> Target.of(figure);
    };
  }

  private static String shown(double percent) {
    return Double.isNaN(percent) ? "-" : BigDecimal.valueOf(percent).setScale(2).toPlainString();
  }

  @SafeVarargs
  private static <T> T oneOf(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
