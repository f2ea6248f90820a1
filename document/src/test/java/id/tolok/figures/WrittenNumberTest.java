package id.tolok.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "13 | 13",
        "0 | 0",
        "0,5 | 0.5",
        "0.5 | 0.5",
        "0.125 | 0.125",
        "1234,5 | 1234.5",
        "1.234,56 | 1234.56",
        "1.234.567 | 1234567",
        "1.234.567,89 | 1234567.89",
        "12.75 | 12.75",
        "1234.567 | 1234.567",
        "1,234.56 | 1234.56",
        "1,234,567 | 1234567",
        "85% | 85",
        "87,50 % | 87.50",
        "Rp1.234.567,00 | 1234567.00",
        "Rp. 1.234.567,- | 1234567",
        "-5 | -5",
        "−2,5 | -2.5",
        "1 234 567 | 1234567",
        "1 000 | 1000",
        "1 234,5 | 1234.5",
        "- 5 | -5",
        "1,234 | 1.234",
        "0,000 | 0",
        "1234,000 | 1234",
        "007 | 7"
      })
  void certainNumbersHaveOneMeaning(String text, String number) {
    assertThat(WrittenNumber.read(text))
        .isInstanceOfSatisfying(
            WrittenNumber.Reading.Certain.class,
            certain -> assertThat(certain.number()).isEqualByComparingTo(number));
  }

  @ParameterizedTest(name = "{0} can mean {1} or {2}")
  @CsvSource({"1.234, 1234, 1.234", "12.500, 12500, 12.500", "999.000, 999000, 999.000"})
  void oneDotBeforeThreeDigitsIsDoubtful(String whole, String thousands, String decimal) {
    assertThat(WrittenNumber.read(whole))
        .isInstanceOfSatisfying(
            WrittenNumber.Reading.Doubtful.class,
            doubtful -> {
              assertThat(doubtful.asThousands()).isEqualByComparingTo(thousands);
              assertThat(doubtful.asDecimal()).isEqualByComparingTo(decimal);
            });
  }

  @ParameterizedTest(name = "{0} can mean {1} or {2}")
  @CsvSource(
      delimiter = '|',
      value = {"1,000 | 1000 | 1", "12,000 | 12000 | 12", "-250,000 | -250000 | -250"})
  void oneCommaBeforeThreeZerosIsDoubtful(String whole, String thousands, String decimal) {
    assertThat(WrittenNumber.read(whole))
        .isInstanceOfSatisfying(
            WrittenNumber.Reading.Doubtful.class,
            doubtful -> {
              assertThat(doubtful.asThousands()).isEqualByComparingTo(thousands);
              assertThat(doubtful.asDecimal()).isEqualByComparingTo(decimal);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "tiga",
        "1.23.456",
        "1,2,3",
        "12a",
        "1 2",
        "12 34",
        "1.234 567",
        "12, 5",
        "1  000",
        "1..2",
        ",",
        ".",
        "=1+1",
        "1e5",
        "١٢",
        "99999999999999999999999999999999999999999999"
      })
  void anythingElseIsNoNumber(String text) {
    assertThat(WrittenNumber.read(text)).isEqualTo(new WrittenNumber.Reading.NotANumber());
  }
}
