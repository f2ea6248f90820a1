package id.tolok.audit;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One thing that was done, about to enter the trail. Who, when and the request are added by the
/// trail.
///
/// @param action what was done, English past tense with its module first: `intake.decree-accepted`.
///   What was tried in vain ends in `-refused` or `-failed`: `access.sign-in-failed`
/// @param subject what it was done to: kind and key, `catalogue.version/17`
/// @param agencyId whose trail it belongs to; empty for what belongs to no agency
/// @param before the old state as JSON; absent for what is new. Never carries secrets or a full NIP
/// @param after the new state as JSON; absent for what was removed
/// @param reason in the person's own words, where one was asked
public record Change(
    String action,
    String subject,
    OptionalLong agencyId,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason) {

  /// A change of something that belongs to an agency.
  public static Change of(String action, String subject, long agencyId) {
    return new Change(action, subject, OptionalLong.of(agencyId), null, null, null);
  }

  /// A change of something that belongs to no agency.
  public static Change of(String action, String subject) {
    return new Change(action, subject, OptionalLong.empty(), null, null, null);
  }

  public Change from(@Nullable String json) {
    return new Change(action, subject, agencyId, json, after, reason);
  }

  public Change to(@Nullable String json) {
    return new Change(action, subject, agencyId, before, json, reason);
  }

  /// Whether this was tried in vain.
  public boolean isRefusal() {
    return action.endsWith("-refused") || action.endsWith("-failed");
  }

  public Change because(@Nullable String words) {
    return new Change(action, subject, agencyId, before, after, words);
  }
}
