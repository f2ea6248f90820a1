package id.tolok.intake.draft.edit;

import id.tolok.document.CatalogueFormula;
import id.tolok.intake.draft.Cell;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.FieldKeys;
import id.tolok.intake.draft.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows that come, go and change places.
final class RowMoves {

  /// What the reader takes from one document at most.
  private static final int ROWS_MAX = 5_000;

  private final Draft draft;
  private final Stamp by;

  RowMoves(Draft draft, Stamp by) {
    this.draft = draft;
    this.by = by;
  }

  Applied add(Edit.AddRow add) {
    var name = FieldRules.kept("indicator", add.indicator());
    Optional<RefusedEdit> refusal = FieldRules.refusal("indicator", name);
    if (refusal.isPresent()) {
      return new Applied.Refused(refusal.get(), add.position(), "indicator");
    }
    if (draft.findPosition(add.position()).isEmpty()) {
      return new Applied.Refused(RefusedEdit.ITEM_GONE, add.position(), "");
    }
    if (draft.rows().size() >= ROWS_MAX) {
      return new Applied.Refused(RefusedEdit.TOO_MANY, add.position(), "");
    }
    var cells = new LinkedHashMap<String, Cell>();
    FieldKeys.ROW.forEach(key -> cells.put(key, Cell.EMPTY));
    cells.put("indicator", Cell.EMPTY.set(name, by));
    cells.put("polarity", Cell.read("higher", null));
    var row = new DraftRow("r~" + by.revision(), new Cells(cells), CatalogueFormula.text(), 1, by);
    return new Applied.Changed(placed(draft, row, add.position(), add.after()));
  }

  Applied delete(String id) {
    return draft.findRow(id).isEmpty()
        ? new Applied.Refused(RefusedEdit.ITEM_GONE, id, "")
        : new Applied.Changed(without(draft, List.of(id)));
  }

  Applied move(Edit.MoveRow move) {
    var row = draft.findRow(move.row());
    if (row.isEmpty() || draft.findPosition(move.position()).isEmpty()) {
      return new Applied.Refused(
          RefusedEdit.ITEM_GONE, row.isEmpty() ? move.row() : move.position(), "");
    }
    if (move.row().equals(move.after())) {
      return new Applied.Changed(draft);
    }
    var lifted = without(draft, List.of(move.row()));
    return new Applied.Changed(placed(lifted, row.get(), move.position(), move.after()));
  }

  static Draft without(Draft draft, List<String> ids) {
    return draft.withPositions(
        draft.positions().stream()
            .map(position ->
                position.with(
                    position.rows().stream().filter(row -> !ids.contains(row.id())).toList()))
            .toList());
  }

  /// The draft with a row put after another of the position; at the end where that one is gone.
  static Draft placed(Draft draft, DraftRow row, String positionId, @Nullable String after) {
    return draft.withPositions(
        draft.positions().stream()
            .map(position ->
                position.id().equals(positionId)
                    ? position.with(inserted(position.rows(), row, after))
                    : position)
            .toList());
  }

  private static List<DraftRow> inserted(
      List<DraftRow> rows, DraftRow row, @Nullable String after) {
    var changed = new ArrayList<>(rows);
    int index = after == null ? 0 : rows.size();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).id().equals(after)) {
        index = at + 1;
      }
    }
    changed.add(index, row);
    return changed;
  }
}
