package id.tolok.figures.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.Target;
import id.tolok.achievement.period.TargetPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTextTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "80 | 80 | false",
        "83,25 | 83.25 | false",
        "90 % | 90 | false",
        "2 hari | 2 | false",
        "60 kali | 60 | false",
        "1500bh | 1500 | false",
        "≥ 80 | 80 | true",
        "> 90 | 90 | true",
        "< 5 % | 5 | true",
        "≤3 | 3 | true",
        "-2 | -2 | false",
        "Rp 1.500.000 | 1500000 | false"
      })
  void aNumberStaysANumberWithWhateverIsWrittenBesideIt(String text, String number, boolean limit) {
    assertThat(TargetText.ofSheet(text))
        .isInstanceOfSatisfying(
            TargetText.Planned.class,
            planned -> {
              assertThat(planned.limit()).isEqualTo(limit);
              assertThat(TargetPlan.low(planned.target())).isEqualByComparingTo(number);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 - 8", "7-8", "7–8 bulan", "8 - 7", "7 s/d 8", "7% - 8%"})
  void twoNumbersAreARange(String text) {
    assertThat(TargetText.ofSheet(text))
        .isInstanceOfSatisfying(
            TargetText.Planned.class,
            planned -> {
              assertThat(planned.target()).isInstanceOf(Target.Range.class);
              assertThat(TargetPlan.low(planned.target())).isEqualByComparingTo("7");
              assertThat(TargetPlan.high(planned.target())).isEqualByComparingTo("8");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"BB", "A", "WTP", "Sangat Baik", "v"})
  void gradesAreWords(String text) {
    assertThat(TargetText.ofSheet(text)).isEqualTo(new TargetText.InWords(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "–", "NA", "n/a", "N/A"})
  void nothingPlannedIsWrittenInManyWays(String text) {
    assertThat(TargetText.ofSheet(text)).isEqualTo(new TargetText.Blank());
  }

  @Test
  void aPointBeforeThreeDigitsIsDoubtfulInASheetAndDecimalInACatalogue() {
    assertThat(TargetText.ofSheet("1.250")).isEqualTo(new TargetText.Doubtful("1.250"));
    assertThat(TargetText.ofCatalogue("1.250"))
        .isInstanceOfSatisfying(
            TargetText.Planned.class,
            planned -> assertThat(TargetPlan.low(planned.target())).isEqualByComparingTo("1.25"));
  }
}
