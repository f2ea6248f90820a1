package id.tolok.intake.review;

import id.tolok.intake.draft.edit.Edit;
import org.jspecify.annotations.Nullable;

/// What an edit is about, to show where two people meet.
///
/// @param field empty where it is about an item as a whole
/// @param value what it writes; null where it writes nothing
record Place(String item, String field, @Nullable String value) {

  static Place of(Edit edit) {
    return switch (edit) {
      case Edit.SetField(var item, var field, var value) -> new Place(item, field, value);
      case Edit.AddRow(var position, _, var name) -> new Place(position, "", name);
      case Edit.DeleteRow(var row) -> whole(row);
      case Edit.MergeRows(var into, _) -> whole(into);
      case Edit.SplitRow(var row, var field, _) -> new Place(row, field, null);
      case Edit.MoveRow(var row, _, _) -> whole(row);
      case Edit.AddPosition(var name, var decree, _) -> new Place(decree, "", name);
      case Edit.DeletePosition(var position, _) -> whole(position);
      case Edit.AcceptSuggestion(var finding, var changes) ->
          changes.isEmpty() ? whole(finding) : of(changes.getFirst());
      case Edit.DismissFinding(var finding, var reason) -> new Place(finding, "", reason);
      case Edit.RestoreFinding(var finding) -> whole(finding);
      case Edit.CheckRow(var row) -> whole(row);
      case Edit.UncheckRow(var row) -> whole(row);
    };
  }

  private static Place whole(String item) {
    return new Place(item, "", null);
  }
}
