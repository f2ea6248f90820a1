package id.tolok.access;

import id.tolok.access.signin.Invitations;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.InvitationStore.Good;
import id.tolok.access.store.ProgramWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// How an empty installation gets its first administrator: a one-time address printed where the
/// program was started. There is no password from the factory.
@Component
public final class FirstAdministrator {

  /// A one-time address.
  ///
  /// @param path of the page, to be put behind the address of the server
  /// @param expiresAt when it ends; starting the program again makes a new one
  public record Setup(String path, Instant expiresAt) {}

  private final AccountStore store;
  private final Accounts accounts;
  private final Invitations invitations;
  private final ProgramWork program;

  FirstAdministrator(
      AccountStore store, Accounts accounts, Invitations invitations, ProgramWork program) {
    this.store = store;
    this.accounts = accounts;
    this.invitations = invitations;
    this.program = program;
  }

  /// A new one-time address while nobody administers the installation; earlier ones end. Empty once
  /// somebody does.
  public Optional<Setup> setup() {
    if (store.hasInstallationAdministrator()) {
      return Optional.empty();
    }
    var issued = invitations.issueFirst();
    return Optional.of(new Setup(issued.path(), issued.expiresAt()));
  }

  /// Makes the account of the first administrator; empty where the address was used meanwhile or
  /// the name is taken.
  public OptionalLong create(Good invitation, String login, String name, String password) {
    var account =
        new NewAccount(
            login,
            name,
            null,
            OptionalLong.empty(),
            List.of(NewGrant.of(Role.ADMINISTRATOR, Reach.INSTALLATION)));
    return program.call(() -> {
      if (store.hasInstallationAdministrator() || !invitations.useFirst(invitation)) {
        return OptionalLong.empty();
      }
      return OptionalLong.of(accounts.createWithin(account, password));
    });
  }
}
