package id.tolok.measurement.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.measurement.FigureBatches.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowHashTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 0.00 0e50 -0",
        "1 1.0 1e0 0.1e1 1.00000000000000000000",
        "-20 -2e1 -20.000",
        "0.5 0.50 5e-1",
        "1e18 1000000000000000000 10e17",
        "123456789012345678900 1234567890123456789e2",
        "1e300 10e299"
      })
  void amountsThatAreEqualGiveTheSameHashHoweverTheyAreWritten(String written) {
    assertThat(hashes(Stream.of(written.split(" ")).map(BigDecimal::new))).hasSize(1);
  }

  @Test
  void amountsThatDifferGiveDifferentHashes() {
    var different =
        List.of(
            "0",
            "1",
            "-1",
            "10",
            "0.1",
            "1e18",
            "1e19",
            "999999999999999999",
            "9999999999999999999",
            "123456789012345678",
            "1234567890123456789");
    assertThat(hashes(different.stream().map(BigDecimal::new))).hasSize(different.size());
  }

  @Test
  void clearingIsNoZero() {
    assertThat(hash("1", null)).isNotEqualTo(hash("1", BigDecimal.ZERO));
  }

  @Test
  void fieldsDoNotRunIntoEachOther() {
    var one = new Row("1", null, null, "jiwa", "2026", BigDecimal.ONE, "ab", "c", null);
    var other = new Row("1", null, null, "jiwa", "2026", BigDecimal.ONE, "a", "bc", null);
    assertThat(RowHash.ofRows(List.of(one))).isNotEqualTo(RowHash.ofRows(List.of(other)));
  }

  @Test
  void whereARowStandsIsNoPartOfIt() {
    assertThat(hash("rows[0]", BigDecimal.ONE)).isEqualTo(hash("Bulan 2026!F5", BigDecimal.ONE));
  }

  private static Set<String> hashes(Stream<BigDecimal> amounts) {
    return amounts.map(amount -> hash("1", amount)).collect(Collectors.toSet());
  }

  private static String hash(String place, @Nullable BigDecimal amount) {
    return RowHash.ofRows(List.of(Row.of(place, 7, "2026-01", amount)));
  }
}
