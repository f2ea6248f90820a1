package id.tolok.results.explanation;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.RatingScale;
import id.tolok.kernel.Regulation;
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
    List<Source> sources,
    RatingScale scale,
    List<Source> scaleSources,
    List<String> remarks) {

  public Judgement {
    sources = List.copyOf(sources);
    scaleSources = List.copyOf(scaleSources);
    remarks = List.copyOf(remarks);
  }

  /// A regulation and the place in it.
  public record Source(Regulation regulation, String place) {

    /// As officials cite it: `PermenPANRB 8/2021, lampiran, capaian IKI`.
    public String cited() {
      return place.isEmpty() ? regulation.title() : regulation.title() + ", " + place;
    }
  }
}
