package id.tolok.measurement.schedule;

import static id.tolok.testing.TestClock.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureFlow;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.measurement.evidence.EvidenceRule;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class DueIT {

  private static final String SERVICES = "jumlah pelayanan";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Due due;
  @Autowired private BackdatedWork backdated;
  @Autowired private EvidenceRule evidence;
  @Autowired private YearClosing years;

  private MeasuredOffice office;
  private Viewer owner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    owner = office.viewer(people.at(office.agencyId(), Role.OWNER));
  }

  @Test
  void everyVariableOfTheDecreeIsAskedForInEveryPeriodOfItsKind() {
    assertThat(asked("2025"))
        .isEqualTo(
            "2025-Q1 jumlah pos kamling aktif, jumlah pos kamling, jumlah pelayanan; "
                + "2025-Q2 jumlah pos kamling aktif, jumlah pos kamling, jumlah pelayanan; "
                + "2025-Q3 jumlah pos kamling aktif, jumlah pos kamling, jumlah pelayanan; "
                + "2025-Q4 jumlah pos kamling aktif, jumlah pos kamling, jumlah pelayanan");
  }

  @Test
  void figureThatWasGivenIsSeenAtOnce() {
    assertThat(counts()).isEqualTo("{OVERDUE=12}");
    give("2025-Q1", "2025-04-03T02:00:00Z");
    assertThat(counts()).isEqualTo("{OVERDUE=12}");
    submit("2025-Q1", "2025-04-04T02:00:00Z");
    assertThat(counts()).isEqualTo("{OVERDUE=11, SUBMITTED=1}");
  }

  @Test
  void agencyOutsideOfTheScopeIsLeftOut() {
    var stranger = MeasuredOffice.of(places, making, catalogues);
    CurrentViewer.asProgram(() -> due.ofYear(stranger.agencyId(), 2025));
    assertThat(CurrentViewer.as(owner, () -> due.ofYear(stranger.agencyId(), 2025))).isEmpty();
  }

  @Test
  void yearLongOverIsLookedAtWhileAFigureOfItIsBackWithItsOwner() {
    assertThat(openYears()).containsExactly(today().getYear() - 1, today().getYear());
    give("2021-Q1", "2021-04-03T02:00:00Z");
    submit("2021-Q1", "2021-04-04T02:00:00Z");
    assertThat(openYears()).doesNotContain(2021);
    sendBack("2021-Q1", "2021-04-05T02:00:00Z");
    assertThat(openYears()).containsExactly(2021, today().getYear() - 1, today().getYear());
  }

  @Test
  void figureSentBackInAYearThatWasShutSinceIsNobodysTask() {
    give("2025-Q1", "2025-04-03T02:00:00Z");
    submit("2025-Q1", "2025-04-04T02:00:00Z");
    sendBack("2025-Q1", "2025-04-05T02:00:00Z");
    assertThat(counts()).isEqualTo("{OVERDUE=11, RETURNED=1}");
    shut(2025);
    assertThat(counts()).isEqualTo("{PAST=12}");
  }

  private List<Integer> openYears() {
    return CurrentViewer.as(
        owner, () -> List.copyOf(due.openYears(List.of(office.agencyId()), today())));
  }

  private void sendBack(String period, String at) {
    var seen = List.of(new FigureFlow.Seen(office.key(SERVICES, period), 2));
    assertThat(
            CurrentViewer.asProgram(() ->
                backdated.move(
                    FigureFlow.Step.RETURN,
                    seen,
                    "Periksa lagi",
                    new Figure.Act(OptionalLong.of(8), "Budi", Instant.parse(at)))))
        .isInstanceOf(FigureFlow.Outcome.Moved.class);
  }

  private void shut(int year) {
    var verifier = office.viewer(people.at(office.agencyId(), Role.VERIFIER));
    CurrentViewer.as(
        verifier,
        () -> {
          years
              .unmeasured(office.agencyId(), year)
              .forEach(each ->
                  years.explainGap(
                      office.agencyId(), year, each.lineageId(), "Data hilang banjir"));
          return null;
        });
    var approver = office.viewer(people.at(office.agencyId(), Role.APPROVER));
    assertThat(CurrentViewer.as(approver, () -> years.close(office.agencyId(), year)))
        .isInstanceOf(YearClosing.Outcome.Done.class);
  }

  private String asked(String year) {
    return CurrentViewer.as(owner, () -> due.ofYear(office.agencyId(), Integer.parseInt(year)))
        .stream()
        .collect(
            Collectors.groupingBy(
                figure -> figure.key().period().code(),
                java.util.TreeMap::new,
                Collectors.mapping(DueFigure::variable, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  private String counts() {
    Map<Long, Due.Count> all =
        CurrentViewer.as(owner, () -> due.counts(List.of(office.agencyId()), Due.ofYear(2025)));
    return new java.util.TreeMap<>(Objects.requireNonNull(all.get(office.agencyId())).byStanding())
        .toString();
  }

  private void give(String period, String at) {
    var key = office.key(SERVICES, period);
    var outcome =
        CurrentViewer.asProgram(() ->
            backdated.save(List.of(new Entry(key, 0, new BigDecimal("24"), null, null)), act(at)));
    assertThat(outcome.get(key)).isInstanceOf(FigureEntry.Outcome.Saved.class);
  }

  private void submit(String period, String at) {
    CurrentViewer.asProgram(() -> {
      evidence.waive(office.agencyId());
      return null;
    });
    var seen = List.of(new FigureFlow.Seen(office.key(SERVICES, period), 1));
    assertThat(
            CurrentViewer.asProgram(
                () -> backdated.move(FigureFlow.Step.SUBMIT, seen, null, act(at))))
        .isInstanceOf(FigureFlow.Outcome.Moved.class);
  }

  private static Figure.Act act(String at) {
    return new Figure.Act(OptionalLong.of(7), "Siti", Instant.parse(at));
  }
}
