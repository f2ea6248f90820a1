package id.tolok.intake.draft.edit;

import id.tolok.intake.draft.Cell;
import id.tolok.intake.draft.Cells;
import id.tolok.intake.draft.Dismissal;
import id.tolok.intake.draft.Draft;
import id.tolok.intake.draft.DraftDecree;
import id.tolok.intake.draft.DraftPosition;
import id.tolok.intake.draft.DraftRow;
import id.tolok.intake.draft.FieldKeys;
import id.tolok.intake.draft.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Applies one edit to a draft: gives the draft after it, or why it cannot be made.
public final class DraftEditor {

  /// More than any decree has; what a reader may find at most.
  private static final int POSITIONS_MAX = 500;

  private final Draft draft;
  private final Stamp by;

  public DraftEditor(Draft draft, Stamp by) {
    this.draft = draft;
    this.by = by;
  }

  public Applied apply(Edit edit) {
    return switch (edit) {
      case Edit.SetField set -> set(set);
      case Edit.AddRow add -> new RowMoves(draft, by).add(add);
      case Edit.DeleteRow(var row) -> new RowMoves(draft, by).delete(row);
      case Edit.MoveRow move -> new RowMoves(draft, by).move(move);
      case Edit.MergeRows merge -> new RowJoints(draft, by).merge(merge);
      case Edit.SplitRow split -> new RowJoints(draft, by).split(split);
      case Edit.AddPosition add -> add(add);
      case Edit.DeletePosition(var position, var rows) -> delete(position, rows);
      case Edit.AcceptSuggestion accept -> accept(accept);
      case Edit.DismissFinding(var finding, var reason) -> dismiss(finding, reason);
      case Edit.RestoreFinding(var finding) -> restore(finding);
      case Edit.CheckRow(var row) -> check(row, checks -> checks.put(row, by));
      case Edit.UncheckRow(var row) -> check(row, checks -> checks.remove(row));
    };
  }

  private Applied set(Edit.SetField set) {
    var value = FieldRules.kept(set.field(), set.value());
    if (!isKnown(set.item(), set.field())) {
      var reason =
          draft.findCells(set.item()).isPresent()
              ? RefusedEdit.FIELD_UNKNOWN
              : RefusedEdit.ITEM_GONE;
      return new Applied.Refused(reason, set.item(), set.field());
    }
    Optional<RefusedEdit> refusal = FieldRules.refusal(set.field(), value);
    if (refusal.isPresent()) {
      return new Applied.Refused(refusal.get(), set.item(), set.field());
    }
    var now = draft.findCells(set.item()).map(cells -> cells.value(set.field())).orElse(null);
    return new Applied.Changed(
        Objects.equals(now, value) ? draft : written(set.item(), set.field(), value));
  }

  private boolean isKnown(String item, String field) {
    if (draft.findRow(item).isPresent()) {
      return FieldKeys.isOfRow(field);
    }
    return draft.findPosition(item).isPresent()
        ? FieldKeys.POSITION.contains(field)
        : draft.findDecree(item).isPresent() && FieldKeys.DECREE.contains(field);
  }

  private Draft written(String item, String field, @Nullable String value) {
    UnaryOperator<Cells> change = cells -> cells.with(field, cells.cell(field).set(value, by));
    if (draft.findRow(item).isPresent()) {
      return draft.withPositions(
          draft.positions().stream()
              .map(position ->
                  position.with(
                      position.rows().stream()
                          .map(row -> row.id().equals(item) ? row(row, field, change) : row)
                          .toList()))
              .toList());
    }
    if (draft.findPosition(item).isPresent()) {
      return draft.withPositions(
          draft.positions().stream()
              .map(one -> one.id().equals(item) ? one.with(change.apply(one.cells())) : one)
              .toList());
    }
    return draft.withDecrees(
        draft.decrees().stream()
            .map(one ->
                one.id().equals(item) ? new DraftDecree(one.id(), change.apply(one.cells())) : one)
            .toList());
  }

