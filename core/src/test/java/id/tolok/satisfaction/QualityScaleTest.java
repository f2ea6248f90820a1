package id.tolok.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityScaleTest {

  @ParameterizedTest(name = "{0} is {1} since 2017 and {2} before")
  @CsvSource({
    "24.75, D, D",
    "25.00, D, D",
    "43.75, D, D",
    "43.76, D, C",
    "62.50, D, C",
    "62.51, D, B",
    "64.99, D, B",
    "64.994, D, B",
    "64.995, C, B",
    "65.00, C, B",
    "76.60, C, B",
    "76.604, C, B",
    "76.605, B, B",
    "76.61, B, B",
    "81.25, B, B",
    "81.26, B, A",
    "88.30, B, A",
    "88.3049, B, A",
    "88.305, A, A",
    "88.31, A, A",
    "100.00, A, A",
  })
  void gradeIsThatOfTheRoundedValue(BigDecimal index, ServiceQuality now, ServiceQuality before) {
    assertThat(QualityScale.SINCE_2017.quality(index)).isEqualTo(now);
    assertThat(QualityScale.BEFORE_2017.quality(index)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2016-12-31, BEFORE_2017",
    "2017-01-01, SINCE_2017",
    "2026-06-30, SINCE_2017",
  })
  void theYearOfThePeriodDecidesTheScale(LocalDate until, QualityScale scale) {
    assertThat(QualityScale.of(until)).isEqualTo(scale);
  }

  @Test
  void everyGradeBeginsWhereItSays() {
    for (var scale : QualityScale.values()) {
      for (var quality : ServiceQuality.values()) {
        assertThat(scale.quality(scale.from(quality))).isEqualTo(quality);
      }
    }
  }
}
