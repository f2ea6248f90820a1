package id.tolok.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.EntryPeriod;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntrySheetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-Q1 | 2026-01 2026-02 2026-03 2026-Q1",
        "2026-Q2 | 2026-04 2026-05 2026-06 2026-Q2 2026-S1",
        "2026-Q4 | 2026-10 2026-11 2026-12 2026-Q4 2026-S2 2026"
      })
  void pageAsksForWhatEndsInItsQuarter(String quarter, String periods) {
    var page = EntryPeriod.parse(quarter).orElseThrow();
    assertThat(
            Arrays.stream(EntryPeriod.Kind.values())
                .flatMap(kind -> EntrySheets.periods(page, kind).stream())
                .map(EntryPeriod::code)
                .collect(Collectors.joining(" ")))
        .isEqualTo(periods);
  }

  @Test
  void everyPeriodOfAYearIsFilledOnExactlyOnePage() {
    for (var kind : EntryPeriod.Kind.values()) {
      for (EntryPeriod period : EntryPeriod.all(2026, kind)) {
        assertThat(EntrySheets.periods(EntrySheets.quarterOf(period), kind)).contains(period);
      }
    }
  }
}
