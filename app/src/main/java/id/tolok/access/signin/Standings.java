package id.tolok.access.signin;

import id.tolok.access.AccountState;
import id.tolok.access.rights.Standing;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.StandingStore;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What accounts hold today.
@Component
public final class Standings {

  private final AccountStore accounts;
  private final StandingStore store;
  private final Clock clock;

  Standings(AccountStore accounts, StandingStore store, Clock clock) {
    this.accounts = accounts;
    this.store = store;
    this.clock = clock;
  }

  /// What an account holds; one that does not exist holds nothing.
  public Standing of(long accountId) {
    return of(
        accountId,
        accounts.login(accountId).map(AccountLogin::state).orElse(AccountState.INACTIVE));
  }

  /// What an account holds whose state is known already.
  public Standing of(long accountId, AccountState state) {
    return store.standing(accountId, state, LocalDate.now(clock));
  }
}
