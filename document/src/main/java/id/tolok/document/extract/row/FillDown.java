package id.tolok.document.extract.row;

import id.tolok.document.extract.row.TableRow.Doubt;
import id.tolok.document.heading.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Gives each row what merged cells above it, `sda` and rows that are headings say for it.
final class FillDown {

  /// Merged over rows in every office; an empty cell means "as above".
  private static final Set<Field> ALWAYS = EnumSet.of(Field.POSITION, Field.OBJECTIVE);

  /// Filled down within one objective, or when only the first row of the table has it.
  private static final Set<Field> SHARED =
      EnumSet.of(Field.RESPONSIBLE, Field.DATA_SOURCE, Field.UNIT);

  private final Map<Field, CellText> above = new EnumMap<>(Field.class);
  private final Map<TargetPeriod, CellText> targetsAbove = new LinkedHashMap<>();
  private final Set<Field> onlyFirst;
  private final Predicate<String> notObjective;

  private FillDown(Set<Field> onlyFirst, Predicate<String> notObjective) {
    this.onlyFirst = onlyFirst;
    this.notObjective = notObjective;
  }

  static List<TableRow> filled(List<TableRow> rows, Predicate<String> notObjective) {
    var fill = new FillDown(onlyInFirst(rows), notObjective);
    var filled = new ArrayList<TableRow>();
    for (int index = 0; index < rows.size(); index++) {
      var row = rows.get(index);
      if (row.is(Doubt.SPANNING)) {
        fill.heading(row, filled);
        continue;
      }
      filled.add(fill.row(row));
    }
    return filled;
  }

  /// Fields that only the first of three or more rows has: one cell merged over the whole table.
  private static Set<Field> onlyInFirst(List<TableRow> rows) {
    var fields = EnumSet.noneOf(Field.class);
    var data = rows.stream().filter(row -> !row.is(Doubt.SPANNING)).toList();
    if (data.size() < 3) {
      return fields;
    }
    for (var field : SHARED) {
      boolean first = data.getFirst().has(field);
      if (first && data.stream().skip(1).noneMatch(row -> row.has(field))) {
        fields.add(field);
      }
    }
    return fields;
  }

  /// A row that is a heading: kept for the caller, and the objective of the rows below it.
  private void heading(TableRow row, List<TableRow> filled) {
    filled.add(row);
    var cell = row.cells().get(Field.OBJECTIVE);
    if (cell != null && !notObjective.test(cell.plain())) {
      above.put(Field.OBJECTIVE, cell);
    } else {
      above.clear();
    }
  }

  private TableRow row(TableRow row) {
    var result = row;
    boolean sameObjective = !row.has(Field.OBJECTIVE);
    for (var field : Field.values()) {
      var cell = result.cells().get(field);
      if (cell != null && !cell.isAsAbove()) {
        if (cell.isNone() && !ALWAYS.contains(field)) {
          result = result.without(field);
        }
        above.put(field, cell);
        continue;
      }
      boolean asAbove = cell != null;
      var earlier = above.get(field);
      if (asAbove) {
        result = result.without(field);
      }
      if (earlier != null
          && (asAbove || isMerged(field, row, sameObjective))
          && !earlier.isNone()) {
        result = result.with(field, earlier);
      } else if (cell == null) {
        above.remove(field);
      }
    }
    return targets(result);
  }

  private boolean isMerged(Field field, TableRow row, boolean sameObjective) {
    if (field == Field.NUMBER || field == Field.OTHER) {
      return false;
    }
    return row.merged().contains(field)
        || ALWAYS.contains(field)
        || onlyFirst.contains(field)
        || (field == Field.INDICATOR && sameObjective)
        || (SHARED.contains(field) && sameObjective);
  }

  private TableRow targets(TableRow row) {
    var targets = new LinkedHashMap<TargetPeriod, CellText>();
    row.targets()
        .forEach((period, cell) -> {
          var earlier = targetsAbove.get(period);
          targets.put(period, cell.isAsAbove() && earlier != null ? earlier : cell);
        });
    targetsAbove.clear();
    targetsAbove.putAll(targets);
    return row.with(targets);
  }
}
