package id.tolok.results.explanation;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.RatingScale;
import id.tolok.kernel.LegalSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an actual is held against its target.
///
/// @param rule direction, cap and what a maximum counts
/// @param worked the formula of the direction with the figures in it; null where no formula applied
/// @param sources what the formula rests on
/// @param scale grades are taken from
/// @param scaleSources what the scale rests on
/// @param remarks what a person should know, in Indonesian
public record Judgement(
    AchievementRule rule,
    @Nullable String worked,
    List<LegalSource> sources,
    RatingScale scale,
    List<LegalSource> scaleSources,
    List<String> remarks) {

  public Judgement {
    sources = List.copyOf(sources);
    scaleSources = List.copyOf(scaleSources);
    remarks = List.copyOf(remarks);
  }
}
