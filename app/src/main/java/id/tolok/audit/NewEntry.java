package id.tolok.audit;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// An entry about to be added; its place in the chain and its hash are given by the database.
///
/// @param agencyId whose chain it joins; empty for the chain of what belongs to no agency
/// @param at when, to the microsecond
/// @param accountId who, where somebody signed in
/// @param viewer what the trail calls them
/// @param viewerKind how they came
/// @param requestId of the request it was done in; absent for work the program does by itself
/// @param action what was done
/// @param subject what it was done to
/// @param refused whether it was refused or failed instead of being done
/// @param before old state as JSON
/// @param after new state as JSON
/// @param reason in the person's own words
public record NewEntry(
    OptionalLong agencyId,
    Instant at,
    OptionalLong accountId,
    String viewer,
    String viewerKind,
    @Nullable String requestId,
    String action,
    String subject,
    boolean refused,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason) {

  /// Number of the chain it joins.
  public long chain() {
    return agencyId.orElse(0);
  }
}
