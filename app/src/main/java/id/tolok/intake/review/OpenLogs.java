package id.tolok.intake.review;

import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.edit.EditLog;
import id.tolok.intake.finding.RowMemory;
import id.tolok.intake.store.ReviewRow;
import id.tolok.intake.store.ReviewStore;
import id.tolok.kernel.Recent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The histories of the reviews people work on, so that an edit does not make all edits before it
/// again. What is at hand is never taken for the truth: what the database has beyond it is added
/// first, and entries never change, so every node of the program comes to the same draft.
@Component
final class OpenLogs {

  private static final int KEPT_MAX = 32;

  /// Rows of one review; a longer one is folded anew each time, so that the heap stays small.
  private static final int ROWS_MAX = 500;

  /// @param log as far as it was read from the database
  private record Kept(EditLog log, RowMemory memory) {}

  private final ReviewStore reviews;
  private final Recent<Long, Kept> kept = Recent.of(KEPT_MAX);

  OpenLogs(ReviewStore reviews) {
    this.reviews = reviews;
  }

  /// @param row as read in the running transaction
  EditLog of(ReviewRow row) {
    @Nullable Kept known = kept.find(row.id()).orElse(null);
    var start =
        known == null || known.log().revision() > row.revision()
            ? EditLog.of(Draft.of(row.base()), List.of())
            : known.log();
    if (known != null && start.revision() == row.revision()) {
      return start;
    }
    var entries = reviews.entries(row.id(), start.revision());
    var log =
        start.entries().isEmpty() ? EditLog.of(start.base(), entries) : start.extended(entries);
    if (log.draft().rows().size() <= ROWS_MAX) {
      kept.keep(row.id(), new Kept(log, known == null ? new RowMemory() : known.memory()));
    }
    return log;
  }

  RowMemory memory(long reviewId) {
    return kept.find(reviewId).map(Kept::memory).orElseGet(RowMemory::new);
  }
}
