package id.tolok.document.extract.row;

import id.tolok.document.decree.line.ListMarker;
import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.heading.Field;
import id.tolok.document.text.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells several indicators in one cell apart, pairing them with the items of the other cells by
/// order. Where the counts disagree the row stays whole and says so.
final class RowSplitter {

  /// Cells that must pair with the indicators for the row to be split.
  private static final Set<Field> PAIRED =
      EnumSet.of(Field.FORMULA, Field.EXPLANATION, Field.DEFINITION, Field.RATIONALE);

  private RowSplitter() {}

  static List<TableRow> split(TableRow row) {
    var names = row.cell(Field.INDICATOR).map(cell -> items(cell.raw())).orElse(List.of());
    if (names.size() < 2 || row.is(Doubt.SPANNING)) {
      return List.of(row);
    }
    var parts = new EnumMap<Field, List<String>>(Field.class);
    for (var entry : row.cells().entrySet()) {
      var items = items(entry.getValue().raw());
      if (items.size() == names.size()) {
        parts.put(entry.getKey(), items);
      } else if (PAIRED.contains(entry.getKey())) {
        return List.of(row.with(Doubt.SEVERAL));
      }
    }
    var targets = targets(row, names.size());
    if (targets.isEmpty()) {
      return List.of(row.with(Doubt.SEVERAL));
    }
    var rows = new ArrayList<TableRow>();
    for (int index = 0; index < names.size(); index++) {
      rows.add(part(row, parts, index).with(targets.get().get(index)));
    }
    return rows;
  }

  private static TableRow part(TableRow row, Map<Field, List<String>> parts, int index) {
    var part = row;
    for (var entry : parts.entrySet()) {
      var where = row.cell(entry.getKey()).orElseThrow().where();
      part = part.with(entry.getKey(), new CellText(entry.getValue().get(index), where));
    }
    return part;
  }

  /// The targets of each indicator; empty when they cannot be shared out.
  private static Optional<List<Map<TargetPeriod, CellText>>> targets(TableRow row, int count) {
    var shared = new ArrayList<Map<TargetPeriod, CellText>>();
    for (int index = 0; index < count; index++) {
      shared.add(new java.util.LinkedHashMap<>());
    }
    for (var entry : row.targets().entrySet()) {
      var raw = entry.getValue().raw();
      var items = items(raw);
      var lines = items.size() == count ? items : raw.lines().filter(l -> !l.isBlank()).toList();
      if (lines.size() != count) {
        return Optional.empty();
      }
      for (int index = 0; index < count; index++) {
        shared
            .get(index)
            .put(entry.getKey(), new CellText(lines.get(index), entry.getValue().where()));
      }
    }
    return Optional.of(shared);
  }

  /// The marked items of a cell; a cell that does not begin with a mark has none.
  static List<String> items(String raw) {
    var items = new ArrayList<StringBuilder>();
    ListMarker.Style style = null;
    int last = 0;
    for (var line : Markup.withoutMarks(raw).lines().filter(text -> !text.isBlank()).toList()) {
      var marker = ListMarker.of(line);
      boolean first = items.isEmpty();
      if (first && (marker.isEmpty() || marker.get().ordinal() > 1)) {
        return List.of();
      }
      if (marker.isPresent()
          && (first || (marker.get().style() == style && follows(marker.get(), last)))) {
        style = marker.get().style();
        last = marker.get().ordinal();
        items.add(new StringBuilder(marker.get().rest()));
      } else {
        items.getLast().append('\n').append(line);
      }
    }
    return items.stream().map(StringBuilder::toString).toList();
  }

  private static boolean follows(ListMarker marker, int last) {
    return marker.style() == ListMarker.Style.BULLET || marker.ordinal() == last + 1;
  }
}
