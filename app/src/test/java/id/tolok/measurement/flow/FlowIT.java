package id.tolok.measurement.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureFlow.Obstacle;
import id.tolok.measurement.FigureFlow.Outcome;
import id.tolok.measurement.FigureFlow.Seen;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.calendar.CalendarCare;
import id.tolok.measurement.calendar.YearClosing;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Viewer;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The way of a figure, tried from every state with every step by everybody.
@ServerTest
class FlowIT extends FlowOffice {

  /// Of the time before the first catalogue, so its window is always open.
  private static final String PAST = "2023-Q4";

  @Autowired private CalendarCare calendar;

  @Test
  void everyStateAllowsItsStepsToThoseWhoMay() {
    Map<FigureState, FigureKey> figures = new EnumMap<>(FigureState.class);
    figures.put(FigureState.LOCKED, brought(FigureState.APPROVED, "2022-Q1"));
    assertThat(as(Role.APPROVER, () -> years.close(office.agencyId(), 2022)))
        .isEqualTo(new YearClosing.Outcome.Done(1));
    int quarter = 1;
    for (var state :
        List.of(
            FigureState.DRAFT, FigureState.SUBMITTED, FigureState.VERIFIED, FigureState.APPROVED)) {
      figures.put(state, brought(state, "2023-Q" + quarter++));
    }
    figures.put(FigureState.RETURNED, brought(FigureState.RETURNED, "2021-Q1"));
    String table =
        Arrays.stream(FigureState.values())
            .map(state -> rows(state, Objects.requireNonNull(figures.get(state))))
            .collect(Collectors.joining("\n"));
    assertThat(table)
        .isEqualTo(
            """
            DRAFT SUBMIT: OWNER, VERIFIER, APPROVER, PLANNER | NOT_YOURS READER
            DRAFT VERIFY: nobody | WRONG_STATE everybody
            DRAFT RETURN: nobody | WRONG_STATE everybody
            DRAFT APPROVE: nobody | WRONG_STATE everybody
            DRAFT REOPEN: nobody | WRONG_STATE everybody
            SUBMITTED SUBMIT: nobody | WRONG_STATE everybody
            SUBMITTED VERIFY: VERIFIER, PLANNER | NOT_VERIFIER OWNER, APPROVER, READER
            SUBMITTED RETURN: VERIFIER, PLANNER | NOT_RETURNER OWNER, APPROVER, READER
            SUBMITTED APPROVE: nobody | WRONG_STATE everybody
            SUBMITTED REOPEN: nobody | WRONG_STATE everybody
            VERIFIED SUBMIT: nobody | WRONG_STATE everybody
            VERIFIED VERIFY: nobody | WRONG_STATE everybody
            VERIFIED RETURN: VERIFIER, APPROVER, PLANNER | NOT_RETURNER OWNER, READER
            VERIFIED APPROVE: APPROVER | NOT_APPROVER OWNER, VERIFIER, PLANNER, READER
            VERIFIED REOPEN: nobody | WRONG_STATE everybody
            APPROVED SUBMIT: nobody | WRONG_STATE everybody
            APPROVED VERIFY: nobody | WRONG_STATE everybody
            APPROVED RETURN: nobody | WRONG_STATE everybody
            APPROVED APPROVE: nobody | WRONG_STATE everybody
            APPROVED REOPEN: APPROVER | NOT_APPROVER OWNER, VERIFIER, PLANNER, READER
            LOCKED SUBMIT: nobody | YEAR_CLOSED everybody
            LOCKED VERIFY: nobody | YEAR_CLOSED everybody
            LOCKED RETURN: nobody | YEAR_CLOSED everybody
            LOCKED APPROVE: nobody | YEAR_CLOSED everybody
            LOCKED REOPEN: nobody | YEAR_CLOSED everybody
            RETURNED SUBMIT: OWNER, VERIFIER, APPROVER, PLANNER | NOT_YOURS READER
            RETURNED VERIFY: nobody | WRONG_STATE everybody
            RETURNED RETURN: nobody | WRONG_STATE everybody
            RETURNED APPROVE: nobody | WRONG_STATE everybody
            RETURNED REOPEN: nobody | WRONG_STATE everybody\
            """);
  }

