package id.tolok.intake;

import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.edit.Applied;
import org.jspecify.annotations.Nullable;

/// What came of an edit.
public sealed interface EditOutcome {

  /// Kept for good. The review carries the edits of others that were made meanwhile.
  record Saved(Review review) implements EditOutcome {}

  /// Somebody else changed the same place meanwhile; nothing was kept. Sent again with the revision
  /// of this review it wins over theirs.
  ///
  /// @param item decree, position or row
  /// @param field empty where it concerns the item as a whole
  /// @param theirs the value now; null where it is empty or the item is gone
  /// @param mine the value that was sent; null where none was
  /// @param gone whether the item is not there any more
  /// @param by who changed it, and when
  record Conflict(
      Review review,
      String item,
      String field,
      @Nullable String theirs,
      @Nullable String mine,
      boolean gone,
      Stamp by)
      implements EditOutcome {}

  /// The edit cannot be made.
  record Refused(Review review, Applied.Refused why) implements EditOutcome {}

  /// The review is not open any more.
  record Closed(Review review) implements EditOutcome {}
}
