package id.tolok.access.store;

import id.tolok.access.AccountState;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What signing in needs to know of an account. Never leaves this module.
///
/// @param agencyId home agency
/// @param factorSince since when a second factor is asked; absent where none is
public record AccountLogin(
    long accountId,
    OptionalLong agencyId,
    String login,
    String name,
    AccountState state,
    @Nullable String passwordHash,
    @Nullable Instant factorSince) {

  @Override
  public String toString() {
    return "account/" + accountId;
  }
}
