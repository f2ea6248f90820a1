package id.tolok.intake.finding;

import id.tolok.intake.draft.DraftRow;
import java.util.ArrayList;
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
    var all = new ArrayList<Draftable>();
    for (var row : rows) {
      var found = known.get(row);
      var findings = found == null ? RowFindings.of(row) : found;
      now.put(row, findings);
      all.addAll(findings);
    }
    known = now;
    return all;
  }
}
