package id.tolok.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetWordsTest {

  @ParameterizedTest
  @CsvSource({
    "BB, 70.01, HIGHER",
    "Predikat BB, 70.01, HIGHER",
    "a, 80.01, HIGHER",
    "WTP, 4, HIGHER",
    "Opini Wajar Tanpa Pengecualian, 4, HIGHER",
    "tepat waktu, 1, YES_NO",
    " Ada , 1, YES_NO"
  })
  void usualWordsStandForTheLowestFigureThatReachesThem(
      String words, String figure, String direction) {
    assertThat(TargetWords.find(words))
        .hasValueSatisfying(meaning -> {
          assertThat(meaning.figure()).isEqualByComparingTo(figure);
          assertThat(meaning.direction()).hasToString(direction);
        });
  }

  @ParameterizedTest
  @CsvSource({"sangat memuaskan sekali", "D", "meningkat", "''"})
  void otherWordsAreLeftToAPerson(String words) {
    assertThat(TargetWords.find(words)).isEmpty();
  }
}
