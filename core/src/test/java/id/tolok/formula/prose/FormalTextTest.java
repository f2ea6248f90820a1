package id.tolok.formula.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.formula.Formulas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [kebun baik] / [jumlah kebun] * 100                      | ratio
          [kebun baik]                                             | count
          ([kebun] - [kebun].previousYear) / [kebun].previousYear  | ratio
          0.4 * [nilai kebun] + 0.6 * [nilai ladang]               | composite
          """)
  void formulaLanguageIsReadAsItStands(String text, String kind) {
    var reading = ProseReader.read(text, null);

    assertThat(reading.expression()).isEqualTo(Formulas.parse(text).expression().orElseThrow());
    assertThat(reading.kind().code()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "[kebun baik / jumlah kebun] x 100%",
    "[(kebun baik) / (jumlah kebun)] x 100%",
    "[kebun baik dibagi jumlah kebun] x 100%",
    "[kebun baik : jumlah kebun] x 100%"
  })
  void squareBracketsAroundAComputationOnlyGroup(String text) {
    assertThat(ProseReader.read(text, null).numerator()).isEqualTo("kebun baik");
  }
}
