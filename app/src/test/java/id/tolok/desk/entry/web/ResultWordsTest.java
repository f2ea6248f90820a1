package id.tolok.desk.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.achievement.grade.RatingScale;
import id.tolok.shell.part.Tone;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERMENDAGRI_86 | GOOD GOOD WARNING BAD BAD",
        "LAN_239 | GOOD GOOD BAD BAD",
        "KEMENKEU | GOOD WARNING BAD",
        "REACHED | GOOD BAD"
      })
  void everyScaleRunsFromGoodToBad(RatingScale scale, String tones) {
    assertThat(tones(scale).stream().map(Tone::name).collect(Collectors.joining(" ")))
        .isEqualTo(tones);
  }

  @ParameterizedTest
  @EnumSource
  void lowestGradeIsNeverGood(RatingScale scale) {
    assertThat(tones(scale).getLast()).isEqualTo(Tone.BAD);
  }

  private static List<Tone> tones(RatingScale scale) {
    int levels = scale.grades().size();
    return scale.grades().stream().map(grade -> ResultWords.tone(grade.level(), levels)).toList();
  }
}
