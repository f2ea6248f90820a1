package id.tolok.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {

  /// Fifty say 4 everywhere and fifty 3: own means differ by 0.5 around 3.5, so the spread is
  /// 0.502519 and half of the interval 1.96 * 25 * 0.502519 / 10 = 2.4623.
  private static final SheetCounts HUNDRED = halfAndHalf("444444444", "333333333");

  @Test
  void widthFollowsFromHowMuchRespondentsDiffer() {
    assertThat(Sheets.interval(HUNDRED, OptionalInt.empty())).isEqualTo("2.46 [85.04; 89.96]");
  }

  @ParameterizedTest(name = "of {0} users: {1}")
  @CsvSource({
    "100, 0.00 [87.50; 87.50]",
    "200, 1.75 [85.75; 89.25]",
    "1000000, 2.46 [85.04; 89.96]",
    "99, 2.46 [85.04; 89.96]",
  })
  void askingAGoodShareOfAllUsersMakesItNarrower(int population, String expected) {
    assertThat(Sheets.interval(HUNDRED, OptionalInt.of(population))).isEqualTo(expected);
  }

  @Test
  void itNeverLeavesTheScale() {
    assertThat(
            Sheets.interval(Sheets.counted(List.of("444444444", "444444443")), OptionalInt.empty()))
        .isEqualTo("2.72 [95.89; 100.00]");
    assertThat(
            Sheets.interval(Sheets.counted(List.of("111111111", "111111112")), OptionalInt.empty()))
        .isEqualTo("2.72 [25.00; 29.11]");
  }

  @Test
  void onePersonHasNoSpread() {
    assertThat(Sheets.interval(Sheets.counted(List.of("444444444")), OptionalInt.empty()))
        .isEqualTo("none");
  }

  @Test
  void respondentsOfOneMindLeaveNoDoubt() {
    assertThat(Sheets.interval(halfAndHalf("333333333", "333333333"), OptionalInt.empty()))
        .isEqualTo("0.00 [75.00; 75.00]");
  }

  private static SheetCounts halfAndHalf(String one, String other) {
    var sheets = new ArrayList<>(Collections.nCopies(50, one));
    sheets.addAll(Collections.nCopies(50, other));
    return Sheets.counted(sheets);
  }
}
