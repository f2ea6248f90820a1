package id.tolok.planning;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.period.TargetPlan;
import id.tolok.catalogue.AcceptedIndicator;
import id.tolok.kernel.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is planned for one indicator in one year, and how its achievement is judged.
///
/// @param indicator as the decree that measures the year states it
/// @param unit of target and actual; null where nobody states it
/// @param rule how the achievement is computed
/// @param plan targets of the year and its quarters
/// @param inWords the year's target where it is words such as `BB` or `WTP`; null otherwise
/// @param revision 0 for the decree's own target, else the number of the revision in force
/// @param remarks what is missing, impossible or doubtful
public record IndicatorTarget(
    AcceptedIndicator indicator,
    @Nullable String unit,
    AchievementRule rule,
    TargetPlan plan,
    @Nullable String inWords,
    int revision,
    List<Finding> remarks) {

  public IndicatorTarget {
    remarks = List.copyOf(remarks);
  }
}