  @Test
  void correctionOfAnApprovedFigureLeavesTheOldOneInForceUntilItIsApproved() {
    var key = brought(FigureState.APPROVED, PAST);
    moved(person(Role.APPROVER), Step.REOPEN, key, "Salah hitung");
    give(author, key, "15");
    assertThat(shown(key)).isEqualTo("15 DRAFT, in force 12");
    moved(author, Step.SUBMIT, key, null);
    moved(person(Role.VERIFIER), Step.VERIFY, key, null);
    assertThat(shown(key)).isEqualTo("15 VERIFIED, in force 12");
    moved(person(Role.APPROVER), Step.APPROVE, key, null);
    assertThat(shown(key)).isEqualTo("15 APPROVED, in force 15");
    assertThat(history(key))
        .isEqualTo(
            "ENTERED 12, SUBMITTED 12, VERIFIED 12, APPROVED 12, REOPENED 12 (Salah hitung), "
                + "ENTERED 15, SUBMITTED 15, VERIFIED 15, APPROVED 15");
  }

  @Test
  void whoEnteredMayNeitherVerifyNorApprove() {
    var both = office.viewer(people.at(office.agencyId(), Role.VERIFIER, Role.APPROVER));
    var key = office.key(SERVICES, PAST);
    give(both, key, "12");
    moved(both, Step.SUBMIT, key, null);
    assertThat(stopped(both, Step.VERIFY, key, null)).isEqualTo("OWN_ENTRY");
    moved(person(Role.VERIFIER), Step.VERIFY, key, null);
    assertThat(stopped(both, Step.APPROVE, key, null)).isEqualTo("OWN_ENTRY");
  }

  @Test
  void whoGaveAnAmountThatAnotherChangedSinceMayStillNotVerify() {
    var verifier = office.viewer(people.at(office.agencyId(), Role.VERIFIER));
    var key = office.key(SERVICES, PAST);
    give(verifier, key, "12");
    give(author, key, "13");
    moved(author, Step.SUBMIT, key, null);
    assertThat(stopped(verifier, Step.VERIFY, key, null)).isEqualTo("OWN_ENTRY");
  }

  @Test
  void twoStepsOfVerificationNeedTwoPeople() {
    as(Role.PLANNER, () -> calendar.setWay(office.agencyId(), 2, true, 0));
    var key = brought(FigureState.SUBMITTED, PAST);
    moved(person(Role.PLANNER), Step.VERIFY, key, null);
    assertThat(shown(key)).isEqualTo("12 SUBMITTED, in force nothing");
    assertThat(stopped(person(Role.PLANNER), Step.VERIFY, key, null)).isEqualTo("VERIFIED_ALREADY");
    moved(person(Role.VERIFIER), Step.VERIFY, key, null);
    assertThat(shown(key)).isEqualTo("12 VERIFIED, in force nothing");
  }

  @Test
  void sendingBackNeedsAReason() {
    var key = brought(FigureState.SUBMITTED, PAST);
    assertThat(stopped(person(Role.VERIFIER), Step.RETURN, key, " ok "))
        .isEqualTo("REASON_MISSING");
    moved(person(Role.VERIFIER), Step.RETURN, key, "Bukti tidak cocok");
    assertThat(history(key)).endsWith("RETURNED 12 (Bukti tidak cocok)");
  }

  @Test
  void whoHandedInMayTakeItBackWhileNobodyHasChecked() {
    var key = brought(FigureState.SUBMITTED, PAST);
    moved(author, Step.RETURN, key, "Masih kurang satu");
    assertThat(shown(key)).isEqualTo("12 RETURNED, in force nothing");
  }

  @Test
  void emptyFigureIsNotHandedIn() {
    var key = office.key(SERVICES, PAST);
    give(author, key, "12");
    give(author, key, null);
    assertThat(stopped(author, Step.SUBMIT, key, null)).isEqualTo("AMOUNT_MISSING");
  }

  @Test
  void figureIsHeldBackWhileItsPartnerOfTheSameOwnerIsNeitherGivenNorExplained() {
    var part = office.key("jumlah pos kamling aktif", PAST);
    give(author, part, "3");
    assertThat(stopped(author, Step.SUBMIT, part, null)).isEqualTo("FIGURES_MISSING");
    var none =
        new Entry(office.key("jumlah pos kamling", PAST), 0, null, "Belum didata desa", null);
    CurrentViewer.as(author, () -> entry.save(none));
    moved(author, Step.SUBMIT, part, null);
  }

  @Test
  void figureOfARunningPeriodIsNotHandedIn() {
    var key = office.key(SERVICES, TestClock.today().getYear() + "-Q" + currentQuarter());
    give(author, key, "12");
    assertThat(stopped(author, Step.SUBMIT, key, null)).contains("PERIOD_RUNNING");
  }

