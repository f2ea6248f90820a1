package id.tolok.survey.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which period a new round begins with.
class NextPeriodTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # last from | last until | today     | from       | until      | numeral
          2026-07-01  | 2026-09-30 | 2026-11-21 | 2026-10-01 | 2026-12-31 | IV
          2026-10-01  | 2026-12-31 | 2026-11-21 | 2027-01-01 | 2027-03-31 | I
          2025-01-01  | 2025-03-31 | 2026-11-21 | 2026-10-01 | 2026-12-31 | IV
          2026-01-01  | 2026-06-30 | 2026-07-02 | 2026-07-01 | 2026-12-31 | II
          2025-01-01  | 2025-12-31 | 2026-03-01 | 2026-01-01 | 2026-12-31 | I
          2026-02-01  | 2026-04-30 | 2026-05-05 | 2026-01-01 | 2026-06-30 | I
          2026-03-10  | 2026-08-20 | 2026-09-01 | 2026-07-01 | 2026-12-31 | II
          """,
      delimiter = '|')
  void followsTheLastRoundAndIsNeverOver(
      LocalDate lastFrom,
      LocalDate lastUntil,
      LocalDate today,
      LocalDate from,
      LocalDate until,
      String numeral) {
    var next = NextPeriod.after(lastFrom, lastUntil, today);
    assertThat(next.from()).isEqualTo(from);
    assertThat(next.until()).isEqualTo(until);
    assertThat(next.numeral()).isEqualTo(numeral);
  }

  @Test
  void withoutARoundItIsTheHalfYear() {
    assertThat(NextPeriod.halfYear(LocalDate.of(2026, 6, 30)))
        .isEqualTo(new NextPeriod(LocalDate.of(2026, 1, 1), 6));
    assertThat(NextPeriod.halfYear(LocalDate.of(2026, 7, 1)).numeral()).isEqualTo("II");
  }
}
