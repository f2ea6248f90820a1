package id.tolok.planning.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetCodeTest {

  @ParameterizedTest
  @CsvSource({
    "7.01.02, 7.01.02",
    "7.01.02.2.01, 7.01.02.2.01",
    "7.01.02.2.01.0003, 7.01.02.2.01.0003",
    "7.01.02.2.01.03, 7.01.02.2.01.03",
    "7.1.2.2.1.3, 7.01.02.2.01.03",
    "7.01.02.02.01.0003, 7.01.02.2.01.0003",
    "' 7. 01 .02 ', 7.01.02",
    "7.01.02.2.01.003, 7.01.02.2.01.0003"
  })
  void codeIsReadAsTheNomenclatureWritesIt(String written, String code) {
    assertThat(BudgetCode.read(written)).hasValue(new BudgetCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "7.01", "abc", "7.01.xx", "7.01.02.3.01", "7.01.02.2", "7..02"})
  void everythingElseIsNone(String written) {
    assertThat(BudgetCode.read(written)).isEmpty();
  }
}
