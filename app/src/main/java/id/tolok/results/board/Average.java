package id.tolok.results.board;

import id.tolok.achievement.Achievement;
import id.tolok.achievement.MeanAchievement;
import id.tolok.achievement.Percent;
import id.tolok.achievement.Reason;
import id.tolok.achievement.grade.Grade;
import id.tolok.achievement.grade.RatingScale;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mean of some achievements, never shown without how much stands behind it.
///
/// @param percent plain mean of what was measured; null where nothing was
/// @param measured how many have a number
/// @param planned how many have a target in the period
/// @param withoutEvent how many of the planned had nothing to be judged in the period
/// @param grade of the mean; null while something planned is not measured, so that an incomplete
///   average is never coloured
public record Average(
    @Nullable Percent percent, int measured, int planned, int withoutEvent, @Nullable Grade grade) {

  public static Average of(Collection<? extends Achievement> achievements, RatingScale scale) {
    var mean = MeanAchievement.of(achievements);
    int withoutEvent =
        (int)
            achievements.stream()
                .filter(one ->
                    one instanceof Achievement.NotMeasured(var reason) && reason == Reason.NO_EVENT)
                .count();
    boolean complete = mean.measured() + withoutEvent == mean.planned();
    return new Average(
        mean.percent(),
        mean.measured(),
        mean.planned(),
        withoutEvent,
        complete ? mean.findPercent().map(scale::grade).orElse(null) : null);
  }

  /// Whether everything that could be measured was.
  public boolean isComplete() {
    return measured + withoutEvent == planned;
  }

  /// Whether anything was planned at all.
  public boolean isPlanned() {
    return planned > 0;
  }

  public Optional<Percent> findPercent() {
    return Optional.ofNullable(percent);
  }

  public Optional<Grade> findGrade() {
    return Optional.ofNullable(grade);
  }
}
