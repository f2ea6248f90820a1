package id.tolok.access.signin;

import id.tolok.access.secret.Passwords;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.DirectoryStore;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.access.store.ProgramWork;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What people change on their own account. What would hand the account to whoever sits at an open
/// browser asks for the password again.
@Component
public final class OwnAccount {

  /// What came of it.
  public sealed interface Outcome {
    /// Done.
    ///
    /// @param token of the session from now on
    record Done(String token) implements Outcome {}

    /// The present password is another.
    record WrongPassword() implements Outcome {}

    /// Too many wrong passwords.
    record Wait(Duration left) implements Outcome {}
  }

  private final AccountStore accounts;
  private final DirectoryStore directory;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SecondFactor factor;
  private final Lockout lockout;
  private final AccessJournal journal;
  private final ProgramWork program;
  private final Clock clock;

  OwnAccount(
      AccountStore accounts,
      DirectoryStore directory,
      Passwords passwords,
      Sessions sessions,
      SecondFactor factor,
      Lockout lockout,
      AccessJournal journal,
      ProgramWork program,
      Clock clock) {
    this.accounts = accounts;
    this.directory = directory;
    this.passwords = passwords;
    this.sessions = sessions;
    this.factor = factor;
    this.lockout = lockout;
    this.journal = journal;
    this.program = program;
    this.clock = clock;
  }

  public void rename(long accountId, String name, Visitor visitor) {
    var account = accounts.login(accountId).orElseThrow();
    var email = directory.card(accountId).orElseThrow().email();
    program.run(() -> {
      accounts.rename(accountId, name, email);
      journal.step("renamed", account, visitor);
    });
  }

  /// Changes the password. Every session of the account ends, this one goes on under a new token.
  public Outcome changePassword(
      OpenSession session, String current, String chosen, Visitor visitor) {
    var account = accounts.login(session.accountId()).orElseThrow();
    var fault = fault(account, current, visitor);
    if (fault.isPresent()) {
      return fault.get();
    }
    var hash = passwords.hash(chosen);
    return program.call(() -> {
      accounts.setPassword(account.accountId(), hash, clock.instant());
      sessions.endAll(account.accountId());
      journal.step("password-changed", account, visitor);
      return new Outcome.Done(sessions.open(account.accountId(), Stage.FULL, visitor));
    });
  }

  /// Switches the second factor off.
  public Outcome removeFactor(OpenSession session, String current, Visitor visitor) {
    var account = accounts.login(session.accountId()).orElseThrow();
    var fault = fault(account, current, visitor);
    if (fault.isEmpty()) {
      factor.remove(account, visitor);
    }
    return fault.orElseGet(() -> new Outcome.Done(""));
  }

  public void endSession(long accountId, long sessionId, Visitor visitor) {
    var account = accounts.login(accountId).orElseThrow();
    program.run(() -> {
      if (sessions.end(accountId, sessionId)) {
        journal.step("session-ended", account, visitor);
      }
    });
  }

  public void endOthers(OpenSession session, Visitor visitor) {
    var account = accounts.login(session.accountId()).orElseThrow();
    program.run(() -> {
      sessions.endOthers(session.accountId(), session.sessionId());
      journal.step("other-sessions-ended", account, visitor);
    });
  }

  private Optional<Outcome> fault(AccountLogin account, String current, Visitor visitor) {
    var wait = lockout.wait(account.login(), visitor.networkAddress());
    if (wait.isPresent()) {
      return Optional.of(new Outcome.Wait(wait.get()));
    }
    if (!passwords.matches(current, account.passwordHash())) {
      lockout.failed(account.login(), visitor.networkAddress());
      program.run(() -> journal.failed("password-check-failed", account, visitor));
      return Optional.of(new Outcome.WrongPassword());
    }
    return Optional.empty();
  }
}
