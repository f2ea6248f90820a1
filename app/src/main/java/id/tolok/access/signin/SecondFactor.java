package id.tolok.access.signin;

import id.tolok.access.secret.RecoveryCodes;
import id.tolok.access.secret.SecretKeeper;
import id.tolok.access.secret.Totp;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.FactorStore;
import id.tolok.access.store.OpenSession;
import id.tolok.access.store.ProgramWork;
import id.tolok.shell.part.QrCode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The second factor: codes of an authenticator program, and recovery codes for the day it is lost.
@Component
public final class SecondFactor {

  /// What came of a code typed when signing in.
  public sealed interface Outcome {
    /// A session was opened.
    record Opened(String token) implements Outcome {}

    /// Not the code of now, or used before.
    record Wrong() implements Outcome {}

    /// Too many failures.
    record Wait(Duration left) implements Outcome {}
  }

  /// A secret to be read into an authenticator program.
  ///
  /// @param text of the secret, in groups of four, for who cannot read the code
  public record Proposal(QrCode code, String text) {}

  private static final Logger LOG = LoggerFactory.getLogger(SecondFactor.class);

  private final FactorStore store;
  private final AccountStore accounts;
  private final SecretKeeper keeper;
  private final Sessions sessions;
  private final SignIn signIn;
  private final Lockout lockout;
  private final AccessJournal journal;
  private final ProgramWork program;
  private final Clock clock;

  SecondFactor(
      FactorStore store,
      AccountStore accounts,
      SecretKeeper keeper,
      Sessions sessions,
      SignIn signIn,
      Lockout lockout,
      AccessJournal journal,
      ProgramWork program,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.keeper = keeper;
    this.sessions = sessions;
    this.signIn = signIn;
    this.lockout = lockout;
    this.journal = journal;
    this.program = program;
    this.clock = clock;
  }

  /// Finishes a sign-in that waits for a code, or for a recovery code instead.
  public Outcome finish(OpenSession pending, String typed, Visitor visitor) {
    var subject = subject(pending.accountId());
    var wait = lockout.wait(subject, visitor.networkAddress());
    if (wait.isPresent()) {
      return new Outcome.Wait(wait.get());
    }
    var account = accounts.login(pending.accountId()).orElseThrow();
    if (!proves(account.accountId(), typed)) {
      lockout.failed(subject, visitor.networkAddress());
      program.run(() -> journal.failed("second-factor-failed", account, visitor));
      return new Outcome.Wrong();
    }
    lockout.succeeded(subject);
    sessions.end(pending.accountId(), pending.sessionId());
    return new Outcome.Opened(signIn.full(account, visitor));
  }

  private boolean proves(long accountId, String typed) {
    return RecoveryCodes.looksLike(typed)
        ? program.call(() -> store.useCode(accountId, hash(accountId, typed), clock.instant()) > 0)
        : usesCode(accountId, typed);
  }

  private boolean usesCode(long accountId, String typed) {
    var secret = store.find(accountId).flatMap(kept -> secret(accountId, kept));
    if (secret.isEmpty()) {
      return false;
    }
    var step = Totp.stepOf(secret.get(), typed, clock.instant());
    return step.isPresent() && program.call(() -> store.use(accountId, step.getAsLong()) > 0);
  }

  public boolean isOn(long accountId) {
    return store.find(accountId).filter(FactorStore.Kept::confirmed).isPresent();
  }

  public int recoveryCodesLeft(long accountId) {
    return store.codesLeft(accountId);
  }

  /// The secret a person is about to take; the same until it is confirmed.
  public Proposal propose(AccountLogin account) {
    long id = account.accountId();
    var kept = store.find(id).flatMap(known -> secret(id, known));
    byte[] secret = kept.orElseGet(Totp::newSecret);
    if (kept.isEmpty()) {
      program.run(() -> store.propose(id, keeper.seal(purpose(id), secret)));
    }
    var text = Totp.base32(secret).replaceAll("(.{4})(?=.)", "$1 ");
    return new Proposal(QrCode.of(Totp.address(account.login(), secret)), text);
  }

  /// Switches the second factor on with a first right code.
  ///
  /// @return the recovery codes, shown this once; empty where the code is wrong
  public Optional<List<String>> confirm(AccountLogin account, String typed, Visitor visitor) {
    if (!usesCode(account.accountId(), typed)) {
      return Optional.empty();
    }
    return Optional.of(
        program.call(() -> {
          store.confirm(account.accountId(), clock.instant());
          journal.step("second-factor-on", account, visitor);
          return newCodes(account.accountId());
        }));
  }

  /// Makes new recovery codes; the old ones end.
  public List<String> renewCodes(AccountLogin account, Visitor visitor) {
    return program.call(() -> {
      journal.step("recovery-codes-renewed", account, visitor);
      return newCodes(account.accountId());
    });
  }

  /// Switches the second factor off.
  public void remove(AccountLogin account, Visitor visitor) {
    program.run(() -> {
      store.remove(account.accountId());
      journal.step("second-factor-off", account, visitor);
    });
  }

  private List<String> newCodes(long accountId) {
    var codes = RecoveryCodes.make();
    store.setCodes(accountId, codes.stream().map(code -> hash(accountId, code)).toList());
    return codes;
  }

  private byte[] hash(long accountId, String code) {
    return keeper.fingerprint("recovery/" + accountId, RecoveryCodes.plain(code));
  }

  /// Empty where the data came here without its key: then an administrator takes the factor off.
  private Optional<byte[]> secret(long accountId, FactorStore.Kept kept) {
    try {
      return Optional.of(keeper.open(purpose(accountId), kept.sealedSecret()));
    } catch (SecretKeeper.OtherKey other) {
      LOG.error("the second factor of account {} was sealed with another key", accountId, other);
      return Optional.empty();
    }
  }

  private static String purpose(long accountId) {
    return "factor/" + accountId;
  }

  private static String subject(long accountId) {
    return "factor/" + accountId;
  }
}
