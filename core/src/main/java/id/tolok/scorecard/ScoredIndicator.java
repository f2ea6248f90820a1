package id.tolok.scorecard;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Expression;
import id.tolok.kernel.EntryPeriod;
import java.util.Map;

/// An indicator as a year's plan measures it.
///
/// @param id stable through all versions of the decree
/// @param expression formula on the scale of the indicator's unit; a single variable where the
///   decree gives no formula and the value itself is given
/// @param asks the key of each variable by the words this formula has for it, without modifiers;
///   the variable itself may have other words where two were merged. What is absent here has no
///   figures.
/// @param comparable whether what it gives may be compared with the target
/// @param shortest the shortest stretch it is measured in, that of its slowest variable; what
///   stands still the whole year, such as a constant, slows nothing
/// @param rule how the achievement is computed
/// @param targets of the year and its quarters
public record ScoredIndicator(
    long id,
    Expression expression,
    Map<String, Long> asks,
    boolean comparable,
    EntryPeriod.Kind shortest,
    AchievementRule rule,
    TargetPlan targets) {

  public ScoredIndicator {
    asks = Map.copyOf(asks);
  }
}
