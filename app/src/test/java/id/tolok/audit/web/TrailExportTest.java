package id.tolok.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailExportTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
  void formulaIsMadeInert(String text) {
    assertThat(TrailExport.inert(text).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a\"b", "a\nb"})
  void textThatWouldBreakTheRowIsQuoted(String text) {
    assertThat(TrailExport.inert(text)).isEqualTo("\"" + text.replace("\"", "\"\"") + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rani", "a=1", "intake.row/1"})
  void plainTextStaysAsItIs(String text) {
    assertThat(TrailExport.inert(text)).isEqualTo(text);
  }
}
