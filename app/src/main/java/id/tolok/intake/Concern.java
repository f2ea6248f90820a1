package id.tolok.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a person should know before a review is accepted.
///
/// @param acceptanceId the acceptance it stands against; null where it is the review itself
/// @param decreeNumber of that acceptance; null where it has none
/// @param validFrom of that acceptance; the wanted day where that is the concern
/// @param by who accepted it, and when
/// @param count how many, where something is counted; else 0
public record Concern(
    Kind kind,
    @Nullable Long acceptanceId,
    @Nullable String decreeNumber,
    @Nullable LocalDate validFrom,
    @Nullable String by,
    @Nullable Instant at,
    int count) {

  /// What it is. Each has words under `intake.concern.NAME`.
  public enum Kind {
    /// The agency has a version that holds from a later day: this one would lie before it.
    NEWER_VERSION,
    /// The agency has a version that holds from the very same day.
    SAME_DAY,
    /// The day lies so far off that it is rather a slip of the pen.
    FAR_DAY,
    /// The same file was accepted before.
    SAME_FILE,
    /// Another decree of the same kind speaks of the same years, and this one does not amend it.
    PERIOD_OVERLAP,
    /// Findings of severity error remain.
    ERRORS_REMAIN
  }
}
