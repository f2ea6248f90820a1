package id.tolok.audit.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which entries are looked for; what is absent does not narrow them down.
///
/// @param reach whose entries the viewer may see
/// @param from first instant
/// @param before first instant that is too late
/// @param person part of the name
/// @param action what was done, exactly
/// @param agencyId whose entries
/// @param subject part of what it was done to
/// @param request whole id of the request it was done in
/// @param onlyRefused nothing but what was tried in vain
public record TrailQuery(
    Reach reach,
    @Nullable Instant from,
    @Nullable Instant before,
    @Nullable String person,
    @Nullable String action,
    @Nullable Long agencyId,
    @Nullable String subject,
    @Nullable String request,
    boolean onlyRefused) {

  /// Everything within reach.
  public static TrailQuery all(Reach reach) {
    return new TrailQuery(reach, null, null, null, null, null, null, null, false);
  }

  /// Whose entries the viewer may see.
  public sealed interface Reach {
    /// All of the installation, also what belongs to no agency.
    record Everything() implements Reach {}

    /// Those of these agencies.
    record Agencies(Set<Long> ids) implements Reach {
      public Agencies {
        ids = Set.copyOf(ids);
      }
    }
  }
}
