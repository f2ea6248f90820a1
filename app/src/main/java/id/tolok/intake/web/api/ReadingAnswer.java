package id.tolok.intake.web.api;

import id.tolok.intake.ReadingStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reading as programs see it.
@Schema(name = "Reading", description = "A file on its way from upload to a reviewed catalogue.")
record ReadingAnswer(
    @Schema(description = "Id of the reading.") long id,
    @Schema(description = "Agency whose decree it is, or that holds it until that is confirmed.")
        long agencyId,
    @Schema(description = "Whether it was said whose decree it is.") boolean agencyConfirmed,
    @Schema(description = "Agency the file itself seems to belong to; null where it is confirmed.")
        @Nullable Long suggestedAgencyId,
    String fileName,
    @Schema(description = "SHA-256 of the file, lower-case hex.") String sha256,
    long sizeBytes,
    @Schema(description = "DOCUMENT, or CATALOGUE for a file in the catalogue format.") String kind,
    @Schema(description = "WAITING, READING, CHECKING, READ, UNREADABLE or GIVEN_UP.") String phase,
    @Schema(description = "Whether the reading has ended, well or not.") boolean ended,
    @Schema(description = "Readings that come before it in the queue.") int waitingBefore,
    String uploadedBy,
    Instant uploadedAt,
    @Schema(description = "Milliseconds reading took; null until it ended.")
        @Nullable Long durationMillis,
    @Schema(description = "Version of the reader; empty until it ended and for catalogues.")
        String readerVersion,
    String format,
    int indicatorCount,
    int errorCount,
    int warningCount,
    @Schema(description = "Why the file could not be opened, in Indonesian.")
        @Nullable String problem,
    @Nullable String issuer,
    @Nullable String decreeNumber,
    @Schema(description = "ISO date, shortened where the day is blank.")
        @Nullable String decreeDate,
    @Nullable Integer periodStart,
    @Nullable Integer periodEnd,
    @Schema(description = "Latest review; null where nobody opened one.")
        @Nullable ReviewAnswer review) {

  /// The review of a reading, shortly.
  @Schema(name = "ReviewState")
  record ReviewAnswer(
      long id,
      @Schema(description = "OPEN, ACCEPTED, DISCARDED or REPLACED.") String state,
      @Schema(description = "Number of its last change; name it when you accept.") int revision) {}

  static ReadingAnswer of(ReadingStatus status) {
    var suggested = status.suggestedAgencyId();
    var duration = status.duration();
    var review = status.review();
    return new ReadingAnswer(
        status.id(),
        status.agencyId(),
        status.agencyConfirmed(),
        suggested.isPresent() ? suggested.getAsLong() : null,
        status.fileName(),
        status.sha256(),
        status.sizeBytes(),
        status.kind().name(),
        status.phase().name(),
        status.isEnded(),
        status.waitingBefore(),
        status.uploadedBy(),
        status.uploadedAt(),
        duration == null ? null : duration.toMillis(),
        status.readerVersion(),
        status.format(),
        status.indicatorCount(),
        status.errorCount(),
        status.warningCount(),
        status.problem(),
        status.issuer(),
        status.decreeNumber(),
        status.decreeDate(),
        status.periodStart(),
        status.periodEnd(),
        review == null
            ? null
            : new ReviewAnswer(review.id(), review.state().name(), review.revision()));
  }
}
