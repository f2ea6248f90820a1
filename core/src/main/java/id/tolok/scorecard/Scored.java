package id.tolok.scorecard;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.Target;
import id.tolok.achievement.grade.Grade;
import id.tolok.formula.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one indicator reached in one stretch of the year.
///
/// @param target what was planned
/// @param actual what was measured, or why there is no figure
/// @param achievement how far the target was reached, or why that cannot be said
/// @param grade of the achievement; null where there is no number
public record Scored(Target target, Value actual, Achievement achievement, @Nullable Grade grade) {

  public Optional<Grade> findGrade() {
    return Optional.ofNullable(grade);
  }
}
