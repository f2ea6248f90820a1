package id.tolok.survey.answer;

import static id.tolok.survey.given.SheetIntake.Outcome.KEPT;
import static id.tolok.survey.given.SheetIntake.Outcome.KNOWN;
import static id.tolok.survey.given.SheetIntake.Outcome.ROUND_CLOSED;
import static id.tolok.survey.given.SheetIntake.Outcome.TICKET_SPENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.Scope;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake.Outcome;
import id.tolok.survey.store.sheet.AnswerWriter;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@ServerTest
class SheetIntakeIT extends IntakeOffice {

  @Autowired private AnswerWriter answers;
  @Autowired private Clock clock;

  @Test
  void numbersAreDenseAndFollowTheCommits() throws Exception {
    var open = List.of(rounds.open(), rounds.open(), rounds.open());
    var sheets = IntStream.range(0, 900).mapToObj(i -> rounds.sheet(open.get(i * 7 % 3))).toList();
    var over = new AtomicBoolean();
    try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Set<String>> seen = reader.submit(() -> gapsSeen(open, over));
      assertThat(together(sheets)).containsExactly(Map.entry(KEPT, 900L));
      over.set(true);
      assertThat(seen.get()).isEmpty();
    }
    for (long round : open) {
      assertThat(rounds.state(round)).isEqualTo("300/300/300");
    }
  }

  /// Another node is a writer of its own on the same database.
  @Test
  void twoNodesAndClerksNumberOneRoundWithoutGaps() throws Exception {
    long round = rounds.open();
    var node = GroupWriter.keeping(answers, clock);
    var other = new GroupWriter(sheets -> Scope.within(Scope.EVERYTHING, () -> node.keep(sheets)));
    other.start();
    var token = SurveyedRounds.token();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var given = new ArrayList<Future<Outcome>>();
      var brought = new ArrayList<Future<List<Outcome>>>();
      for (int i = 0; i < 300; i++) {
        given.add(people.submit(() -> intake.give(rounds.sheet(round))));
        given.add(people.submit(() -> give(other, rounds.sheet(round))));
        if (i % 30 == 0) {
          given.add(people.submit(() -> intake.give(rounds.sheet(round, token, null))));
          given.add(people.submit(() -> give(other, rounds.sheet(round, token, null))));
          brought.add(people.submit(() -> all(List.of(rounds.sheet(round), rounds.sheet(round)))));
        }
      }
      for (var each : brought) {
        assertThat(each.get()).containsOnly(KEPT);
      }
      var outcomes = new ArrayList<Outcome>();
      for (var each : given) {
        outcomes.add(each.get());
      }
      assertThat(outcomes.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())))
          .containsOnly(Map.entry(KEPT, 601L), Map.entry(KNOWN, 19L));
    } finally {
      other.stop();
    }
    assertThat(rounds.state(round)).isEqualTo("621/621/621");
  }

  private static Outcome give(GroupWriter node, GivenSheet sheet) {
    var waiting = new WaitingSheet(sheet);
    assertThat(node.take(waiting)).isTrue();
    return waiting.await(60);
  }

  /// Whatever a moment shows of a round, its sheets, their last number and its counter agree.
  private Set<String> gapsSeen(List<Long> open, AtomicBoolean over) {
    var gaps = new TreeSet<String>();
    while (!over.get()) {
      for (long round : open) {
        String state = rounds.state(round);
        if (Arrays.stream(state.split("/")).distinct().count() != 1) {
          gaps.add(state);
        }
      }
    }
    return gaps;
  }

  @Test
  void formSentAgainCountsOnce() {
    long round = rounds.open();
    var sheet = rounds.sheet(round);
    assertThat(intake.give(sheet)).isEqualTo(KEPT);
    assertThat(intake.give(sheet)).isEqualTo(KNOWN);
    assertThat(rounds.state(round)).isEqualTo("1/1/1");
  }

  @Test
  void formSentManyTimesAtOnceCountsOnce() throws Exception {
    long round = rounds.open();
    var token = SurveyedRounds.token();
    var sheets = IntStream.range(0, 60).mapToObj(_ -> rounds.sheet(round, token, null)).toList();
    assertThat(together(sheets)).containsOnly(Map.entry(KEPT, 1L), Map.entry(KNOWN, 59L));
    assertThat(rounds.state(round)).isEqualTo("1/1/1");
  }

  @ParameterizedTest
  @EnumSource(value = RoundState.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void roundThatIsNotOpenTakesNoAnswers(RoundState state) {
    long round = rounds.open();
    rounds.set(round, state);
    assertThat(intake.give(rounds.sheet(round))).isEqualTo(ROUND_CLOSED);
    assertThat(rounds.state(round)).isEqualTo("0/0/0");
  }

  @Test
  void roundThatDoesNotExistTakesNothing() {
    assertThat(intake.give(rounds.sheet(Long.MAX_VALUE))).isEqualTo(ROUND_CLOSED);
  }

  /// The office is on western time, seven hours ahead of UTC.
  @ParameterizedTest
  @CsvSource({
    "2026-05-31T16:59:59Z, ROUND_CLOSED",
    "2026-05-31T17:00:00Z, KEPT",
    "2026-06-30T16:59:59Z, KEPT",
    "2026-06-30T17:00:00Z, ROUND_CLOSED"
  })
  void answersAreTakenOnTheRoundsDaysWhereTheOfficeIs(Instant at, Outcome expected) {
    long round = rounds.open();
    var sheet = rounds.sheet(round, Channel.PUBLIC, at, "444444444", SurveyedRounds.token(), null);
    assertThat(intake.give(sheet)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PAPER, OPEN, KEPT",
    "PAPER, DRAFT, ROUND_CLOSED",
    "PAPER, CLOSED, ROUND_CLOSED",
    "PAPER, APPROVED, ROUND_CLOSED",
    "FILE, OPEN, KEPT",
    "FILE, CLOSED, ROUND_CLOSED"
  })
  void paperAndFilesAreTakenWhileTheRoundIsOpen(
      Channel channel, RoundState state, Outcome expected) {
    long round = rounds.open();
    rounds.set(round, state);
    var sheet =
        rounds.sheet(
            round, channel, SurveyedRounds.NOON_WIB, "4444-4444", SurveyedRounds.token(), null);
    assertThat(all(List.of(sheet))).containsExactly(expected);
  }

  @Test
  void ticketCountsOnce() throws Exception {
    long round = rounds.open();
    byte[] ticket = rounds.ticket(round);
    var sheets =
        IntStream.range(0, 20)
            .mapToObj(_ -> rounds.sheet(round, SurveyedRounds.token(), ticket.clone()))
            .toList();
    assertThat(together(sheets)).containsOnly(Map.entry(KEPT, 1L), Map.entry(TICKET_SPENT, 19L));
    assertThat(rounds.state(round)).isEqualTo("1/1/1");
  }

  @Test
  void ticketOfAnotherRoundIsRefusedAndStaysGood() {
    long round = rounds.open();
    long other = rounds.open();
    byte[] ticket = rounds.ticket(other);
    assertThat(intake.give(rounds.sheet(round, SurveyedRounds.token(), ticket)))
        .isEqualTo(TICKET_SPENT);
    assertThat(intake.give(rounds.sheet(other, SurveyedRounds.token(), ticket))).isEqualTo(KEPT);
  }

  @Test
  void formRefusedForItsTicketMayBeSentWithAnother() {
    long round = rounds.open();
    var token = SurveyedRounds.token();
    assertThat(intake.give(rounds.sheet(round, token, new byte[] {1, 2, 3})))
        .isEqualTo(TICKET_SPENT);
    assertThat(intake.give(rounds.sheet(round, token, rounds.ticket(round)))).isEqualTo(KEPT);
  }

  @Test
  void formSentAgainWithItsTicketIsKnownAndNotRefused() {
    long round = rounds.open();
    var sheet = rounds.sheet(round, SurveyedRounds.token(), rounds.ticket(round));
    assertThat(intake.give(sheet)).isEqualTo(KEPT);
    assertThat(intake.give(sheet)).isEqualTo(KNOWN);
  }

  @Test
  void sheetThatCannotBeWrittenHarmsNoOther() throws Exception {
    long round = rounds.open();
    long closed = rounds.open();
    rounds.set(closed, RoundState.CLOSED);
    var spoilt =
        rounds.sheet(
            round, Channel.PUBLIC, SurveyedRounds.NOON_WIB, "5", SurveyedRounds.token(), null);
    var sheets = new ArrayList<GivenSheet>();
    for (int i = 0; i < 50; i++) {
      sheets.add(rounds.sheet(round));
      sheets.add(rounds.sheet(closed));
    }
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome>> refused =
          IntStream.range(0, 5).mapToObj(_ -> people.submit(() -> intake.give(spoilt))).toList();
      assertThat(together(sheets)).containsOnly(Map.entry(KEPT, 50L), Map.entry(ROUND_CLOSED, 50L));
      for (var each : refused) {
        assertThatThrownBy(each::get)
            .hasCauseInstanceOf(DataIntegrityViolationException.class)
            .rootCause()
            .as("nothing of the sheet gets into a log")
            .hasMessageNotContaining("Failing row");
      }
    }
    assertThat(rounds.state(round)).isEqualTo("50/50/50");
  }

  @Test
  void roundSomebodyHoldsKeepsNoOtherWaiting() throws Exception {
    long held = rounds.open();
    long free = rounds.open();
    var isHeld = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var clerk =
          people.submit(() ->
              inTransaction(() -> {
                var outcomes = intake.giveAll(List.of(rounds.sheet(held)));
                isHeld.countDown();
                release.await();
                return outcomes;
              }));
      isHeld.await();
      var waiting = people.submit(() -> intake.give(rounds.sheet(held)));
      assertThat(intake.give(rounds.sheet(free))).isEqualTo(KEPT);
      assertThat(waiting).isNotDone();
      release.countDown();
      assertThat(clerk.get()).containsExactly(KEPT);
      assertThat(waiting.get()).isEqualTo(KEPT);
    }
    assertThat(rounds.state(held)).isEqualTo("2/2/2");
  }

  @Test
  void usedNumbersAreForgottenLongAfterTheirForms() {
    long round = rounds.open();
    var old = rounds.sheet(round);
    var young = rounds.sheet(round);
    intake.give(old);
    intake.give(young);
    usedDaysAgo(old, UsedNumbers.DAYS_KEPT + 2);
    usedDaysAgo(young, UsedNumbers.DAYS_KEPT - 2);
    numbers.forgetOld();
    assertThat(intake.give(young)).isEqualTo(KNOWN);
    assertThat(intake.give(old)).isEqualTo(KEPT);
  }

  private void usedDaysAgo(GivenSheet sheet, int days) {
    jdbc.sql("update survey.used_form set used_on = :day where high = :high")
        .param("day", TestClock.today().minusDays(days))
        .param("high", sheet.formToken().high())
        .update();
  }

  /// Gives each sheet from a thread of its own, all at once.
  private Map<Outcome, Long> together(Collection<GivenSheet> sheets) throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var given = new ArrayList<Outcome>();
      for (var each :
          people.invokeAll(
              sheets.stream()
                  .map(sheet -> (Callable<Outcome>) () -> intake.give(sheet))
                  .toList())) {
        given.add(each.get());
      }
      return given.stream()
          .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
  }
}
