package id.tolok.intake.store;

import id.tolok.intake.ReadingStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file about to be queued.
///
/// @param rereadsReview the review whose corrections the reading takes over; null for a new file
public record NewReading(
    long agencyId,
    boolean agencyConfirmed,
    String sha256,
    String fileName,
    ReadingStatus.Kind kind,
    @Nullable Long uploadedBy,
    String uploadedByName,
    Instant uploadedAt,
    @Nullable Long rereadsReview) {}
