package id.tolok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianNumberTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0             | 0
          0.00          | 0
          7             | 7
          -7            | -7
          100           | 100
          999           | 999
          1000          | 1.000
          -1000         | -1.000
          100000        | 100.000
          1234567.891   | 1.234.567,891
          -0.5          | -0,5
          65.00         | 65
          1E+6          | 1.000.000
          """)
  void groupsThousandsAndUsesTheDecimalComma(BigDecimal number, String text) {
    assertThat(IndonesianNumber.exact(number)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} to {1} decimals is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          66.665     | 2 | 66,67
          66.664999  | 2 | 66,66
          -66.665    | 2 | -66,67
          66.60      | 2 | 66,6
          999.999    | 2 | 1.000
          0.004      | 2 | 0
          -0.004     | 2 | 0
          2.5        | 0 | 3
          """)
  void roundsHalfUp(BigDecimal number, int decimalsMax, String text) {
    assertThat(IndonesianNumber.rounded(number, decimalsMax)).isEqualTo(text);
  }
}
