package id.tolok.access.store;

import id.tolok.access.AccountState;
import java.time.Instant;

/// A session found by the token a browser brought.
///
/// @param stage how far the sign-in got
/// @param expiresAt when it ends, used or not
/// @param seenAt when it was last used, to the minute
/// @param factor whether the account has a second factor
public record OpenSession(
    long sessionId,
    long accountId,
    String accountName,
    AccountState state,
    String language,
    Stage stage,
    Instant createdAt,
    Instant expiresAt,
    Instant seenAt,
    boolean factor) {

  /// How far a sign-in got.
  public enum Stage {
    /// The password was right; the code of the second factor is still asked.
    SECOND_FACTOR,
    FULL
  }
}
