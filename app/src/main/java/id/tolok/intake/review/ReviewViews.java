package id.tolok.intake.review;

import id.tolok.document.ReaderVersion;
import id.tolok.intake.Review;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.draft.edit.LogEntry;
import id.tolok.intake.finding.DraftFinding;
import id.tolok.intake.finding.DraftFindings;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what a person sees of a review.
@Component
final class ReviewViews {

  private final ReviewStore reviews;
  private final DocumentTexts texts;
  private final OpenLogs logs;

  ReviewViews(ReviewStore reviews, DocumentTexts texts, OpenLogs logs) {
    this.reviews = reviews;
    this.texts = texts;
    this.logs = logs;
  }

  /// The history of a review, up to what is on disk now.
  EditLog log(ReviewRow row) {
    return logs.of(row);
  }

  Review view(ReviewRow row) {
    return view(row, log(row));
  }

  Review view(ReviewRow row, EditLog log) {
    var account = Person.current().accountId();
    return new Review(
        row.id(),
        row.readingId(),
        row.agencyId(),
        row.state(),
        log.revision(),
        log.draft(),
        log.base(),
        findings(row, log.draft()),
        log.undoable(account).isPresent(),
        log.redoable(account).isPresent(),
        isReadByAnother(row),
        optional(row.amendsAcceptanceId()),
        log.entries().isEmpty() ? null : log.entries().getLast().by(),
        closing(row));
  }

  List<DraftFinding> findings(ReviewRow row, Draft draft) {
    return DraftFindings.of(draft, texts.of(row.readingId()), row.notes(), logs.memory(row.id()));
  }

  List<LogEntry> history(long reviewId) {
    return reviews.entries(reviewId, 0);
  }

  static boolean isReadByAnother(ReviewRow row) {
    return !row.readerVersion().isEmpty() && !row.readerVersion().equals(ReaderVersion.CURRENT);
  }

  static Review.@Nullable Closing closing(ReviewRow row) {
    var by = row.closedBy();
    var at = row.closedAt();
    var reason = row.reason();
    return by == null || at == null || reason == null
        ? null
        : new Review.Closing(
            by,
            at,
            reason,
            row.validFrom(),
            optional(row.acceptanceId()),
            optional(row.replacedBy()));
  }

  private static OptionalLong optional(@Nullable Long id) {
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
