package id.tolok.measurement.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.achievement.Direction;
import id.tolok.achievement.Target;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.planning.Targets;
import id.tolok.planning.plan.SplitRule;
import id.tolok.planning.plan.TargetSetting;
import id.tolok.planning.plan.TargetSetting.Judging;
import id.tolok.planning.revision.Outcome;
import id.tolok.planning.revision.Revisions;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A year is shut once nothing is missing that nobody explained, and leaves what was approved.
@ServerTest
class ShutYearIT extends FlowOffice {

  @Autowired Targets targets;
  @Autowired Revisions revisions;

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
  void yearIsNotShutWhileAChangeOfItsTargetsWaits() {
    int year = TestClock.today().getYear();
    var waits = new YearClosing.Obstacle("TARGETS_WAITING", "1");
    as(Role.PLANNER, () -> proposed(year, 30));
    long revision = as(Role.PLANNER, () -> proposed(year, 33));
    assertThat(as(Role.APPROVER, () -> years.obstacles(office.agencyId(), year))).contains(waits);
    assertThat(people.at(office.agencyId(), Role.APPROVER).get("/tahun").body())
        .contains("1 usulan perubahan target tahun " + year);
    as(Role.PLANNER, () -> revisions.withdraw(revision));
    assertThat(as(Role.APPROVER, () -> years.obstacles(office.agencyId(), year)))
        .doesNotContain(waits);
  }

  /// The first target of a year holds at once, the next waits.
  private long proposed(int year, int annual) {
    var target = targets.ofYear(office.agencyId(), year).getFirst();
    var proposal =
        new Revisions.Proposal(
            office.agencyId(),
            target.indicator().lineageId(),
            year,
            target.revision(),
            new TargetSetting(
                Target.of(BigDecimal.valueOf(annual)),
                null,
                target.unit(),
                SplitRule.SAME,
                Map.of(),
                Judging.usual(Direction.HIGHER)),
            "Anggaran berubah");
    return ((Outcome.Kept) revisions.propose(proposal)).revision().id();
  }

  @Test
  void yearThatRunsIsNotShut() {
    int running = TestClock.today().getYear();
    assertThat(as(Role.PLANNER, () -> years.obstacles(office.agencyId(), running)))
        .extracting(YearClosing.Obstacle::code)
        .contains("NOT_OVER");
  }
}
