package id.tolok.scorecard;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.formula.Expression;
import id.tolok.kernel.EntryPeriod;

/// An indicator as a year's plan measures it.
///
/// @param id stable through all versions of the decree
/// @param expression formula on the scale of the indicator's unit; a single variable where the
///   decree gives no formula and the value itself is given
/// @param comparable whether what it gives may be compared with the target
/// @param shortest the shortest stretch it is measured in, that of its slowest variable
/// @param rule how the achievement is computed
/// @param targets of the year and its quarters
public record ScoredIndicator(
    long id,
    Expression expression,
    boolean comparable,
    EntryPeriod.Kind shortest,
    AchievementRule rule,
    TargetPlan targets) {}
