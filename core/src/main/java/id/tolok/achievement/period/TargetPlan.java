package id.tolok.achievement.period;

import id.tolok.achievement.Actual;
import id.tolok.achievement.Target;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// An indicator's targets in one year.
///
/// @param annual the year's target
/// @param quarters of the quarters that have one, each standing for itself
/// @param basis where the quarters' targets come from
/// @param consolidation how quarters make a year
public record TargetPlan(
    Target annual, Map<Integer, Target> quarters, TargetBasis basis, Consolidation consolidation) {

  public TargetPlan {
    quarters = Map.copyOf(quarters);
  }

  /// No target at all.
  public static TargetPlan none(Consolidation consolidation) {
    return new TargetPlan(new Target.NotPlanned(), Map.of(), TargetBasis.NONE, consolidation);
  }

  /// The target of one quarter by itself.
  ///
  /// @param quarter 1 to 4
  public Target inQuarter(int quarter) {
    return quarters.getOrDefault(quarter, new Target.NotPlanned());
  }

  /// The target from January to the end of a quarter.
  public Target toDate(int quarter) {
    return together(consolidation, plannedUntil(quarter).stream().map(quarters::get).toList());
  }

  /// The quarters up to this one that have a target.
  public List<Integer> plannedUntil(int quarter) {
    return IntStream.rangeClosed(1, quarter).filter(quarters::containsKey).boxed().toList();
  }

  /// The target of several quarters. A range is consolidated border by border.
  public static Target together(Consolidation consolidation, Collection<Target> targets) {
    if (targets.isEmpty()) {
      return new Target.NotPlanned();
    }
    BigDecimal low = border(consolidation, targets, TargetPlan::low);
    BigDecimal high = border(consolidation, targets, TargetPlan::high);
    boolean range = targets.stream().anyMatch(target -> target instanceof Target.Range);
    return range ? new Target.Range(low, high) : Target.of(low);
  }

  private static BigDecimal border(
      Consolidation consolidation,
      Collection<Target> targets,
      Function<Target, BigDecimal> border) {
    var readings =
        targets.stream().map(border).map(figure -> (Reading) new Reading.Amount(figure)).toList();
    return switch (consolidation.consolidate(readings)) {
      case Actual.Reported(var figure) -> figure;
      case Actual.NotReported(),
          Actual.NoEvent(),
          Actual.NotComputable(),
          Actual.WaivedByVerifier _ ->
          throw new IllegalStateException("no figure of " + targets);
    };
  }

  /// The figure of a target, or the lower border of a range.
  public static BigDecimal low(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> figure;
      case Target.Range(var low, _) -> low;
      case Target.NotPlanned() -> throw new IllegalArgumentException("no target");
    };
  }

  /// The figure of a target, or the upper border of a range.
  public static BigDecimal high(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> figure;
      case Target.Range(_, var high) -> high;
      case Target.NotPlanned() -> throw new IllegalArgumentException("no target");
    };
  }
}
