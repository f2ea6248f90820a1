package id.tolok.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.store.sheet.HoldStore;
import id.tolok.testing.ServerTest;
import id.tolok.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class SheetsCountedIT extends CountedRoundOffice {

  @Autowired private HoldStore holds;

  @Test
  void roundWithoutSheetsHasNoIndex() {
    thenTold("0 sheets, IKM none -, rejected 0, held 0, left out 0");
    assertThat(now().services()).hasSize(3);
    assertThat(now().isLargeEnoughToPublish()).isFalse();
  }

  @Test
  void everySheetIsInTheNumbersAfterItsCommit() {
    office.give(CountedOffice.TEN);
    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 0, left out 0");

    office.give("444444444");
    thenTold("11 sheets, IKM 86.79 B, rejected 0, held 0, left out 0");

    office.give("4444-----");
    thenTold("11 sheets, IKM 86.79 B, rejected 1, held 0, left out 0");
  }

  @Test
  void whatIsRolledBackWasSeenInsideAndNeverGetsOut() {
    office.give(CountedOffice.TEN);
    now();

    CountedOffice.asProgram(() ->
        transaction.execute(status -> {
          office.give(BAD);
          thenTold("11 sheets, IKM 79.90 B, rejected 0, held 0, left out 0");
          status.setRollbackOnly();
          return status;
        }));

    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 0, left out 0");
    office.give("444444444");
    thenTold("11 sheets, IKM 86.79 B, rejected 0, held 0, left out 0");
  }

  @Test
  void heldNetworkChangesNothingUntilSomebodyDecides() {
    office.give(CountedOffice.TEN);
    office.give(0, NETWORK, Collections.nCopies(30, BAD).toArray(String[]::new));
    now();

    office.hold(NETWORK);
    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 30, left out 0");
    office.give(0, NETWORK, BAD, BAD);
    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 32, left out 0");
    office.decide(NETWORK, "COUNT");
    thenTold("42 sheets, IKM 39.26 D, rejected 0, held 0, left out 0");
    office.decide(NETWORK, "LEAVE_OUT");
    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 0, left out 32");
  }

  @Test
  void sheetTakenBackLeavesNoTrace() {
    office.give(CountedOffice.TEN);
    var before = now();
    office.give(BAD);
    now();
    office.leaveOut(11);

    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 0, left out 1");
    assertThat(now().whole()).isEqualTo(before.whole());
    assertThat(now().arrivals()).isEqualTo(before.arrivals());
    assertThat(now().profile()).isEqualTo(before.profile());
  }

  @Test
  void sheetsOfAHeldNetworkAreFoundFromTheFirstOnThatCanBeOne() {
    office.give(CountedOffice.TEN);
    office.give(0, NETWORK, BAD, BAD);
    now();
    office.hold(NETWORK);
    office.tamper("update survey.held_origin set sheets_before = 10 where round_id = :round");

    thenTold("10 sheets, IKM 85.46 B, rejected 0, held 2, left out 0");
    thenSameAsAnew("held since the tenth");

    office.tamper(
        "update survey.held_origin set held_at = :now - interval '2 days' where round_id ="
            + " :round");
    var dayBefore = TestClock.now().minus(Duration.ofHours(25));
    Scope.within(Scope.EVERYTHING, () -> holds.endDays(dayBefore));
    office.give("333333333");
    office.decide(NETWORK, "LEAVE_OUT");
    thenTold("11 sheets, IKM 84.49 B, rejected 0, held 0, left out 2");
    thenSameAsAnew("decided after its day");
    office.decide(NETWORK, "COUNT");
    thenSameAsAnew("decided otherwise");
  }

  @Test
  void outsideOfScopeThereIsNoRound() {
    office.give(CountedOffice.TEN);
    now();
    var elsewhere = Scope.of(Set.of(office.agencyId() + 1));

    assertThatThrownBy(() -> Scope.within(elsewhere, () -> results.of(office.roundId())))
        .isInstanceOf(NotFound.class);
    Scope.within(elsewhere, () -> assertThat(results.ofAll(List.of(office.roundId()))).isEmpty());
  }

  @Test
  void whateverHappensTheNumbersAreThoseOfAllSheetsCountedAnew() {
    for (int seed = 1; seed <= 5; seed++) {
      var random = new Random(seed);
      for (int step = 0; step < 30; step++) {
        happens(random);
        if (random.nextInt(3) == 0) {
          thenSameAsAnew("seed " + seed + " step " + step);
        }
      }
      thenSameAsAnew("seed " + seed);
    }
  }

  @Test
  void manyWhoGiveAndLookAtOnceNeverSeeLessThanWasKept()
      throws InterruptedException, ExecutionException {
    var kept = new AtomicInteger();
    var looks = new ArrayList<Callable<Boolean>>();
    for (int person = 0; person < 40; person++) {
      looks.add(() -> {
        office.give("343434343");
        int atLeast = kept.incrementAndGet();
        return now().respondents() >= atLeast;
      });
    }
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var look : people.invokeAll(looks)) {
        assertThat(look.get()).isTrue();
      }
    }

    thenTold("40 sheets, IKM 86.11 B, rejected 0, held 0, left out 0");
  }

  @Test
  void databaseComesToTheSameIndexByItself() {
    var random = new Random(9);
    for (int sheet = 0; sheet < 60; sheet++) {
      office.give(random.nextInt(3), 0, randomSheet(random));
    }

    var byItself =
        Scope.within(
            Scope.EVERYTHING,
            () ->
                jdbc.sql(
                        """
                        with answer as (
                          select a.number, e.place, cast(nullif(substr(a.scores, e.place, 1), '-') as numeric) as score
                          from survey.answer a cross join generate_series(1, 9) as e (place)
                          where a.round_id = :round),
                        valid as (
                          select number from answer group by number having count(score) >= 5),
                        mean as (
                          select avg(score) as score from answer join valid using (number) group by place)
                        select round(25 * avg(score), 2) from mean
                        """)
                    .param("round", office.roundId())
                    .query(BigDecimal.class)
                    .single());

    assertThat(now().whole().index().orElseThrow().rounded()).isEqualTo(byItself);
    assertThat(now().setAside().rejected()).isPositive();
  }

  private void happens(Random random) {
    long network = NETWORK + random.nextInt(4);
    switch (random.nextInt(6)) {
      case 0 -> office.hold(network);
      case 1 -> office.decide(network, random.nextBoolean() ? "COUNT" : "LEAVE_OUT");
      case 2 -> {
        int answers = CountedOffice.asProgram(this::answers);
        if (answers > 0) {
          office.leaveOut(1 + random.nextInt(answers));
        }
      }
      case 3 -> CountedOffice.asProgram(() -> writtenDown(random.nextBoolean()));
      default -> office.give(random.nextInt(3), network, randomSheet(random), randomSheet(random));
    }
  }

  /// As when the program ends and starts again.
  ///
  /// @return how far what was written down had come
  private int writtenDown(boolean current) {
    var head = head();
    var counted = new CountedRound(store, office.roundId());
    counted.catchUp(head);
    if (current) {
      store.keep(
          head.roundId(),
          head.agencyId(),
          new TallyStore.Kept(counted.answers(), counted.checkpoint().write()));
    }
    return counted.answers();
  }

  private void thenSameAsAnew(String when) {
    CountedOffice.asProgram(() -> {
      var head = head();
      var anew = rounds.countAnew(head);
      var started = new CountedRound(store, office.roundId());
      started.catchUp(head);
      assertThat(started.numbers(head)).as(when).isEqualTo(anew);
      var counted = rounds.results(head);
      assertThat(counted).as(when).isEqualTo(anew.results(office.roundId(), counted.standing(), 0));
      assertThat(results.of(office.roundId())).as(when).isEqualTo(started.inSteps(head));
      return counted;
    });
  }

  private int answers() {
    return head().answers();
  }

  private static String randomSheet(Random random) {
    var scores = new StringBuilder();
    for (int question = 0; question < 9; question++) {
      scores.append("-12344".charAt(random.nextInt(6)));
    }
    return scores.toString();
  }

  private void thenTold(String expected) {
    assertThat(CountedOffice.told(now())).isEqualTo(expected);
  }
}
