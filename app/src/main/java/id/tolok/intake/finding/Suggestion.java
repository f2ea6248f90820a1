package id.tolok.intake.finding;

import id.tolok.intake.draft.edit.Edit;
import java.util.List;

/// A concrete way to settle a finding.
///
/// @param changes the fields it writes, all at once; at least one
public record Suggestion(List<Edit.SetField> changes) {

  public Suggestion {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a suggestion changes something");
    }
  }
}
