package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.Stamp;

/// One line of a review's history. Lines are only ever added.
///
/// @param by who, when, and its number in the review
public record LogEntry(Stamp by, Step step) {

  /// What was done.
  public sealed interface Step {

    /// An edit was made.
    record Made(Edit edit) implements Step {}

    /// An edit was taken back.
    ///
    /// @param revision the edit's number
    record Undone(int revision) implements Step {}

    /// An edit that had been taken back was made again.
    ///
    /// @param revision the edit's number
    record Redone(int revision) implements Step {}
  }
}
