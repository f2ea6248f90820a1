package id.tolok.survey.form;

import id.tolok.database.Scope;
import id.tolok.survey.Round;
import id.tolok.survey.defence.Admission;
import id.tolok.survey.store.sheet.HoldStore;
import id.tolok.survey.store.sheet.HoldStore.NewHold;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Holds the answers of a network until a person has looked at them.
@Component
class NetworkHolds {

  private static final Logger LOG = LoggerFactory.getLogger(NetworkHolds.class);

  private final HoldStore store;
  private final Clock clock;

  NetworkHolds(HoldStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// False where the database is away; then the next form of that network tries again.
  boolean hold(Round round, Admission.Taken taken) {
    var reason = taken.hold().orElseThrow();
    try {
      Scope.within(
          Scope.of(Set.of(round.agencyId())),
          () ->
              store.hold(
                  new NewHold(
                      round.agencyId(),
                      round.id(),
                      taken.origin(),
                      taken.sheetsBefore(),
                      reason.name(),
                      clock.instant())));
      return true;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("a network of round {} could not be held", round.id(), away);
      taken.notHeld();
      taken.notKept();
      return false;
    }
  }
}
