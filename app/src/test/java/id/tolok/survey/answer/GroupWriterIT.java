package id.tolok.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.ReservedDatabase;
import id.tolok.survey.answer.GroupWriter.Keeping;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake.Outcome;
import id.tolok.survey.store.sheet.AnswerWriter;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who wait are told when writing goes wrong.
@ServerTest
class GroupWriterIT {

  private static final long PATIENCE_SECONDS = 60;

  @Autowired private ReservedDatabase reserved;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;

  private SurveyedRounds rounds;
  private @Nullable GroupWriter writer;

  @BeforeEach
  void givenAnOffice() {
    rounds = new SurveyedRounds(jdbc, places);
  }

  @AfterEach
  void stop() {
    if (writer != null) {
      writer.stop();
    }
  }

  @Test
  void commitWhoseAnswerWasLostCountsOnceAndIsKept() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, sheets) -> {
      var outcomes = real.keep(sheets);
      if (commits.incrementAndGet() == 1) {
        throw new DataAccessResourceFailureException("connection lost");
      }
      return outcomes;
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("40/40/40");
  }

  @Test
  void commitThatFailedOnceIsDoneAgain() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, sheets) -> {
      if (commits.incrementAndGet() == 1) {
        throw new DataAccessResourceFailureException("database restarted");
      }
      return real.keep(sheets);
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("40/40/40");
  }

  @Test
  void commitsThatFailAreToldToAllWhoWait() {
    long round = rounds.open();
    givenWriter((real, sheets) -> {
      throw new DataAccessResourceFailureException("database away");
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.TRY_AGAIN);
    assertThat(rounds.state(round)).isEqualTo("0/0/0");
  }

  @Test
  void faultIsToldToThoseItConcernsAndEndsNothing() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, sheets) -> {
      if (commits.incrementAndGet() == 1) {
        throw new IllegalStateException("a fault");
      }
      return real.keep(sheets);
    });
    var first = given(round, 1).getFirst();
    assertThatThrownBy(() -> first.await(PATIENCE_SECONDS)).hasMessage("a fault");
    assertThat(outcomes(given(round, 3))).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("3/3/3");
  }

  @Test
  void endingWritesAllThatWaitAndTakesNoMore() {
    long round = rounds.open();
    var ending = givenWriter(Keeping::keep);
    var waiting = given(round, 1000);
    ending.stop();
    assertThat(waiting).allMatch(WaitingSheet::over);
    assertThat(outcomes(waiting)).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("1000/1000/1000");
    assertThat(ending.take(new WaitingSheet(rounds.sheet(round)))).isFalse();
  }

  private GroupWriter givenWriter(
      BiFunction<Keeping, List<GivenSheet>, List<Optional<Outcome>>> rule) {
    var real = GroupWriter.keeping(AnswerWriter.over(reserved), clock);
    var made = new GroupWriter(sheets -> rule.apply(real, sheets));
    made.start();
    writer = made;
    return made;
  }

  private List<WaitingSheet> given(long round, int count) {
    var waiting =
        IntStream.range(0, count).mapToObj(_ -> new WaitingSheet(rounds.sheet(round))).toList();
    var taker = Objects.requireNonNull(writer);
    assertThat(waiting).allMatch(taker::take);
    return waiting;
  }

  private static List<Outcome> outcomes(List<WaitingSheet> waiting) {
    return waiting.stream().map(each -> each.await(PATIENCE_SECONDS)).toList();
  }
}
