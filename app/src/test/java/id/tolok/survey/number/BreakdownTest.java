package id.tolok.survey.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.survey.given.Respondent.Sex;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownTest {

  @ParameterizedTest(name = "women {0}, men {1}, unsaid {2}: {3}")
  @CsvSource({
    "10, 20, 0, 10 20 0",
    "10, 4, 0, * * 0",
    "10, 4, 30, * * 30",
    "10, 20, 1, * 20 *",
    "2, 2, 50, * * *",
    "0, 12, 0, 0 12 0",
    "0, 0, 0, 0 0 0",
  })
  void groupsBelowFiveAreHiddenWithWhatWouldBetrayThem(
      int women, int men, int unsaid, String shown) {
    var breakdown = Breakdown.of(Sex.class, Map.of(Sex.FEMALE, women, Sex.MALE, men), unsaid);

    assertThat(
            breakdown.parts().stream()
                .map(part -> part.isHidden() ? "*" : String.valueOf(part.people().orElseThrow()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(shown);
    assertThat(breakdown.isShown()).isEqualTo(shown.matches(".*[1-9].*"));
  }
}
