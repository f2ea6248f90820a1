package id.tolok.access.signin;

import id.tolok.access.AccessSettings;
import id.tolok.access.secret.Passwords;
import id.tolok.access.secret.Secrets;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.InvitationStore;
import id.tolok.access.store.InvitationStore.Good;
import id.tolok.access.store.InvitationStore.Kind;
import id.tolok.access.store.ProgramWork;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One-time addresses to choose a password, handed over by an administrator. Making a new one ends
/// those before it.
@Component
public final class Invitations {

  /// A fresh address.
  ///
  /// @param path of the page, with the only copy of the token
  public record Issued(String path, Instant expiresAt) {}

  private final InvitationStore store;
  private final AccountStore accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SignIn signIn;
  private final AccessJournal journal;
  private final ProgramWork program;
  private final AccessSettings settings;
  private final Clock clock;

  Invitations(
      InvitationStore store,
      AccountStore accounts,
      Passwords passwords,
      Sessions sessions,
      SignIn signIn,
      AccessJournal journal,
      ProgramWork program,
      AccessSettings settings,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.signIn = signIn;
    this.journal = journal;
    this.program = program;
    this.settings = settings;
    this.clock = clock;
  }

  /// Makes an address for an account. Callers record why.
  public Issued issue(AccountLogin account, Kind kind) {
    return program.call(() -> issued(account.accountId(), kind));
  }

  /// Makes the address that creates the first administrator.
  public Issued issueFirst() {
    return program.call(() -> issued(null, Kind.FIRST_ADMINISTRATOR));
  }

  private Issued issued(@Nullable Long accountId, Kind kind) {
    var token = Secrets.token();
    var now = clock.instant();
    var until = now.plus(settings.invitationLife());
    store.withdraw(accountId);
    store.add(kind, accountId, Secrets.hash(token), CurrentViewer.get().accountId(), now, until);
    return new Issued("/undangan/" + token, until);
  }

  /// The invitation of an address, while it is good.
  public Optional<Good> find(String token) {
    return store.find(Secrets.hash(token), clock.instant());
  }

  /// Sets the password of the invited account and signs it in. All its other sessions end.
  ///
  /// @return the session opened; empty where the address was used or ended meanwhile
  public Optional<SignIn.Outcome.Opened> accept(Good invitation, String password, Visitor visitor) {
    var account = accounts.login(invitation.accountId().orElseThrow()).orElseThrow();
    var hash = passwords.hash(password);
    boolean used =
        program.call(() -> {
          if (store.use(invitation.invitationId(), clock.instant()) == 0) {
            return false;
          }
          accounts.setPassword(account.accountId(), hash, clock.instant());
          sessions.endAll(account.accountId());
          journal.step("password-chosen", account, visitor);
          return true;
        });
    return used ? Optional.of(signIn.proved(account, visitor)) : Optional.empty();
  }

  /// Uses up the address of the first administrator; false where somebody was quicker.
  public boolean useFirst(Good invitation) {
    return store.use(invitation.invitationId(), clock.instant()) > 0;
  }
}
