package id.tolok.survey.tally;

import id.tolok.survey.CountedOffice;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.store.result.RoundHead;
import id.tolok.survey.store.result.TallyStore;
import id.tolok.testing.Places;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An office with an open round, and what its sheets come to.
abstract class CountedRoundOffice {

  static final String BAD = "111111111";
  static final long NETWORK = 70_000_000_001L;

  @Autowired JdbcClient jdbc;
  @Autowired Places places;
  @Autowired SurveyPlaces surveys;
  @Autowired SheetIntake intake;
  @Autowired SurveyResults results;
  @Autowired TallyStore store;
  @Autowired CountedRounds rounds;
  @Autowired PlatformTransactionManager transactions;

  TransactionTemplate transaction;
  CountedOffice office;

  @BeforeEach
  void anOffice() {
    transaction = new TransactionTemplate(transactions);
    office = new CountedOffice(jdbc, places, surveys, intake, transaction);
  }

  RoundHead head() {
    return Objects.requireNonNull(store.heads(List.of(office.roundId())).get(office.roundId()));
  }

  /// All sheets, as approval counts them.
  RoundResults now() {
    return CountedOffice.asProgram(() -> rounds.results(head()));
  }
}
