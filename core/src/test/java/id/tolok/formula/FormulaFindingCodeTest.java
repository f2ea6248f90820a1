package id.tolok.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormulaFindingCodeTest {

  private final ResourceBundle sentences =
      ResourceBundle.getBundle("id.tolok.formula.messages", Locale.of("id"));

  @Test
  void everyCodeHasASentence() {
    for (FormulaFindingCode code : FormulaFindingCode.values()) {
      assertThat(sentences.containsKey(code + ".message")).as(code + ".message").isTrue();
    }
  }

  @Test
  void everySentenceBelongsToACode() {
    var codes =
        Arrays.stream(FormulaFindingCode.values()).map(Enum::name).collect(Collectors.toSet());
    for (String key : sentences.keySet()) {
      assertThat(codes).as(key).contains(key.substring(0, key.indexOf('.')));
      assertThat(key).matches("[A-Z_]+\\.(message|suggestion|why)");
    }
  }
}
