/// Targets and actuals of a year's quarters: how they add up, and the achievement to date.
@NullMarked
package id.tolok.achievement.period;

import org.jspecify.annotations.NullMarked;
