package id.tolok.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Cap;
import id.tolok.achievement.Direction;
import id.tolok.achievement.grade.RatingScale;
import id.tolok.figures.print.FormTitle;
import id.tolok.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLegendTest {

  private static final Period QUARTER = Period.quarter(2026, 3);
  private static final RatingScale SCALE = RatingScale.PERMENDAGRI_86;

  @Test
  void usualRulesNeedNoMoreThanTheUsualWords() {
    assertThat(legend(AchievementRule.of(Direction.HIGHER), AchievementRule.of(Direction.LOWER)))
        .isEmpty();
  }

  @Test
  void linesOfOtherFormulasAreNamedWithThem() {
    assertThat(
            legend(
                AchievementRule.of(Direction.STABLE),
                AchievementRule.of(Direction.HIGHER),
                AchievementRule.of(Direction.LOWER_AS_RATIO),
                AchievementRule.of(Direction.STABLE)))
        .containsExactly(
            "Nomor 1, 4: R <= T: Ca = R / T × 100; R > T: Ca = 200 - R / T × 100; lalu skala (0 ="
                + " 0; 90 = 100; 100 = 120).",
            "Nomor 3: T / R × 100.",
            "R realisasi, T target, T1 dan T2 batas rentang target.");
  }

  @Test
  void linesOfOtherBoundsAreNamedWithThem() {
    AchievementRule usual = AchievementRule.of(Direction.HIGHER);
    assertThat(
            legend(usual.withCap(Cap.NONE), usual, usual.withCap(Cap.at(BigDecimal.valueOf(150)))))
        .containsExactly("Batas capaian lain: nomor 1 tanpa batas atas; nomor 3 sampai 150.");
  }

  /// What stands below the words that are always there.
  private static List<String> legend(AchievementRule... rules) {
    List<String> all = FormLegend.of(QUARTER, SCALE, List.of(rules));
    List<String> usual = FormTitle.legend(QUARTER, SCALE);
    assertThat(all).startsWith(usual.toArray(String[]::new));
    return all.subList(usual.size(), all.size());
  }
}
