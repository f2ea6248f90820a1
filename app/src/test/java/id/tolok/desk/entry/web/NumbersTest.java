package id.tolok.desk.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.figures.WrittenNumber;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234 | 1234",
        "1234.50 | 1234,5",
        "0.001 | 0,001",
        "-3 | -3",
        "0.000 | 0",
        "1E+6 | 1000000",
        "1234567.891 | 1234567,891"
      })
  void figureStandsInTheFieldAsItIsTyped(BigDecimal figure, String plain) {
    assertThat(Numbers.plain(figure)).isEqualTo(plain);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Numbers.plain(null)).isEmpty();
  }

  /// What is copied out of a cell and pasted into another must not be asked about.
  @Test
  void whatStandsInTheFieldCanMeanOnlyOneNumber() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      var figure =
          BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(7));
      assertThat(WrittenNumber.read(Numbers.plain(figure)))
          .as("seed %d: %s", seed, figure)
          .isInstanceOfSatisfying(
              WrittenNumber.Reading.Certain.class,
              certain -> assertThat(certain.number()).isEqualByComparingTo(figure));
    }
  }
}
