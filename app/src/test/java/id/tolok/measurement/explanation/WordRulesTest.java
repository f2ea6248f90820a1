package id.tolok.measurement.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.measurement.statement.Explanation;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTest {

  private static final Explanation.Key KEY = new Explanation.Key(1, 2, 2026, 3);
  private static final String SAID = "Tidak ada";

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "...", "x", "?!", "12"})
  void signsWithoutAWordExplainNothing(String text) {
    assertThat(fault(text, SAID, SAID)).isEqualTo("CAUSE_MISSING");
    assertThat(fault(SAID, text, SAID)).isEqualTo("OBSTACLE_MISSING");
    assertThat(fault(SAID, SAID, text)).isEqualTo("FOLLOW_UP_MISSING");
  }

  @ParameterizedTest
  @CsvSource({"Nihil", "Tidak ada", "DAK 2 turun"})
  void shortWordsAreEnough(String text) {
    assertThat(fault(text, text, text)).isEqualTo("none");
  }

  private static String fault(String cause, String obstacle, String followUp) {
    var words =
        new Explanation.Words(
            cause, obstacle, followUp, LocalDate.of(2026, 12, 31), OptionalLong.of(7));
    return WordRules.fault(KEY, words, true).map(WordRules.Fault::code).orElse("none");
  }
}