  @Test
  void allGoOrNoneDoes() {
    var good = brought(FigureState.SUBMITTED, PAST);
    var draft = office.key("jumlah pos kamling", PAST);
    give(author, draft, "3");
    var both = List.of(seen(good), seen(draft));
    var outcome = CurrentViewer.as(person(Role.VERIFIER), () -> flow.move(Step.VERIFY, both, null));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Stopped.class,
            stopped ->
                assertThat(stopped.obstacles())
                    .extracting(Obstacle::key, Obstacle::code)
                    .containsExactly(Assertions.tuple(draft, "WRONG_STATE")));
    assertThat(shown(good)).startsWith("12 SUBMITTED");
  }

  @Test
  void figureSeenInAnotherVersionIsNotMoved() {
    var key = brought(FigureState.SUBMITTED, PAST);
    var old = new Seen(key, 1);
    assertThat(codes(person(Role.VERIFIER), Step.VERIFY, old)).isEqualTo("CHANGED");
  }

  @Test
  void ofTwoWhoApproveAtOnceOneIsTold() throws Exception {
    var key = brought(FigureState.VERIFIED, PAST);
    var other = office.viewer(people.at(office.agencyId(), Role.APPROVER));
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var seen = List.of(seen(key));
      var one = both.submit(() -> approve(start, person(Role.APPROVER), seen));
      var two = both.submit(() -> approve(start, other, seen));
      assertThat(List.of(one.get(), two.get()))
          .hasAtLeastOneElementOfType(Outcome.Moved.class)
          .hasAtLeastOneElementOfType(Outcome.Stopped.class);
    }
    assertThat(history(key)).isEqualTo("ENTERED 12, SUBMITTED 12, VERIFIED 12, APPROVED 12");
  }

  @Test
  void figureOfAnOfficeOutsideOfTheScopeDoesNotExist() {
    var stranger = MeasuredOffice.of(places, making, catalogues);
    var theirs = List.of(new Seen(stranger.key(SERVICES, PAST), 1));
    Assertions.assertThatThrownBy(
            () -> CurrentViewer.as(author, () -> flow.move(Step.SUBMIT, theirs, null)))
        .isInstanceOf(NotFound.class);
  }

  private Outcome approve(CyclicBarrier start, Viewer viewer, List<Seen> seen) throws Exception {
    start.await();
    return CurrentViewer.as(viewer, () -> flow.move(Step.APPROVE, seen, null));
  }

  private static int currentQuarter() {
    return (TestClock.today().getMonthValue() + 2) / 3;
  }

  private String stopped(Viewer viewer, Step step, FigureKey key, @Nullable String reason) {
    return switch (CurrentViewer.as(viewer, () -> flow.move(step, List.of(seen(key)), reason))) {
      case Outcome.Moved _ -> "moved";
      case Outcome.Stopped(var obstacles) ->
          obstacles.stream().map(Obstacle::code).collect(Collectors.joining(", "));
    };
  }

  private String codes(Viewer viewer, Step step, Seen seen) {
    return CurrentViewer.as(viewer, () -> flow.obstacles(step, List.of(seen))).stream()
        .map(Obstacle::code)
        .collect(Collectors.joining(", "));
  }

  private String rows(FigureState state, FigureKey key) {
    return Arrays.stream(Step.values())
        .map(step -> state + " " + step + ": " + row(step, key))
        .collect(Collectors.joining("\n"));
  }

  private String row(Step step, FigureKey key) {
    Map<String, List<Role>> byCode =
        ROLES.stream().collect(Collectors.groupingBy(role -> codes(person(role), step, seen(key))));
    var may = byCode.remove("");
    return (may == null ? "nobody" : names(may))
        + " | "
        + byCode.entrySet().stream()
            .map(each ->
                each.getKey()
                    + " "
                    + (each.getValue().size() == ROLES.size()
                        ? "everybody"
                        : names(each.getValue())))
            .collect(Collectors.joining("; "));
  }

  private static String names(List<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.joining(", "));
  }

  private String history(FigureKey key) {
    return CurrentViewer.as(author, () -> measurements.history(key)).stream()
        .map(event ->
            event.kind()
                + " "
                + event.amount()
                + (event.reason() == null || event.kind() == FigureEvent.Kind.ENTERED
                    ? ""
                    : " (" + event.reason() + ")"))
        .collect(Collectors.joining(", "));
  }
}