  private static DraftRow row(DraftRow row, String field, UnaryOperator<Cells> change) {
    var changed = row.with(change.apply(row.cells()));
    return switch (field) {
      case "formulaText" -> RowFormula.reread(changed);
      case "expression" -> RowFormula.written(changed);
      default -> changed;
    };
  }

  private Applied add(Edit.AddPosition add) {
    var name = FieldRules.kept("name", add.name());
    if (name == null) {
      return new Applied.Refused(RefusedEdit.NAME_EMPTY, add.decree(), "name");
    }
    if (draft.findDecree(add.decree()).isEmpty()) {
      return new Applied.Refused(RefusedEdit.ITEM_GONE, add.decree(), "");
    }
    if (draft.positions().size() >= POSITIONS_MAX) {
      return new Applied.Refused(RefusedEdit.TOO_MANY, add.decree(), "");
    }
    var cells = new LinkedHashMap<String, Cell>();
    cells.put("name", Cell.EMPTY.set(name, by));
    var made = new DraftPosition("p~" + by.revision(), add.decree(), new Cells(cells), List.of());
    var positions = new ArrayList<>(draft.positions());
    positions.add(indexAfter(add.after()), made);
    return new Applied.Changed(draft.withPositions(positions));
  }

  /// Where what follows the position goes; the end where that position is gone.
  private int indexAfter(@Nullable String position) {
    if (position == null) {
      return 0;
    }
    for (int index = 0; index < draft.positions().size(); index++) {
      if (draft.positions().get(index).id().equals(position)) {
        return index + 1;
      }
    }
    return draft.positions().size();
  }

  private Applied delete(String id, Edit.WithRows withRows) {
    var position = draft.findPosition(id);
    if (position.isEmpty()) {
      return new Applied.Refused(RefusedEdit.ITEM_GONE, id, "");
    }
    if (withRows == Edit.WithRows.KEEP && !position.get().rows().isEmpty()) {
      return new Applied.Refused(RefusedEdit.POSITION_HAS_ROWS, id, "");
    }
    return new Applied.Changed(
        draft.withPositions(
            draft.positions().stream().filter(one -> !one.id().equals(id)).toList()));
  }

  private Applied accept(Edit.AcceptSuggestion accept) {
    var reached = draft;
    for (var change : accept.changes()) {
      switch (new DraftEditor(reached, by).apply(change)) {
        case Applied.Changed(var changed) -> reached = changed;
        case Applied.Refused refused -> {
          return refused;
        }
      }
    }
    return accept.changes().isEmpty()
        ? new Applied.Refused(RefusedEdit.FINDING_GONE, accept.finding(), "")
        : new Applied.Changed(reached);
  }

  private Applied dismiss(String finding, String reason) {
    var words = FieldRules.kept("reason", reason);
    if (words == null) {
      return new Applied.Refused(RefusedEdit.REASON_MISSING, finding, "reason");
    }
    if (words.length() > FieldRules.LENGTH_MAX) {
      return new Applied.Refused(RefusedEdit.TOO_LONG, finding, "reason");
    }
    var dismissals = new LinkedHashMap<>(draft.dismissals());
    dismissals.put(finding, new Dismissal(finding, words, by));
    return new Applied.Changed(draft.withDismissals(dismissals));
  }

  private Applied check(String row, Consumer<Map<String, Stamp>> change) {
    if (draft.findRow(row).isEmpty()) {
      return new Applied.Refused(RefusedEdit.ITEM_GONE, row, "");
    }
    var checks = new LinkedHashMap<>(draft.checks());
    change.accept(checks);
    return new Applied.Changed(draft.withChecks(checks));
  }

  private Applied restore(String finding) {
    if (!draft.dismissals().containsKey(finding)) {
      return new Applied.Refused(RefusedEdit.FINDING_GONE, finding, "");
    }
    var dismissals = new LinkedHashMap<>(draft.dismissals());
    dismissals.remove(finding);
    return new Applied.Changed(draft.withDismissals(dismissals));
  }
}
