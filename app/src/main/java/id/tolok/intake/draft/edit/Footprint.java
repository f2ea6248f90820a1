package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an edit touches: fields as `r1.unit`, the place of a row as `r1@`, whole items as `r1*`.
/// Two edits get into each other's way where their footprints meet.
record Footprint(Set<String> touched) {

  Footprint {
    touched = Set.copyOf(touched);
  }

  /// @param draft as it stands before the edit, to know the rows of a position
  static Footprint of(Edit edit, Draft draft) {
    return new Footprint(
        switch (edit) {
          case Edit.SetField set -> Set.of(set.item() + "." + set.field());
          case Edit.AddRow _, Edit.AddPosition _ -> Set.of();
          case Edit.DeleteRow(var row) -> Set.of(row + "*");
          case Edit.MergeRows merge -> merged(merge);
          case Edit.SplitRow split -> Set.of(split.row() + "." + split.field());
          case Edit.MoveRow move -> Set.of(move.row() + "@");
          case Edit.DeletePosition(var position, _) -> withRows(position, draft);
          case Edit.AcceptSuggestion accept -> fields(accept.changes());
          case Edit.DismissFinding(var finding, _) -> Set.of(finding + "!");
          case Edit.RestoreFinding(var finding) -> Set.of(finding + "!");
          case Edit.CheckRow _, Edit.UncheckRow _ -> Set.of();
        });
  }

  private static Set<String> merged(Edit.MergeRows merge) {
    var touched = new HashSet<String>();
    touched.add(merge.into() + "*");
    merge.others().forEach(row -> touched.add(row + "*"));
    return touched;
  }

  private static Set<String> withRows(String position, Draft draft) {
    var touched = new HashSet<String>();
    touched.add(position + "*");
    draft
        .findPosition(position)
        .ifPresent(found -> found.rows().forEach(row -> touched.add(row.id() + "*")));
    return touched;
  }

  private static Set<String> fields(List<Edit.SetField> changes) {
    var touched = new HashSet<String>();
    changes.forEach(change -> touched.add(change.item() + "." + change.field()));
    return touched;
  }

  boolean meets(Footprint other) {
    return touched.stream()
        .anyMatch(mine -> other.touched.stream().anyMatch(theirs -> meet(mine, theirs)));
  }

  private static boolean meet(String mine, String theirs) {
    if (mine.equals(theirs)) {
      return true;
    }
    return (mine.endsWith("*") || theirs.endsWith("*")) && item(mine).equals(item(theirs));
  }

  private static String item(String touched) {
    return touched.replaceFirst("[.@*!].*$", "");
  }
}
