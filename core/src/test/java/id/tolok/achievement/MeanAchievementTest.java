package id.tolok.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.achievement.MeanAchievement.Weighted;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanAchievementTest {

  private static final Achievement HALF = Cases.achievement("H", "100", "50", null);
  private static final Achievement FULL = Cases.achievement("H", "100", "100", null);
  private static final Achievement THIRD = Cases.achievement("H", "3", "1", null);
  private static final Achievement UNREPORTED = Cases.achievement("H", "100", null, null);
  private static final Achievement NO_EVENT = Cases.achievement("H", "100", "no event", null);
  private static final Achievement NOT_PLANNED = Cases.achievement("H", null, "3", null);
  private static final Achievement WAIVED = Cases.achievement("H", "100", "waived", null);

  @Test
  void whatIsNotMeasuredStaysOutAndIsCounted() {
    thenMean(MeanAchievement.of(List.of(HALF, FULL, UNREPORTED)), "75.00, 2 of 3, 1 open");
    thenMean(MeanAchievement.of(List.of(HALF, NO_EVENT)), "50.00, 1 of 2, 0 open");
  }

  @Test
  void whatWasNotPlannedIsNotCounted() {
    thenMean(MeanAchievement.of(List.of(HALF, NOT_PLANNED)), "50.00, 1 of 1, 0 open");
  }

  @Test
  void cappedValuesAreAveraged() {
    var capped = Cases.achievement("H", "10", "90", null);

    thenMean(MeanAchievement.of(List.of(HALF, capped)), "85.00, 2 of 2, 0 open");
  }

  @Test
  void nothingMeasuredHasNoMean() {
    thenMean(MeanAchievement.of(List.of(UNREPORTED, NO_EVENT)), "none, 0 of 2, 1 open");
    thenMean(MeanAchievement.of(List.of()), "none, 0 of 0, 0 open");
  }

  @Test
  void reasonOfTheVerifierClosesTheYearWithAZero() {
    var mean = MeanAchievement.of(List.of(FULL, WAIVED));

    thenMean(mean, "50.00, 2 of 2, 0 open");
    assertThat(mean.closable()).isTrue();
    assertThat(MeanAchievement.of(List.of(FULL, UNREPORTED)).closable()).isFalse();
  }

  @Test
  void meanIsRoundedOnceFromExactThirds() {
    thenMean(MeanAchievement.of(List.of(THIRD, THIRD, THIRD)), "33.33, 3 of 3, 0 open");
    assertThat(MeanAchievement.of(List.of(THIRD, THIRD)).percent())
        .isEqualTo(THIRD.findPercent().orElseThrow());
  }

  @Test
  void weightsCountOnlyAmongWhatWasMeasured() {
    var mean =
        MeanAchievement.ofWeighted(
            List.of(weighted(HALF, "3"), weighted(FULL, "1"), weighted(UNREPORTED, "6")));

    thenMean(mean, "62.50, 2 of 3, 1 open");
    assertThatIllegalArgumentException().isThrownBy(() -> weighted(HALF, "0"));
  }

  @Test
  void objectivesCountTheSameHoweverManyIndicatorsTheyHave() {
    var small = MeanAchievement.of(List.of(HALF));
    var large = MeanAchievement.of(List.of(FULL, FULL, FULL));
    var empty = MeanAchievement.of(List.of(UNREPORTED));

    thenMean(MeanAchievement.overObjectives(List.of(small, large, empty)), "75.00, 4 of 5, 1 open");
    thenMean(MeanAchievement.overObjectives(List.of(empty)), "none, 0 of 1, 1 open");
  }

  private static Weighted weighted(Achievement achievement, String weight) {
    return new Weighted(achievement, new BigDecimal(weight));
  }

  private static void thenMean(MeanAchievement mean, String expected) {
    assertThat(
            "%s, %d of %d, %d open"
                .formatted(
                    mean.findPercent().map(Percent::toString).orElse("none"),
                    mean.measured(),
                    mean.planned(),
                    mean.unreported()))
        .isEqualTo(expected);
  }
}
