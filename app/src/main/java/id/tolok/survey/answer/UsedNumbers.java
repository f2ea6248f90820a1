package id.tolok.survey.answer;

import id.tolok.survey.store.sheet.UsedFormStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Forgets one-time numbers when no form with them can be sent any more: a form is good for a day,
/// sheets that wait in a clerk's browser for some days longer.
@Component
class UsedNumbers {

  private static final Logger LOG = LoggerFactory.getLogger(UsedNumbers.class);

  static final int DAYS_KEPT = 60;

  private static final long PAUSE_MILLIS = 6 * 60 * 60 * 1000;
  private static final long FIRST_PAUSE_MILLIS = 15 * 60 * 1000;

  private final UsedFormStore store;
  private final Clock clock;

  UsedNumbers(UsedFormStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = PAUSE_MILLIS, initialDelay = FIRST_PAUSE_MILLIS)
  void forgetOld() {
    try {
      store.forget(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT));
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("used numbers of forms are forgotten later: {}", away.getMessage());
    }
  }
}
