package id.tolok.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryPeriodTest {

  @Test
  void theFirstQuarterOfAllHasNoneBeforeIt() {
    var first = EntryPeriod.quarter(1900, 1);
    assertThat(first.hasPrevious()).isFalse();
    assertThat(first.hasNext()).isTrue();
    assertThat(first.next().hasPrevious()).isTrue();
  }

  @Test
  void theLastQuarterOfAllHasNoneAfterIt() {
    var last = EntryPeriod.quarter(2199, 4);
    assertThat(last.hasNext()).isFalse();
    assertThat(last.previous().hasNext()).isTrue();
  }

  @Test
  void yearsOutsideTheCalendarAreNoPeriod() {
    assertThat(EntryPeriod.parse("1899-Q4")).isEmpty();
    assertThat(EntryPeriod.parse("1900-Q1")).contains(EntryPeriod.quarter(1900, 1));
    assertThat(EntryPeriod.parse("2200")).isEmpty();
  }
}
