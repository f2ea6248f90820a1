package id.tolok.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.scorecard.Stretch;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchCodeTest {

  @Test
  void everyStretchIsReadAgain() {
    var codes = new ArrayList<String>();
    for (Stretch.Kind kind : Stretch.Kind.values()) {
      for (int ordinal = 1; ordinal <= kind.count(); ordinal++) {
        var stretch = new Stretch(kind, ordinal);
        codes.add(StretchCode.of(stretch));
        assertThat(StretchCode.parse(StretchCode.of(stretch))).contains(stretch);
      }
    }
    assertThat(codes).doesNotHaveDuplicates().contains("B03", "Q1", "SD2", "T", "T2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Q5", "Q0", "B13", "B3", "SD", "SD5", "T5", "q1", "Q1 ", "T2x"})
  void anythingElseIsNone(String text) {
    assertThat(StretchCode.parse(text)).isEmpty();
  }
}
