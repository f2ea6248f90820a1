package id.tolok.intake.finding;

import id.tolok.intake.draft.DraftRow;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// What was found in the rows of one review the last time, so that an edit costs the judging of the
/// row it touches and not of all. Rows are values: the same one always has the same findings.
public final class RowMemory {

  private Map<DraftRow, List<Draftable>> known = new IdentityHashMap<>();

  /// The findings of rows; those of rows not asked for are forgotten.
  synchronized List<Draftable> of(List<DraftRow> rows) {
    var now = new IdentityHashMap<DraftRow, List<Draftable>>();
    for (var row : rows) {
      var found = known.get(row);
      now.put(row, found == null ? RowFindings.of(row) : found);
    }
    known = now;
    return rows.stream().flatMap(row -> now.get(row).stream()).toList();
  }
}
