package id.tolok.achievement.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.tolok.achievement.Percent;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingScaleTest {

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvFileSource(resources = "grade-borders.csv", numLinesToSkip = 1)
  void gradeChangesExactlyAtItsBorder(String scale, BigDecimal achievement, String grade) {
    assertThat(RatingScale.of(scale).grade(Percent.of(achievement)).name()).isEqualTo(grade);
  }

  @ParameterizedTest(name = "{0} scores {1}")
  @CsvFileSource(resources = "individual-scores.csv", numLinesToSkip = 1)
  void individualScoreFollowsTheOldConversion(BigDecimal achievement, String score) {
    assertThat(IndividualScore.of(Percent.of(achievement))).hasToString(score);
  }

  @ParameterizedTest
  @EnumSource(RatingScale.class)
  void levelsDescendToOneAndOnlyTheLowestHasNoBorder(RatingScale scale) {
    var grades = scale.grades();

    for (int i = 0; i < grades.size(); i++) {
      assertThat(grades.get(i).level()).isEqualTo(grades.size() - i);
      assertThat(grades.get(i).findBorder().isEmpty()).isEqualTo(i == grades.size() - 1);
    }
  }

  @Test
  void unknownCodeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RatingScale.of("P87"));
  }
}
