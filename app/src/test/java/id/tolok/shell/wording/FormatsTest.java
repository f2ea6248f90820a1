package id.tolok.shell.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  @ParameterizedTest(name = "{0} and {1} read {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "87,5 | % | 87,5%",
        "12 | dokumen | 12 dokumen",
        "580.000 | Rp | Rp580.000",
        "-5 | Rp | -Rp5",
        "5 | '' | 5"
      })
  void signsStandAtTheNumberAndWordsBehindIt(String number, String unit, String whole) {
    assertThat(Formats.withUnit(number, unit)).isEqualTo(whole);
  }
}
