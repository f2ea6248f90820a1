package id.tolok.intake;

import id.tolok.document.Catalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A review was accepted. Published inside the transaction that accepts it: a listener writes its
/// part in the same transaction, and when the listener fails nothing is accepted.
///
/// @param acceptanceId names this acceptance, once and for all
/// @param agencyId whose catalogue it becomes
/// @param amends the acceptance this one corrects or amends; empty for the first of its kind
/// @param originalSha256 hash of the file it was read from, lower-case hex
/// @param catalogue what was accepted, corrections included
/// @param validFrom day from which it holds
/// @param reason in the words of the person who accepted it
/// @param decreeNumber of the first decree; null where it has none
/// @param decreeDate ISO, shortened where the day is blank; null where not stated
/// @param periodStart first year of the first decree's period; null where not stated
/// @param periodEnd last year of it
/// @param acceptedBy account; empty where the program itself accepted it
public record DecreeAccepted(
    long acceptanceId,
    long agencyId,
    long reviewId,
    long readingId,
    OptionalLong amends,
    String originalSha256,
    String fileName,
    Catalogue catalogue,
    LocalDate validFrom,
    String reason,
    @Nullable String decreeNumber,
    @Nullable String decreeDate,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    OptionalLong acceptedBy,
    String acceptedByName,
    Instant acceptedAt) {}
