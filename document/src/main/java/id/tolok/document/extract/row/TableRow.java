package id.tolok.document.extract.row;

import id.tolok.document.heading.Field;
import id.tolok.document.text.Block.Origin;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row of an indicator table.
///
/// @param cells what is filled in, by field; targets stand apart
/// @param merged fields whose cell continues the one above
/// @param doubts what makes the reading of this row less sure
public record TableRow(
    Map<Field, CellText> cells,
    Map<TargetPeriod, CellText> targets,
    Set<Field> merged,
    Set<Doubt> doubts,
    Origin origin,
    double headingScore) {

  /// Why a row may have been read wrongly.
  public enum Doubt {
    /// Two pieces were put together over a page break.
    JOINED,
    /// The row has fewer cells than the header.
    UNEVEN,
    /// The row stands first after a break of the table.
    AFTER_BREAK,
    /// Several indicators share the row and cannot be told apart.
    SEVERAL,
    /// One cell spans the row: a heading inside the table.
    SPANNING,
    /// The heading of a column was recognised with difficulty.
    DOUBTFUL_HEADING
  }

  public TableRow {
    var ordered = new EnumMap<Field, CellText>(Field.class);
    ordered.putAll(cells);
    cells = Collections.unmodifiableMap(ordered);
    targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    merged = Set.copyOf(merged);
    doubts = Set.copyOf(doubts);
  }

  public Optional<CellText> cell(Field field) {
    return Optional.ofNullable(cells.get(field));
  }

  public boolean has(Field field) {
    return cells.containsKey(field);
  }

  public boolean is(Doubt doubt) {
    return doubts.contains(doubt);
  }

  TableRow with(Field field, CellText cell) {
    var changed = new EnumMap<Field, CellText>(Field.class);
    changed.putAll(cells);
    changed.put(field, cell);
    return new TableRow(changed, targets, merged, doubts, origin, headingScore);
  }

  TableRow without(Field field) {
    var changed = new EnumMap<Field, CellText>(Field.class);
    changed.putAll(cells);
    changed.remove(field);
    return new TableRow(changed, targets, merged, doubts, origin, headingScore);
  }

  TableRow with(Map<TargetPeriod, CellText> other) {
    return new TableRow(cells, other, merged, doubts, origin, headingScore);
  }

  TableRow with(Doubt doubt) {
    var more = EnumSet.of(doubt);
    more.addAll(doubts);
    return new TableRow(cells, targets, merged, more, origin, headingScore);
  }
}
