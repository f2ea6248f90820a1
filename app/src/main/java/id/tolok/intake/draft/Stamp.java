package id.tolok.intake.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who made an edit, when, and which one of the review it was.
///
/// @param revision number of the edit in its review, from 1
/// @param accountId null where the program itself made it
/// @param name what the page calls them
public record Stamp(int revision, @Nullable Long accountId, String name, Instant at) {

  /// Whether the edit was made by this account.
  public boolean isBy(@Nullable Long account) {
    return accountId != null && accountId.equals(account);
  }
}
