package id.tolok.intake;

import id.tolok.intake.draft.edit.LogEntry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Reviews of readings. A review is the reading and the list of edits people made to it; nothing is
/// ever overwritten.
public interface Reviews {

  /// The review of a reading: the open one, else the latest, else a new one.
  ///
  /// @throws id.tolok.shell.viewer.NotFound outside the viewer's scope, or where nothing was read
  ///   yet
  Review open(long readingId);

  /// @throws id.tolok.shell.viewer.NotFound outside the viewer's scope
  Review review(long reviewId);

  /// The review as it stands, where anything happened to it after a revision; empty where not.
  Optional<Review> changedSince(long reviewId, int revision);

  /// Makes an edit, takes a suggestion, undoes or redoes. Once it answers with {@link
  /// EditOutcome.Saved} the edit is on disk.
  EditOutcome edit(EditRequest request);

  /// Accepts the review as a version of the agency's catalogue.
  AcceptOutcome accept(AcceptRequest request);

  /// Puts an open review away.
  CloseOutcome discard(long reviewId, String reason);

  /// Takes a discarded review back, unless the reading has another open one.
  CloseOutcome reopen(long reviewId);

  /// What came of putting a review away or taking it back.
  enum CloseOutcome {
    DONE,
    /// It is not in the state this starts from.
    NOT_POSSIBLE,
    REASON_MISSING
  }

  /// A new review that starts from what was accepted, to correct it; the open one where there is
  /// one. Empty where the review was not accepted.
  OptionalLong correctAgain(long reviewId);

  /// Reads the file once more with the reader of today and carries the corrections over into a new
  /// review. The new reading is queued; the review opens when it is done.
  RereadOutcome readAgain(long reviewId);

  /// What came of asking for another reading.
  sealed interface RereadOutcome {

    /// A new reading waits; opening it carries the corrections over.
    record Queued(long readingId) implements RereadOutcome {}

    /// The reader of today is the one that read it.
    record SameReader() implements RereadOutcome {}

    /// Only open reviews are read again.
    record NotOpen() implements RereadOutcome {}
  }

  /// Every entry of a review's history, oldest first.
  List<LogEntry> history(long reviewId);
}
