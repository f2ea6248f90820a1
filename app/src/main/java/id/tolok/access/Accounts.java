package id.tolok.access;

import id.tolok.access.secret.Passwords;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.GrantStore;
import id.tolok.access.store.ProgramWork;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Makes accounts and gives roles, for the program itself: the sample world and commands on this
/// machine. People do the same through pages, which ask the gate first.
@Component
public final class Accounts {

  private final AccountStore store;
  private final GrantStore grants;
  private final Passwords passwords;
  private final ProgramWork program;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  Accounts(
      AccountStore store,
      GrantStore grants,
      Passwords passwords,
      ProgramWork program,
      AuditTrail trail,
      JsonMapper json,
      Clock clock) {
    this.store = store;
    this.grants = grants;
    this.passwords = passwords;
    this.program = program;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// Makes an active account with a password.
  ///
  /// @return its id
  public long create(NewAccount account, String password) {
    return program.call(() -> createWithin(account, password));
  }

  /// The same within running work of the program.
  long createWithin(NewAccount account, String password) {
    long id = store.add(account, clock.instant());
    store.setPassword(id, passwords.hash(password), clock.instant());
    trail.record(created(id, account));
    account.grants().forEach(grant -> give(id, account, grant));
    return id;
  }

  /// Makes an account without a password, to be invited; within running work of the program.
  public long invite(NewAccount account) {
    long id = store.add(account, clock.instant());
    trail.record(created(id, account));
    account.grants().forEach(grant -> give(id, account, grant));
    return id;
  }

  /// Says who in the register of officials is behind an account, in one agency.
  public void link(long accountId, long agencyId, long officialId) {
    program.run(() -> {
      grants.link(accountId, agencyId, officialId);
      trail.record(
          Change.of("access.official-linked", "account/" + accountId, agencyId)
              .to(json.writeValueAsString(Map.of("official", officialId))));
    });
  }

  private void give(long id, NewAccount account, NewGrant grant) {
    grants.add(id, grant, CurrentViewer.get().accountId(), clock.instant());
    trail.record(
        new Change(
            "access.role-given",
            "account/" + id,
            account.agencyId(),
            null,
            json.writeValueAsString(grant),
            grant.reason()));
  }

  private Change created(long id, NewAccount account) {
    return new Change(
        "access.account-created",
        "account/" + id,
        account.agencyId(),
        null,
        json.writeValueAsString(Map.of("login", account.login(), "name", account.name())),
        null);
  }
}
