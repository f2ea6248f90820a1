package id.tolok.intake;

import id.tolok.intake.draft.edit.Edit;
import java.util.UUID;

/// An edit a person sends.
///
/// @param editId made by the page for this one edit; sent again after a lost connection it is kept
///   once
/// @param seen revision of the review the person was looking at
public record EditRequest(long reviewId, UUID editId, int seen, Wish wish) {

  /// What is asked for.
  public sealed interface Wish {

    /// Make an edit.
    record Make(Edit edit) implements Wish {}

    /// Take what a finding proposes.
    ///
    /// @param choice index into the finding's suggestions, from 0
    record Take(String finding, int choice) implements Wish {}

    /// Take the person's own last edit back.
    record Undo() implements Wish {}

    /// Make again what the person undid last.
    record Redo() implements Wish {}
  }
}
