package id.tolok.intake.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An acceptance as it is kept.
public record AcceptanceRow(
    long id,
    long reviewId,
    String sha256,
    LocalDate validFrom,
    String decreeKind,
    @Nullable String decreeNumber,
    @Nullable String decreeTitle,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Nullable Long amends,
    String acceptedBy,
    Instant acceptedAt) {}
