package id.tolok.achievement;

import id.tolok.achievement.Achievement.Measured;
import id.tolok.achievement.Achievement.NotMeasured;
import id.tolok.kernel.BasedOn;
import id.tolok.kernel.Regulation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An average together with how much of what was planned stands behind it. The two are never shown
/// apart: "17 of 23 measured".
///
/// @param percent plain or weighted mean of what counts; null when nothing was measured
/// @param measured how many had a number
/// @param planned how many had a target in the period
/// @param unreported how many with a target have no actual yet
public record MeanAchievement(
    @Nullable Percent percent, int measured, int planned, int unreported) {

  /// The plain mean of the indicators of an objective or of a whole agency. What is not measured is
  /// left out, and so is what was not planned.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "rata-rata sederhana capaian yang terukur")
  public static MeanAchievement of(Collection<? extends Achievement> achievements) {
    var equal = achievements.stream().map(one -> new Weighted(one, BigDecimal.ONE)).toList();
    return ofWeighted(equal);
  }

  /// The mean with the weights an office has set. Weights count only among what was measured.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "bobot hanya bila ditetapkan daerah")
  public static MeanAchievement ofWeighted(List<Weighted> achievements) {
    Percent sum = Percent.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    int measured = 0;
    int planned = 0;
    int unreported = 0;
    for (Weighted one : achievements) {
      switch (one.achievement()) {
        case Measured(_, var percent, _) -> {
          sum = sum.plus(percent.times(one.weight()));
          weights = weights.add(one.weight());
          measured++;
          planned++;
        }
        case NotMeasured(var reason) -> {
          planned += reason == Reason.NOT_PLANNED ? 0 : 1;
          unreported += reason == Reason.NOT_REPORTED ? 1 : 0;
        }
      }
    }
    Percent mean = weights.signum() == 0 ? null : sum.dividedBy(weights);
    return new MeanAchievement(mean, measured, planned, unreported);
  }

  /// The mean over objectives, each counting the same however many indicators it has. An option
  /// beside the mean over all indicators; coverage still counts indicators.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "pilihan rata-rata sasaran")
  public static MeanAchievement overObjectives(Collection<MeanAchievement> objectives) {
    var percents = objectives.stream().flatMap(mean -> mean.findPercent().stream()).toList();
    Percent sum = percents.stream().reduce(Percent.ZERO, Percent::plus);
    return new MeanAchievement(
        percents.isEmpty() ? null : sum.dividedBy(BigDecimal.valueOf(percents.size())),
        objectives.stream().mapToInt(MeanAchievement::measured).sum(),
        objectives.stream().mapToInt(MeanAchievement::planned).sum(),
        objectives.stream().mapToInt(MeanAchievement::unreported).sum());
  }

  public Optional<Percent> findPercent() {
    return Optional.ofNullable(percent);
  }

  /// Whether a year-end report may be closed: every target has an actual, or a verifier's reason.
  @BasedOn(value = Regulation.TOLOK_DECISION, place = "laporan akhir tahun harus lengkap")
  public boolean closable() {
    return unreported == 0;
  }

  /// One achievement and what it weighs.
  ///
  /// @param weight above 0, in any unit as long as it is the same for all
  public record Weighted(Achievement achievement, BigDecimal weight) {
    public Weighted {
      if (weight.signum() <= 0) {
        throw new IllegalArgumentException("weight must be above 0: " + weight);
      }
    }
  }
}
