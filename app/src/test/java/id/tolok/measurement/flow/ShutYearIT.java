package id.tolok.measurement.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A year is shut once nothing is missing that nobody explained, and leaves what was approved.
@ServerTest
class ShutYearIT extends FlowOffice {

  @Test
  void reopenedYearLeavesItsFiguresApproved() {
    var key = brought(FigureState.APPROVED, "2022-Q1");
    as(Role.APPROVER, () -> years.close(office.agencyId(), 2022));
    assertThat(shown(key)).isEqualTo("12 LOCKED, in force 12");
    assertThat(as(Role.APPROVER, () -> years.reopen(office.agencyId(), 2022, "x")))
        .isEqualTo(
            new YearClosing.Outcome.Stopped(
                List.of(new YearClosing.Obstacle("REASON_MISSING", ""))));
    as(Role.APPROVER, () -> years.reopen(office.agencyId(), 2022, "Temuan pemeriksa"));
    assertThat(shown(key)).isEqualTo("12 APPROVED, in force 12");
  }

  @Test
  void yearIsNotShutWhileAPlannedIndicatorHasNoActualAndNobodySaidWhy() {
    var stopped = as(Role.APPROVER, () -> years.close(office.agencyId(), 2024));
    assertThat(stopped)
        .isEqualTo(
            new YearClosing.Outcome.Stopped(
                List.of(
                    new YearClosing.Obstacle("UNMEASURED", "Persentase pos kamling aktif"),
                    new YearClosing.Obstacle("UNMEASURED", "Jumlah pelayanan"))));
    as(
        Role.VERIFIER,
        () -> {
          years
              .unmeasured(office.agencyId(), 2024)
              .forEach(each ->
                  years.explainGap(
                      office.agencyId(), 2024, each.lineageId(), "Data hilang banjir"));
          return null;
        });
    assertThat(as(Role.APPROVER, () -> years.close(office.agencyId(), 2024)))
        .isEqualTo(new YearClosing.Outcome.Done(0));
    assertThat(as(Role.OWNER, () -> years.gaps(office.agencyId(), 2024))).hasSize(2);
  }

  @Test
  void yearThatRunsIsNotShut() {
    int running = TestClock.today().getYear();
    assertThat(as(Role.PLANNER, () -> years.obstacles(office.agencyId(), running)))
        .extracting(YearClosing.Obstacle::code)
        .contains("NOT_OVER");
  }
}
