package id.tolok.benchmarks;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
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
import id.tolok.scorecard.ScoredIndicator;
import id.tolok.scorecard.ScoredVariable;
import id.tolok.scorecard.Stretch;
import id.tolok.scorecard.compute.CompiledPlan;
import id.tolok.scorecard.compute.YearColumns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What the whole year of one sub-district costs: sixty percentages of two monthly counts, each in
/// twelve months, four quarters, four stretches to date, and against the year.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScorecardBenchmark {

  static final int INDICATORS = 60;
  private static final int YEAR = 2026;
  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;
  private static final int MONTHS_IN_QUARTER = 3;
  private static final double TARGET = 80;
  private static final double HALF_UP = 0.500_000_001;

  private final double[][] counts = counts(new Random(2026));
  private final CompiledPlan plan = CompiledPlan.of(plan());
  private final FigureColumns figures = new Counted(counts);
  private final List<Stretch> stretches = stretches();

  @Setup
  public void check() {
    double expected = byHand();
    Agreement.check("the scorecard", expected, exactly());
    Agreement.check("the sweep", expected, inOneSweep());
  }

  /// Every result with decimals, one by one, as pages ask for them.
  @Benchmark
  public double exactly() {
    Scorecard card = plan.scorecard(figures);
    double sum = 0;
    for (ScoredIndicator indicator : plan.plan().indicators()) {
      for (Stretch stretch : stretches) {
        sum +=
            card.scored(indicator.id(), stretch)
                .achievement()
                .findPercent()
                .orElseThrow()
                .rounded()
                .doubleValue();
      }
    }
    return sum;
  }

  @Benchmark
  public double inOneSweep() {
    YearColumns columns = YearColumns.of(plan, figures);
    double sum = 0;
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      for (int stretch = 0; stretch < YearColumns.STRETCHES; stretch++) {
        sum += columns.percent(indicator, stretch);
      }
    }
    return sum;
  }

  /// What a programmer writes for exactly these formulas and nothing else: no gap, no other
  /// direction, ties rounded by good luck.
  @Benchmark
  public double byHand() {
    double sum = 0;
    for (int indicator = 0; indicator < INDICATORS; indicator++) {
      double[] above = counts[2 * indicator];
      double[] below = counts[2 * indicator + 1];
      double aboveToDate = 0;
      double belowToDate = 0;
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        double aboveInQuarter = 0;
        double belowInQuarter = 0;
        for (int i = 0; i < MONTHS_IN_QUARTER; i++) {
          int month = quarter * MONTHS_IN_QUARTER + i;
          sum += percent(above[month], below[month]);
          aboveInQuarter += above[month];
          belowInQuarter += below[month];
        }
        aboveToDate += aboveInQuarter;
        belowToDate += belowInQuarter;
        sum += percent(aboveInQuarter, belowInQuarter);
        sum += 2 * percent(aboveToDate, belowToDate);
      }
    }
    return sum;
  }

  private static double percent(double above, double below) {
    double share = above / below * 100 / TARGET * 100;
    return Math.floor(Math.min(share, 120) * 100 + HALF_UP) / 100;
  }

  private static double[][] counts(Random random) {
    double[][] counts = new double[2 * INDICATORS][MONTHS];
    for (int i = 0; i < counts.length; i++) {
      for (int month = 0; month < MONTHS; month++) {
        counts[i][month] = i % 2 == 0 ? 30 + random.nextInt(40) : 70 + random.nextInt(30);
      }
    }
    return counts;
  }

  private static ScorecardPlan plan() {
    var target = Target.of(BigDecimal.valueOf(TARGET));
    var targets =
        new TargetPlan(
            target,
            Map.of(1, target, 2, target, 3, target, 4, target),
            TargetBasis.SAME,
            Consolidation.RATIO);
    var variables = new ArrayList<ScoredVariable>();
    var indicators = new ArrayList<ScoredIndicator>();
    for (int i = 0; i < INDICATORS; i++) {
      long above = 2L * i;
      long below = above + 1;
      for (long id : new long[] {above, below}) {
        variables.add(
            new ScoredVariable(
                id,
                "v" + id,
                EntryPeriod.Kind.MONTH,
                Adding.SUM,
                new ScoredVariable.Feed.Given(),
                null));
      }
      indicators.add(
          new ScoredIndicator(
              i,
              Formulas.parse("[above] / [below] * 100").expression().orElseThrow(),
              Map.of("above", above, "below", below),
              true,
              EntryPeriod.Kind.MONTH,
              AchievementRule.of(Direction.HIGHER),
              targets));
    }
    return new ScorecardPlan(YEAR, RatingScale.PERMENDAGRI_86, indicators, variables);
  }

  private static List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    for (Stretch.Kind kind : Stretch.Kind.values()) {
      for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
        stretches.add(new Stretch(kind, ordinal));
      }
    }
    return stretches;
  }

  /// The counts as a server holds them: as decimals, and as whole numbers made of them once.
  private static final class Counted implements FigureColumns {

    private final BigDecimal[][] decimals;
    private final long[][] columns;

    Counted(double[][] counts) {
      decimals = new BigDecimal[counts.length][MONTHS + 1];
      for (int i = 0; i < counts.length; i++) {
        for (int month = 1; month <= MONTHS; month++) {
          decimals[i][month] = BigDecimal.valueOf((long) counts[i][month - 1]);
        }
      }
      columns = new long[counts.length][];
      for (int i = 0; i < counts.length; i++) {
        long[] column = FigureColumns.super.tenThousandths(i, YEAR);
        columns[i] = column == null ? new long[0] : column;
      }
    }

    @Override
    public @Nullable BigDecimal figure(long variableId, EntryPeriod period) {
      return period.kind() == EntryPeriod.Kind.MONTH
          ? decimals[(int) variableId][period.ordinal()]
          : null;
    }

    @Override
    public long @Nullable [] tenThousandths(long variableId, int year) {
      return columns[(int) variableId];
    }
  }
}
