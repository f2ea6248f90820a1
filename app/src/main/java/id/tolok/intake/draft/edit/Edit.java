package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.FieldKeys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change a person makes to a draft. Items are named by their ids (`d1`, `p1`, `r1`), which
/// never change, whatever is moved, added or undone.
public sealed interface Edit {

  /// Writes a field of a decree, a position or a row.
  ///
  /// @param item id of the decree, position or row
  /// @param field one of {@link FieldKeys}
  /// @param value null or blank empties the field; lists are lines of text. Emptying `expression`
  ///   gives the formula back to what the formula text says
  record SetField(String item, String field, @Nullable String value) implements Edit {}

  /// Adds a row.
  ///
  /// @param after id of the row it follows; null puts it first
  /// @param indicator the indicator's name
  record AddRow(String position, @Nullable String after, String indicator) implements Edit {}

  record DeleteRow(String row) implements Edit {}

  /// Joins rows that the reader took apart: words are put together field by field, and the other
  /// rows vanish into the first.
  record MergeRows(String into, List<String> others) implements Edit {
    public MergeRows {
      others = List.copyOf(others);
    }
  }

  /// Takes apart a row that holds two indicators: what stands after the place in the field goes to
  /// a new row below, which shares objective, unit, direction, owner and source.
  ///
  /// @param field `indicator`, `formulaText` or `definition`
  /// @param at characters that stay, counted in UTF-16 code units
  record SplitRow(String row, String field, int at) implements Edit {}

  /// Puts a row elsewhere.
  ///
  /// @param after id of the row it follows there; null puts it first
  record MoveRow(String row, String position, @Nullable String after) implements Edit {}

  /// Adds a position without rows.
  ///
  /// @param after id of the position it follows; null puts it first
  record AddPosition(String name, String decree, @Nullable String after) implements Edit {}

  record DeletePosition(String position, WithRows rows) implements Edit {}

  /// What happens to the rows of a position that is deleted.
  enum WithRows {
    /// Refuse while there are any.
    KEEP,
    /// Delete them too.
    DELETE
  }

  /// Takes what a finding proposes. The changes are kept with the edit, so that a later reader or
  /// linter that proposes otherwise changes nothing that was accepted.
  ///
  /// @param finding key of the finding
  record AcceptSuggestion(String finding, List<SetField> changes) implements Edit {
    public AcceptSuggestion {
      changes = List.copyOf(changes);
    }
  }

  /// Sets a finding aside; it comes back when what it speaks of changes.
  record DismissFinding(String finding, String reason) implements Edit {}

  /// Takes a dismissal back.
  record RestoreFinding(String finding) implements Edit {}

  /// Says that a person has held the row against the original.
  record CheckRow(String row) implements Edit {}

  /// Says that the row still has to be looked at.
  record UncheckRow(String row) implements Edit {}
}
