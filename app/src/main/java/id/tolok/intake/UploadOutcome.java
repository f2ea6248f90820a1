package id.tolok.intake;

import java.time.Instant;

/// What came of giving a file.
public sealed interface UploadOutcome {

  /// Kept, and waiting to be read.
  record Queued(long readingId) implements UploadOutcome {}

  /// The same bytes were given before for the same agency; nothing new was made.
  ///
  /// @param fileName what it was called then
  record AlreadyRead(long readingId, String fileName, Instant at, String by)
      implements UploadOutcome {}

  /// Not kept.
  record Rejected(Reason reason) implements UploadOutcome {}

  /// Why a file was not kept. Each has words under `intake.rejected.NAME`.
  enum Reason {
    /// Holds nothing.
    EMPTY,
    /// More than 20 MB.
    TOO_LARGE,
    /// A kind of file that can hold no decree: a program, a picture, music.
    NO_DOCUMENT,
    /// Too many files of this agency wait to be read.
    QUEUE_FULL
  }
}
