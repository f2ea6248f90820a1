package id.tolok.survey.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.Scope;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.Sex;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.Breakdown.Part;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.OfService;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.survey.store.sheet.HoldStore;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class SheetsCountedIT {

  private static final String BAD = "111111111";
  private static final long NETWORK = 70_000_000_001L;

  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;
  @Autowired private SheetIntake intake;
  @Autowired private SurveyResults results;
  @Autowired private TallyStore store;
  @Autowired private HoldStore holds;
  @Autowired private CountedRounds rounds;
  @Autowired private PlatformTransactionManager transactions;

  private TransactionTemplate transaction;
  private CountedOffice office;

  @BeforeEach
  void anOffice() {
    transaction = new TransactionTemplate(transactions);
    office = new CountedOffice(jdbc, places, surveys, intake, transaction);
  }

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
  void smallServiceIsHiddenTogetherWithTheNextLarger() {
    office.give(0, 0, Collections.nCopies(40, "444444444").toArray(String[]::new));
    office.give(1, 0, Collections.nCopies(9, "333333333").toArray(String[]::new));
    office.give(2, 0, "222222222", "222222222");

    assertThat(now().services()).extracting(OfService::isHidden).containsExactly(false, true, true);
    assertThat(now().respondents()).isEqualTo(51);
  }

  @Test
  void serviceWhoseElementFewAnsweredIsHiddenBecauseSubtractionWouldTellTheirAnswers() {
    office.give(0, 0, Collections.nCopies(40, "444444444").toArray(String[]::new));
    office.give(1, 0, Collections.nCopies(9, "333333333").toArray(String[]::new));
    office.give(2, 0, Collections.nCopies(8, "22222222-").toArray(String[]::new));
    assertThat(now().services()).extracting(OfService::isHidden).containsOnly(false);

    office.give(2, 0, "222222221");
    assertThat(now().services()).extracting(OfService::isHidden).containsExactly(false, true, true);
  }

  @Test
  void profileHidesSmallGroupsAndThoseWhoDidNotSayAreOne() {
    giveBy(Sex.FEMALE, 12);
    giveBy(Sex.MALE, 3);
    office.give(CountedOffice.TEN);

    assertThat(now().profile().sex().parts())
        .containsExactly(
            new Part<>(Sex.FEMALE, OptionalInt.of(12)),
            new Part<>(Sex.MALE, OptionalInt.empty()),
            new Part<>(null, OptionalInt.empty()));
  }

  @Test
  void arrivalsAndChannelsAddUpToTheRespondents() {
    office.give(CountedOffice.TEN);
    long batch = office.batch(1);
    office.give(
        List.of(office.sheet(1, 0, Respondent.UNKNOWN, OptionalLong.of(batch), "333333333")));

    assertThat(now().channels()).isEqualTo(Map.of(Channel.PUBLIC, 10, Channel.PAPER, 1));
    assertThat(now().arrivals().days().values()).containsExactly(11);
    assertThat(now().arrivals().hours().stream().mapToInt(Integer::intValue).sum()).isEqualTo(11);
    assertThat(now().arrivals().lastDayHours()).isEqualTo(now().arrivals().hours());
  }

  @Test
  void whatIsShownOfAnOpenRoundMovesByFiveSheetsThatCount() {
    office.give(CountedOffice.TEN);
    var ten = shown();
    assertThat(CountedOffice.told(ten)).startsWith("10 sheets, IKM 85.46 B");
    for (int more = 1; more <= 4; more++) {
      office.give(BAD);
      assertThat(shown().whole()).as(more + " more").isEqualTo(ten.whole());
      assertThat(shown().services()).as(more + " more").isEqualTo(ten.services());
      assertThat(shown().profile()).as(more + " more").isEqualTo(ten.profile());
      assertThat(shown().waiting()).isEqualTo(more);
      assertThat(shown().counted()).isEqualTo(10 + more);
    }
    office.give(BAD);
    assertThat(CountedOffice.told(shown())).startsWith("15 sheets, IKM 65.13 C");
    assertThat(shown().waiting()).isZero();
  }

  @Test
  void sheetsThatDoNotCountBringNoStepNearer() {
    office.give(CountedOffice.TEN);
    office.give("333333333");
    office.give(0, NETWORK, Collections.nCopies(70, BAD).toArray(String[]::new));
    office.hold(NETWORK);
    office.give("1--------", "2--------", "3--------", "4--------");

    assertThat(CountedOffice.told(shown()))
        .isEqualTo("10 sheets, IKM 85.46 B, rejected 4, held 70, left out 0");
    assertThat(shown().waiting()).isEqualTo(1);
  }

  @Test
  void firstFourSheetsShowNothingAndAClosedRoundShowsAll() {
    office.give("333333333", "333333333", "333333333", "333333333");
    assertThat(shown().respondents()).isZero();
    assertThat(shown().counted()).isEqualTo(4);

    office.give(CountedOffice.TEN);
    assertThat(shown().respondents()).isEqualTo(10);
    office.tamper("update survey.round set state = 'CLOSED' where round_id = :round");
    assertThat(shown()).isEqualTo(now());
    assertThat(shown().respondents()).isEqualTo(14);
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
        "update survey.held_origin set held_at = now() - interval '2 days' where round_id ="
            + " :round");
    var dayBefore = Instant.now().minus(Duration.ofHours(25));
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

  private RoundHead head() {
    return Objects.requireNonNull(store.heads(List.of(office.roundId())).get(office.roundId()));
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

  private void giveBy(Sex sex, int count) {
    var respondent = new Respondent(sex, null, null, null);
    office.give(
        Collections.nCopies(count, respondent).stream()
            .map(each -> office.sheet(0, 0, each, OptionalLong.empty(), "333333333"))
            .toList());
  }

  /// All sheets, as approval counts them.
  private RoundResults now() {
    return CountedOffice.asProgram(() -> rounds.results(head()));
  }

  /// What people see.
  private RoundResults shown() {
    return CountedOffice.asProgram(() -> results.of(office.roundId()));
  }

  private void thenTold(String expected) {
    assertThat(CountedOffice.told(now())).isEqualTo(expected);
  }
}
