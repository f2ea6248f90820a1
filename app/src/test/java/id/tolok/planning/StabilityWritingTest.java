package id.tolok.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.StabilityScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityWritingTest {

  @Test
  void usualScaleIsWrittenAsItIsRead() {
    assertThat(StabilityWriting.of(StabilityScale.DEFAULT)).isEqualTo("0 = 0; 90 = 100; 100 = 120");
    assertThat(StabilityWriting.read("0 = 0; 90 = 100; 100 = 120"))
        .hasValueSatisfying(scale ->
            assertThat(StabilityWriting.of(scale))
                .isEqualTo(StabilityWriting.of(StabilityScale.DEFAULT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0:0;100:100            | 0 = 0; 100 = 100",
        "50 = 0 ; 92,5 = 99.5; 100=120 | 50 = 0; 92,5 = 99,5; 100 = 120",
        "0=60; 100=60           | 0 = 60; 100 = 60"
      })
  void spacesColonsAndBothDecimalSignsAreTaken(String text, String written) {
    assertThat(StabilityWriting.read(text).map(StabilityWriting::of)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0 = 0",
        "90 = 100; 80 = 120",
        "0 = 10; 90 = 5",
        "0 = 0; 0 = 1",
        "0 = 0; 101 = 120",
        "0 = 0; 100 = 1001",
        "-1 = 0; 100 = 100",
        "a = 0; 100 = 100",
        "0 = 0; 100",
        "0 = 0 = 0; 1 = 1",
        "0 = 0; 1.234 = 100",
        "0=0;1=1;2=2;3=3;4=4;5=5;6=6;7=7;8=8;9=9;10=10"
      })
  void whatIsNoScaleIsNone(String text) {
    assertThat(StabilityWriting.read(text)).isEmpty();
  }
}
