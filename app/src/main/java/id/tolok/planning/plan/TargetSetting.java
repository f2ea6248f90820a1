package id.tolok.planning.plan;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.NoEventTreatment;
import id.tolok.achievement.StabilityScale;
import id.tolok.achievement.Target;
import id.tolok.achievement.TargetCeiling;
import id.tolok.achievement.period.Consolidation;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people said about the target of one indicator in one year. It takes the place of everything
/// the decree says of that year.
///
/// @param annual the year's target; not planned where the indicator is not measured that year
/// @param inWords the target as it is called, such as `BB`, where the figure only stands for it;
///   null otherwise
/// @param unit of target and actual; null where nobody states it
/// @param split how the quarters get their targets
/// @param quarters written by hand, by quarter; empty where the rule needs none
/// @param judging how the achievement is computed
public record TargetSetting(
    Target annual,
    @Nullable String inWords,
    @Nullable String unit,
    SplitRule split,
    Map<Integer, Target> quarters,
    Judging judging) {

  public TargetSetting {
    quarters = Map.copyOf(quarters);
  }

  /// How an achievement is computed, as far as people choose it.
  ///
  /// @param cap null for that of the agency
  /// @param worstTolerated the actual that counts 0 where the target is 0 and less is better; null
  ///   where none was set
  /// @param stability what closeness to a value to hit counts; null for the usual scale, and for
  ///   every other direction
  public record Judging(
      Direction direction,
      @Nullable Cap cap,
      TargetCeiling ceiling,
      NoEventTreatment noEvent,
      @Nullable BigDecimal worstTolerated,
      @Nullable StabilityScale stability) {

    /// What is chosen where nobody chose.
    public static Judging usual(Direction direction) {
      return new Judging(
          direction, null, TargetCeiling.OPEN, NoEventTreatment.EXCLUDED, null, null);
    }

    AchievementRule rule(Cap ofAgency) {
      var rule =
          AchievementRule.of(direction)
              .withCap(cap == null ? ofAgency : cap)
              .withCeiling(ceiling)
              .withNoEvent(noEvent)
              .withScale(stability == null ? StabilityScale.DEFAULT : stability);
      return worstTolerated == null ? rule : rule.withWorstTolerated(worstTolerated);
    }
  }

  public TargetSplit split(Consolidation consolidation) {
    return TargetSplit.of(annual, split, quarters, consolidation, judging.direction());
  }
}
