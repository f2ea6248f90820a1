package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.Draft;

/// What came of applying an edit.
public sealed interface Applied {

  record Changed(Draft draft) implements Applied {}

  /// The edit cannot be made to this draft.
  ///
  /// @param item the decree, position or row it speaks of
  /// @param field the field, empty where it concerns the item as a whole
  record Refused(RefusedEdit reason, String item, String field) implements Applied {}
}
