package id.tolok.figures.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "= cmd|' /C calc'!A0"})
  void whatStartsAFormulaIsDisarmedAndComesBack(String text) {
    assertThat(InertText.of(text)).isEqualTo("'" + text);
    assertThat(InertText.restore(InertText.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jumlah pos", "'kutipan'", "a=b", "80", "-"})
  void plainTextIsLeftAlone(String text) {
    assertThat(InertText.of(text)).isEqualTo(text);
    assertThat(InertText.restore(text)).isEqualTo(text);
  }
}
