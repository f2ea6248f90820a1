package id.tolok.survey.answer;

import id.tolok.database.Scope;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake;
import id.tolok.survey.given.SheetIntake.Outcome;
import id.tolok.testing.Places;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An office whose rounds take sheets, one by one and many together.
abstract class IntakeOffice {

  @Autowired SheetIntake intake;
  @Autowired UsedNumbers numbers;
  @Autowired JdbcClient jdbc;
  @Autowired Places places;
  @Autowired PlatformTransactionManager transactions;

  SurveyedRounds rounds;

  @BeforeEach
  void givenAnOffice() {
    rounds = new SurveyedRounds(jdbc, places);
  }

  List<Outcome> all(List<GivenSheet> sheets) {
    return inTransaction(() -> intake.giveAll(sheets));
  }

  List<Outcome> inTransaction(Callable<List<Outcome>> work) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            new TransactionTemplate(transactions)
                .execute(_ -> {
                  try {
                    return work.call();
                  } catch (RuntimeException e) {
                    throw e;
                  } catch (Exception e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }
}
