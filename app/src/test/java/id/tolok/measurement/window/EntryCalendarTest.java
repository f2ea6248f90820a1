package id.tolok.measurement.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.schedule.EntryWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryCalendarTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

  private CalendarDays days = CalendarDays.USUAL;
  private boolean pastOpen = true;
  private List<Extension> extensions = List.of();
  private Set<Integer> closed = Set.of();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-31 | locked NOT_STARTED 2026-01-01",
        "2026-01-01 | draft until 2026-04-05 USUAL",
        "2026-03-31 | draft until 2026-04-05 USUAL",
        "2026-04-01 | open until 2026-04-05 USUAL",
        "2026-04-05 | open until 2026-04-05 USUAL",
        "2026-04-06 | locked CLOSED 2026-04-05"
      })
  void quarterIsOpenFromItsFirstDayToTheFifthAfterItsEnd(String day, String expected) {
    assertThat(window("2026-Q1", null, day)).isEqualTo(expected);
  }

  @Test
  void dayBeginsInTheZoneOfTheAgency() {
    var lastMinute = Instant.parse("2026-04-05T15:59:00Z");
    assertThat(shown(calendar().window(period("2026-Q1"), null, lastMinute))).startsWith("open");
    assertThat(shown(calendar().window(period("2026-Q1"), null, lastMinute.plusSeconds(60))))
        .isEqualTo("locked CLOSED 2026-04-05");
  }

  @Test
  void withoutEarlyDraftsAPeriodOpensWhenItIsOver() {
    days = new CalendarDays(7, 12, 20, 3, false);
    assertThat(window("2026-03", null, "2026-03-31")).isEqualTo("locked NOT_STARTED 2026-04-01");
    assertThat(window("2026-03", null, "2026-04-07")).isEqualTo("open until 2026-04-07 USUAL");
  }

  @Test
  void moreTimeForAQuarterHoldsForItsMonthsAndNotForTheNext() {
    extensions = List.of(new Extension(period("2026-Q1"), LocalDate.parse("2026-05-10")));
    assertThat(window("2026-Q1", null, "2026-05-10")).isEqualTo("open until 2026-05-10 EXTENDED");
    assertThat(window("2026-01", null, "2026-05-10")).isEqualTo("open until 2026-05-10 EXTENDED");
    assertThat(window("2026-04", null, "2026-05-10")).isEqualTo("locked CLOSED 2026-05-05");
    assertThat(window("2026-Q1", null, "2026-05-11")).isEqualTo("locked CLOSED 2026-05-10");
  }

  @Test
  void verificationAndApprovalFollowMoreTimeAsLongAfterAsUsual() {
    extensions = List.of(new Extension(period("2026-Q1"), LocalDate.parse("2026-05-10")));
    assertThat(calendar().days(period("2026-Q1")))
        .isEqualTo(
            new EntryWindow.Days(
                LocalDate.parse("2026-05-10"),
                LocalDate.parse("2026-05-15"),
                LocalDate.parse("2026-05-20")));
    assertThat(calendar().days(period("2026-Q2")).approval()).isEqualTo("2026-07-15");
  }

  @Test
  void whatWasSentBackIsOpenForItsCorrection() {
    assertThat(window("2026-Q1", "2026-04-09", "2026-04-14"))
        .isEqualTo("open until 2026-04-14 CORRECTION");
    assertThat(window("2026-Q1", "2026-04-09", "2026-04-15")).isEqualTo("locked CLOSED 2026-04-14");
  }

  @Test
  void whatWasSentBackOnTheLastDaysIsOpenAsLongAsEverythingSentBack() {
    assertThat(window("2026-Q1", "2026-04-04", "2026-04-05"))
        .isEqualTo("open until 2026-04-09 CORRECTION");
    extensions = List.of(new Extension(period("2026-Q1"), LocalDate.parse("2026-05-10")));
    assertThat(window("2026-Q1", "2026-04-04", "2026-04-05"))
        .isEqualTo("open until 2026-05-10 EXTENDED");
  }

  @Test
  void shutYearIsLockedWhateverElseHolds() {
    closed = Set.of(2026);
    extensions = List.of(new Extension(period("2026"), LocalDate.parse("2027-05-10")));
    assertThat(window("2026-Q1", "2026-04-09", "2026-04-10")).isEqualTo("locked YEAR_CLOSED");
  }

  @Test
  void timeBeforeTheFirstCatalogueMayBeFilledAndIsMarked() {
    assertThat(window("2023-Q4", null, "2026-04-10")).isEqualTo("open BACKFILL");
    pastOpen = false;
    assertThat(window("2023-Q4", null, "2026-04-10")).isEqualTo("locked PAST_CLOSED");
  }

  private String window(String code, @Nullable String sentBack, String day) {
    return shown(
        calendar().window(period(code), sentBack == null ? null : noon(sentBack), noon(day)));
  }

  private EntryCalendar calendar() {
    return new EntryCalendar(
        1, 2, ZONE, days, 1, pastOpen, LocalDate.parse("2024-01-10"), extensions, closed);
  }

  private static EntryPeriod period(String code) {
    return EntryPeriod.parse(code).orElseThrow();
  }

  private static Instant noon(String day) {
    return LocalDateTime.parse(day + "T12:00:00").atZone(ZONE).toInstant();
  }

  private static String shown(EntryWindow window) {
    return switch (window) {
      case EntryWindow.Open(var until, var handIn, var kind) ->
          (handIn ? "open " : "draft ") + (until == null ? "" : "until " + until + " ") + kind;
      case EntryWindow.Locked(var why, var date) ->
          "locked " + why + (date == null ? "" : " " + date);
    };
  }
}
