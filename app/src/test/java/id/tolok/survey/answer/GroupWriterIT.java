package id.tolok.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.ReservedDatabase;
import id.tolok.survey.SheetIntake.Outcome;
import id.tolok.survey.store.AnswerWriter;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;

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

  /// Commits by a rule, and otherwise as the real one does.
  private record Commits(PlatformTransactionManager real, Commit rule)
      implements PlatformTransactionManager {

    interface Commit {
      void commit(PlatformTransactionManager real, TransactionStatus status);
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
      return real.getTransaction(definition);
    }

    @Override
    public void commit(TransactionStatus status) {
      rule.commit(real, status);
    }

    @Override
    public void rollback(TransactionStatus status) {
      real.rollback(status);
    }
  }

  @Test
  void commitWhoseAnswerWasLostCountsOnceAndIsKept() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, status) -> {
      real.commit(status);
      if (commits.incrementAndGet() == 1) {
        throw new TransactionSystemException("connection lost");
      }
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("40/40/40");
  }

  @Test
  void commitThatFailedOnceIsDoneAgain() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, status) -> {
      if (commits.incrementAndGet() == 1) {
        real.rollback(status);
        throw new TransactionSystemException("database restarted");
      }
      real.commit(status);
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("40/40/40");
  }

  @Test
  void commitsThatFailAreToldToAllWhoWait() {
    long round = rounds.open();
    givenWriter((real, status) -> {
      real.rollback(status);
      throw new TransactionSystemException("database away");
    });
    assertThat(outcomes(given(round, 40))).hasSize(40).containsOnly(Outcome.TRY_AGAIN);
    assertThat(rounds.state(round)).isEqualTo("0/0/0");
  }

  @Test
  void faultIsToldToThoseItConcernsAndEndsNothing() {
    long round = rounds.open();
    var commits = new AtomicInteger();
    givenWriter((real, status) -> {
      if (commits.incrementAndGet() == 1) {
        real.rollback(status);
        throw new IllegalStateException("a fault");
      }
      real.commit(status);
    });
    var first = given(round, 1).getFirst();
    assertThatThrownBy(() -> first.await(PATIENCE_SECONDS)).hasMessage("a fault");
    assertThat(outcomes(given(round, 3))).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("3/3/3");
  }

  @Test
  void endingWritesAllThatWaitAndTakesNoMore() {
    long round = rounds.open();
    var ending = givenWriter(PlatformTransactionManager::commit);
    var waiting = given(round, 1000);
    ending.stop();
    assertThat(waiting).allMatch(WaitingSheet::over);
    assertThat(outcomes(waiting)).containsOnly(Outcome.KEPT);
    assertThat(rounds.state(round)).isEqualTo("1000/1000/1000");
    assertThat(ending.take(new WaitingSheet(rounds.sheet(round)))).isFalse();
  }

  private GroupWriter givenWriter(Commits.Commit rule) {
    var keeping = new SheetKeeping(AnswerWriter.over(reserved), clock);
    var made = new GroupWriter(keeping, new Commits(reserved.transactions(), rule));
    made.start();
    writer = made;
    return made;
  }

  private List<WaitingSheet> given(long round, int count) {
    var waiting =
        IntStream.range(0, count).mapToObj(_ -> new WaitingSheet(rounds.sheet(round))).toList();
    var taker = writer;
    assertThat(taker).isNotNull();
    assertThat(waiting).allMatch(taker::take);
    return waiting;
  }

  private static List<Outcome> outcomes(List<WaitingSheet> waiting) {
    return waiting.stream().map(each -> each.await(PATIENCE_SECONDS)).toList();
  }
}
