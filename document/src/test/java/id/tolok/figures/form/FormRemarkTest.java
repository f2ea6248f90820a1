package id.tolok.figures.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.AchievementRule;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Percent;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRemarkTest {

  @ParameterizedTest(name = "{0}: {1} counts {2}")
  @CsvSource({
    "HIGHER, 150, 120, RAW_DIFFERS",
    "LOWER, -30, 0, RAW_DIFFERS",
    "HIGHER, 100, 120, RAW_CONVERTED",
    "STABLE, 93.75, 107.5, RAW_CONVERTED",
    "STABLE, 80, 70, RAW_CONVERTED",
    "STABLE, -30, 0, RAW_DIFFERS",
  })
  void whatTheFormulaGaveWasCutByABoundOrPutThroughAScale(
      Direction direction, BigDecimal raw, BigDecimal counted, FormRemark remark) {
    assertThat(
            FormRemark.ofRaw(AchievementRule.of(direction), Percent.of(raw), Percent.of(counted)))
        .isEqualTo(remark);
  }
}
