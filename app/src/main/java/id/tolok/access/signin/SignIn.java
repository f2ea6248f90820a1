package id.tolok.access.signin;

import id.tolok.access.AccountState;
import id.tolok.access.secret.Passwords;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.access.store.ProgramWork;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signing in with a name and a password.
@Component
public final class SignIn {

  /// What came of it.
  public sealed interface Outcome {

    /// A session was opened.
    ///
    /// @param token for the cookie
    /// @param stage whether the code of the second factor is still asked
    record Opened(String token, Stage stage) implements Outcome {}

    /// Name and password do not belong together, or the account cannot be used; one answer for all,
    /// so that nothing is learnt about who has an account.
    record Wrong() implements Outcome {}

    /// Too many failures: try again after this time.
    record Wait(Duration left) implements Outcome {}
  }

  private final AccountStore accounts;
  private final Passwords passwords;
  private final Lockout lockout;
  private final Sessions sessions;
  private final AccessJournal journal;
  private final ProgramWork program;
  private final Clock clock;

  SignIn(
      AccountStore accounts,
      Passwords passwords,
      Lockout lockout,
      Sessions sessions,
      AccessJournal journal,
      ProgramWork program,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.lockout = lockout;
    this.sessions = sessions;
    this.journal = journal;
    this.program = program;
    this.clock = clock;
  }

  public Outcome withPassword(String typedName, String password, Visitor visitor) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    var wait = lockout.wait(name, visitor.networkAddress());
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    var found = accounts.login(name);
    boolean right = passwords.matches(password, found.map(AccountLogin::passwordHash).orElse(null));
    if (!right || found.isEmpty() || found.get().state() != AccountState.ACTIVE) {
      failed(name, found, visitor);
      return new Outcome.Wrong();
    }
    renewHash(found.get(), password);
    lockout.succeeded(name);
    return proved(found.get(), visitor);
  }

  /// Goes on with an account that proved who it is: asks for the second factor where it has one,
  /// otherwise opens a session.
  public Outcome.Opened proved(AccountLogin account, Visitor visitor) {
    if (account.factorSince() == null) {
      return new Outcome.Opened(full(account, visitor), Stage.FULL);
    }
    var pending = sessions.open(account.accountId(), Stage.SECOND_FACTOR, visitor);
    return new Outcome.Opened(pending, Stage.SECOND_FACTOR);
  }

  /// Opens a full session for an account that proved who it is.
  ///
  /// Takes the opportunity to clear away what ended by itself.
  public String full(AccountLogin account, Visitor visitor) {
    sessions.prune();
    lockout.prune();
    return program.call(() -> {
      accounts.signedIn(account.accountId(), clock.instant());
      journal.step("signed-in", account, visitor);
      return sessions.open(account.accountId(), Stage.FULL, visitor);
    });
  }

  /// Goes on with an account for which the configured other server vouches. One that was invited
  /// begins by it.
  public Outcome.Opened vouchedFor(AccountLogin account, Visitor visitor) {
    if (account.state() == AccountState.INVITED) {
      program.run(() -> {
        accounts.setState(account.accountId(), AccountState.ACTIVE, null);
        journal.step("invitation-accepted", account, visitor);
      });
    }
    return proved(account, visitor);
  }

  /// Writes that somebody came from the other server who has no account here.
  public void unknownAtProvider(Visitor visitor) {
    program.run(() -> journal.unknown(visitor));
  }

  /// Ends a session.
  public void signOut(OpenSession session, Visitor visitor) {
    accounts
        .login(session.accountId())
        .ifPresent(account ->
            program.run(() -> {
              sessions.end(session.accountId(), session.sessionId());
              journal.step("signed-out", account, visitor);
            }));
  }

  private void failed(String name, Optional<AccountLogin> found, Visitor visitor) {
    lockout.failed(name, visitor.networkAddress());
    program.run(() ->
        found.ifPresentOrElse(
            account -> journal.failed("sign-in-failed", account, visitor),
            () -> journal.unknown(visitor)));
  }

  private void renewHash(AccountLogin account, String password) {
    var hash = account.passwordHash();
    if (hash != null && passwords.outdated(hash)) {
      var renewed = passwords.hash(password);
      program.run(() -> accounts.setPassword(account.accountId(), renewed, clock.instant()));
    }
  }
}
