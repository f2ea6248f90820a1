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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows that the reader took apart or left together.
final class RowJoints {

  /// What both halves of a split row have in common.
  private static final List<String> SHARED =
      List.of("objective", "unit", "polarity", "responsible", "dataSource");

  private static final Set<String> SPLITTABLE = Set.of("indicator", "formulaText", "definition");

  /// Fields with one value only: where two rows differ, the first row's stands.
  private static final Set<String> SINGLE = Set.of("number", "unit", "polarity", "baseline");

  private final Draft draft;
  private final Stamp by;

  RowJoints(Draft draft, Stamp by) {
    this.draft = draft;
    this.by = by;
  }

  Applied merge(Edit.MergeRows merge) {
    var others = new LinkedHashSet<>(merge.others());
    if (others.isEmpty() || others.contains(merge.into())) {
      return new Applied.Refused(RefusedEdit.NOTHING_TO_MERGE, merge.into(), "");
    }
    var rows = new ArrayList<DraftRow>();
    for (var id : withFirst(merge.into(), others)) {
      var row = draft.findRow(id);
      if (row.isEmpty()) {
        return new Applied.Refused(RefusedEdit.ITEM_GONE, id, "");
      }
      rows.add(row.get());
    }
    var merged = merged(rows);
    if (merged.name().length() > FieldRules.LENGTH_MAX) {
      return new Applied.Refused(RefusedEdit.TOO_LONG, merge.into(), "indicator");
    }
    var rest = RowMoves.without(draft, List.copyOf(others));
    return new Applied.Changed(replaced(rest, merged));
  }

  private static List<String> withFirst(String first, Set<String> others) {
    var all = new ArrayList<String>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private DraftRow merged(List<DraftRow> rows) {
    var first = rows.getFirst();
    var cells = first.cells();
    var keys = new LinkedHashSet<String>();
    rows.forEach(row -> keys.addAll(row.cells().byKey().keySet()));
    keys.remove("expression");
    for (var key : keys) {
      var values =
          rows.stream().map(row -> row.cells().value(key)).filter(Objects::nonNull).distinct();
      var joined = joined(key, values.toList());
      if (!Objects.equals(joined, cells.value(key))) {
        cells = cells.with(key, cells.cell(key).set(joined, by));
      }
    }
    var merged = first.with(cells);
    return Objects.equals(cells.value("formulaText"), first.cells().value("formulaText"))
        ? merged
        : RowFormula.reread(merged);
  }

  private static @Nullable String joined(String key, List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    if (SINGLE.contains(key) || key.indexOf('.') > 0) {
      return values.getFirst();
    }
    return String.join(key.equals("rationale") ? "\n" : " ", values);
  }

  Applied split(Edit.SplitRow split) {
    var found = draft.findRow(split.row());
    if (found.isEmpty()) {
      return new Applied.Refused(RefusedEdit.ITEM_GONE, split.row(), "");
    }
    if (!SPLITTABLE.contains(split.field())) {
      return new Applied.Refused(RefusedEdit.FIELD_UNKNOWN, split.row(), split.field());
    }
    var row = found.get();
    var value = Objects.requireNonNullElse(row.cells().value(split.field()), "");
    int at = Math.clamp(split.at(), 0, value.length());
    var head = FieldRules.kept(split.field(), value.substring(0, at));
    var tail = FieldRules.kept(split.field(), value.substring(at));
    if (head == null || tail == null) {
      return new Applied.Refused(RefusedEdit.NOTHING_TO_SPLIT, split.row(), split.field());
    }
    var field = split.field();
    var kept = row.with(row.cells().with(field, row.cells().cell(field).set(head, by)));
    if (field.equals("formulaText")) {
      kept = RowFormula.reread(kept);
    }
    var shortened = replaced(draft, kept);
    var position = draft.findPositionOf(row.id()).orElseThrow();
    return new Applied.Changed(
        RowMoves.placed(shortened, tailRow(row, field, tail), position.id(), row.id()));
  }

  private DraftRow tailRow(DraftRow row, String field, String tail) {
    var cells = new LinkedHashMap<String, Cell>();
    FieldKeys.ROW.forEach(key -> cells.put(key, Cell.EMPTY));
    SHARED.forEach(key -> cells.put(key, row.cells().cell(key)));
    cells.put("indicator", new Cell(row.name(), null, row.cells().cell("indicator").where(), by));
    cells.put(field, new Cell(tail, null, row.cells().cell(field).where(), by));
    var made =
        new DraftRow(
            "r~" + by.revision(), new Cells(cells), CatalogueFormula.text(), row.confidence(), by);
    return RowFormula.reread(made);
  }

  private static Draft replaced(Draft draft, DraftRow row) {
    return draft.withPositions(
        draft.positions().stream()
            .map(position ->
                position.with(
                    position.rows().stream()
                        .map(one -> one.id().equals(row.id()) ? row : one)
                        .toList()))
            .toList());
  }
}
