package id.tolok.planning.plan;

import static java.math.MathContext.DECIMAL128;

import id.tolok.achievement.AchievementFinding;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.achievement.period.Consolidation;
import id.tolok.achievement.period.QuarterForm;
import id.tolok.achievement.period.QuarterlyPlan;
import id.tolok.achievement.period.Quarters;
import id.tolok.achievement.period.Reading;
import id.tolok.achievement.period.TargetBasis;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Finding;
import id.tolok.kernel.Regulation;
import id.tolok.kernel.SourceSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A year's target split into its quarters.
///
/// @param plan the quarters, each standing for itself
/// @param toDate the quarters as figures to date; the same as the plan's where they do not add up
/// @param findings what is wrong with the split; empty where nothing is
public record TargetSplit(
    TargetPlan plan, Map<Integer, Target> toDate, List<AchievementFinding> findings) {

  private static final SourceSpan NOWHERE = SourceSpan.of(1, 1, 1, 1);
  private static final int QUARTERS = 4;
  private static final BigDecimal FOUR = BigDecimal.valueOf(QUARTERS);

  public TargetSplit {
    toDate = Map.copyOf(toDate);
    findings = List.copyOf(findings);
  }

  /// @param written by quarter, for the rules that are written; as figures to date for {@link
  ///   SplitRule#CUMULATIVE}
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "target triwulan sama dengan target tahunan")
  public static TargetSplit of(
      Target annual,
      SplitRule rule,
      Map<Integer, Target> written,
      Consolidation consolidation,
      Direction direction) {
    if (annual instanceof Target.NotPlanned) {
      return new TargetSplit(TargetPlan.none(consolidation), Map.of(), List.of());
    }
    Map<Integer, Target> given = given(annual, rule, written);
    var findings = new LinkedHashSet<AchievementFinding>();
    findings.addAll(
        findings(
            TargetPlan.low(annual),
            rule,
            border(given, TargetPlan::low),
            consolidation,
            direction));
    findings.addAll(
        findings(
            TargetPlan.high(annual),
            rule,
            border(given, TargetPlan::high),
            consolidation,
            direction));
    if (given.values().stream().anyMatch(quarter -> isRange(quarter) != isRange(annual))) {
      findings.add(AchievementFinding.QUARTER_KIND_WRONG);
    }
    boolean toDate = rule.form() == QuarterForm.CUMULATIVE && consolidation == Consolidation.SUM;
    if (toDate && findings.isEmpty() && everNarrows(given)) {
      findings.add(AchievementFinding.CUMULATIVE_RANGE_NARROWS);
    }
    Map<Integer, Target> single = toDate ? changed(given, TargetSplit::separated) : given;
    Map<Integer, Target> accumulated =
        consolidation == Consolidation.SUM ? changed(single, TargetSplit::accumulated) : single;
    return new TargetSplit(
        new TargetPlan(annual, single, basis(rule), consolidation),
        accumulated,
        List.copyOf(findings));
  }

  /// What is wrong with the split, to be said in words.
  public List<Finding> remarks() {
    return findings.stream().map(code -> Finding.of(code, NOWHERE)).toList();
  }

  public boolean holds() {
    return findings.isEmpty();
  }

  private static Map<Integer, Target> given(
      Target annual, SplitRule rule, Map<Integer, Target> written) {
    return switch (rule) {
      case EVEN -> byBorder(annual, parts(annual));
      case SAME -> byBorder(annual, figure -> List.of(figure, figure, figure, figure));
      case LAST_QUARTER -> Map.of(QUARTERS, annual);
      case BY_HAND -> written;
      case CUMULATIVE ->
          written.isEmpty()
              ? byBorder(annual, parts(annual).andThen(TargetSplit::rising))
              : written;
    };
  }

  private static TargetBasis basis(SplitRule rule) {
    return switch (rule) {
      case EVEN -> TargetBasis.SPLIT;
      case SAME -> TargetBasis.SAME;
      case CUMULATIVE, LAST_QUARTER, BY_HAND -> TargetBasis.STATED;
    };
  }

  /// Whole parts of a whole target. Both borders of a range are split alike: else a quarter's lower
  /// border could pass its upper one.
  private static Function<BigDecimal, List<BigDecimal>> parts(Target annual) {
    return isWhole(TargetPlan.low(annual)) && isWhole(TargetPlan.high(annual))
        ? TargetSplit::wholeParts
        : TargetSplit::exactParts;
  }

  private static boolean isWhole(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() <= 0;
  }

  /// Four whole parts, the rest to the later quarters.
  private static List<BigDecimal> wholeParts(BigDecimal annual) {
    BigDecimal part = annual.divide(FOUR, 0, RoundingMode.FLOOR);
    int rest = annual.subtract(part.multiply(FOUR)).intValueExact();
    return IntStream.rangeClosed(1, QUARTERS)
        .mapToObj(quarter -> quarter > QUARTERS - rest ? part.add(BigDecimal.ONE) : part)
        .toList();
  }

  private static List<BigDecimal> exactParts(BigDecimal annual) {
    return Collections.nCopies(QUARTERS, annual.divide(FOUR, DECIMAL128));
  }

  /// A quarter, a half, three quarters and all of it.
  private static List<BigDecimal> rising(List<BigDecimal> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    var rising = new ArrayList<BigDecimal>();
    for (BigDecimal part : parts) {
      sum = sum.add(part);
      rising.add(sum);
    }
    return rising;
  }

  private static boolean isRange(Target target) {
    return target instanceof Target.Range;
  }

  /// Whether a range to date is narrower than the one before it: no range of a single quarter leads
  /// from the one to the other.
  private static boolean everNarrows(Map<Integer, Target> toDate) {
    BigDecimal width = BigDecimal.ZERO;
    for (Target target : new TreeMap<>(toDate).values()) {
      BigDecimal next = TargetPlan.high(target).subtract(TargetPlan.low(target));
      if (next.compareTo(width) < 0) {
        return true;
      }
      width = next;
    }
    return false;
  }

  private static Map<Integer, Target> byBorder(
      Target annual, Function<BigDecimal, List<BigDecimal>> split) {
    List<BigDecimal> low = split.apply(TargetPlan.low(annual));
    List<BigDecimal> high = split.apply(TargetPlan.high(annual));
    Map<Integer, Target> quarters = new TreeMap<>();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      BigDecimal from = low.get(quarter - 1);
      quarters.put(
          quarter,
          annual instanceof Target.Range
              ? new Target.Range(from, high.get(quarter - 1))
              : Target.of(from));
    }
    return quarters;
  }

  private static Set<AchievementFinding> findings(
      BigDecimal annual,
      SplitRule rule,
      Map<Integer, BigDecimal> given,
      Consolidation consolidation,
      Direction direction) {
    if (given.isEmpty()) {
      return Set.of(AchievementFinding.TARGET_SPLIT_MISMATCH);
    }
    var quarters =
        new Quarters(
            IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> reading(given.get(quarter)))
                .toList());
    return new LinkedHashSet<>(
        new QuarterlyPlan(consolidation, rule.form(), quarters).check(annual, rising(direction)));
  }

  /// Figures to date must not fall for a range either.
  private static Direction rising(Direction direction) {
    return direction == Direction.RANGE_HIGHER ? Direction.HIGHER : direction;
  }

  private static Reading reading(@org.jspecify.annotations.Nullable BigDecimal figure) {
    return figure == null ? Reading.absent() : new Reading.Amount(figure);
  }

  private static Map<Integer, BigDecimal> border(
      Map<Integer, Target> targets, Function<Target, BigDecimal> border) {
    Map<Integer, BigDecimal> figures = new TreeMap<>();
    targets.forEach((quarter, target) -> figures.put(quarter, border.apply(target)));
    return figures;
  }

  private static Map<Integer, Target> changed(
      Map<Integer, Target> targets,
      Function<Map<Integer, BigDecimal>, Map<Integer, BigDecimal>> change) {
    Map<Integer, BigDecimal> low = change.apply(border(targets, TargetPlan::low));
    Map<Integer, BigDecimal> high = change.apply(border(targets, TargetPlan::high));
    Map<Integer, Target> result = new TreeMap<>();
    low.forEach((quarter, figure) -> {
      BigDecimal upper = high.getOrDefault(quarter, figure);
      boolean range = targets.get(quarter) instanceof Target.Range && figure.compareTo(upper) <= 0;
      result.put(quarter, range ? new Target.Range(figure, upper) : Target.of(figure));
    });
    return result;
  }

  private static Map<Integer, BigDecimal> separated(Map<Integer, BigDecimal> toDate) {
    BigDecimal before = BigDecimal.ZERO;
    Map<Integer, BigDecimal> single = new TreeMap<>();
    for (Map.Entry<Integer, BigDecimal> quarter : toDate.entrySet()) {
      single.put(quarter.getKey(), quarter.getValue().subtract(before));
      before = quarter.getValue();
    }
    return single;
  }

  private static Map<Integer, BigDecimal> accumulated(Map<Integer, BigDecimal> single) {
    BigDecimal sum = BigDecimal.ZERO;
    Map<Integer, BigDecimal> toDate = new TreeMap<>();
    for (Map.Entry<Integer, BigDecimal> quarter : single.entrySet()) {
      sum = sum.add(quarter.getValue());
      toDate.put(quarter.getKey(), sum);
    }
    return toDate;
  }
}
