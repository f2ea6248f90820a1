package id.tolok.intake.web.accept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedDayTest {

  @ParameterizedTest
  @CsvSource({
    "2022-03-17, 2022, 2022-03-17",
    "2022-03, 2022, 2022-03-01",
    "2022, 2023, 2022-01-01",
    ", 2022, 2022-01-01",
    ", , 2026-11-20",
    "besok, lusa, 2026-11-20"
  })
  void theDayComesFromTheDecreeBeforeTheCalendar(
      @Nullable String date, @Nullable String periodStart, String day) {
    assertThat(SuggestedDay.of(date, periodStart, LocalDate.of(2026, 11, 20))).isEqualTo(day);
  }
}
