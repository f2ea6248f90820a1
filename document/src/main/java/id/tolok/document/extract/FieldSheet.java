package id.tolok.document.extract;

import id.tolok.document.decree.line.TextLine;
import id.tolok.document.extract.row.CellText;
import id.tolok.document.extract.row.TableRow;
import id.tolok.document.extract.row.TargetPeriod;
import id.tolok.document.heading.Field;
import id.tolok.document.heading.Heading;
import id.tolok.document.heading.Headings;
import id.tolok.document.text.Block.Origin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Indicators written field by field instead of in a table: `Nama Indikator : ..`, `Rumus : ..`,
/// one after the other.
final class FieldSheet {

  private static final Pattern LABELLED =
      Pattern.compile(
          "^\\W{0,3}(?:(?:\\d{1,2}|[A-Za-z])[.)]\\s*)?(\\p{L}[^:]{1,60}?)\\s*:\\s*(.*)$");
  private static final Pattern UNKNOWN_LABEL =
      Pattern.compile(
          "^\\W{0,3}(?:\\d{1,2}[.)]\\s*)?\\p{Lu}[\\p{L}/]+(?:\\s(?:\\p{Lu}[\\p{L}/]*|dan|atau)){1,4}\\s*:.*");
  private static final Set<Field> OPENING =
      EnumSet.of(Field.OBJECTIVE, Field.INDICATOR, Field.NUMBER);
  private static final int FEWEST_FIELDS = 3;

  private final List<TableRow> rows = new ArrayList<>();
  private final Map<Field, CellText> cells = new EnumMap<>(Field.class);
  private final Map<TargetPeriod, CellText> targets = new LinkedHashMap<>();
  private @Nullable Field last;
  private int fields;

  /// Takes a line when it belongs to the sheet.
  boolean take(TextLine line) {
    var labelled = LABELLED.matcher(line.text());
    var heading =
        labelled.matches() ? Headings.match(labelled.group(1)) : Optional.<Heading>empty();
    if (heading.isPresent() && heading.get().score() > 0.8) {
      return field(heading.get(), new CellText(labelled.group(2).strip(), line.where()));
    }
    if (UNKNOWN_LABEL.matcher(line.text()).matches()) {
      last = null;
      return isOpen();
    }
    return last != null && continued(last, line);
  }

  private boolean field(Heading heading, CellText value) {
    var field = heading.field();
    boolean again = cells.containsKey(field) && field != Field.TARGET && field != Field.OTHER;
    if (again) {
      finish();
    }
    if (cells.isEmpty() && !OPENING.contains(field)) {
      return false;
    }
    fields++;
    last = field;
    if (field == Field.TARGET) {
      targets.put(TargetPeriod.of(heading), value);
    } else {
      cells.put(field, value);
    }
    return true;
  }

  private boolean continued(Field field, TextLine line) {
    var cell = cells.get(field);
    if (!isOpen() || cell == null || line.isCapitals()) {
      return false;
    }
    cells.put(field, new CellText(cell.raw() + "\n" + line.text(), cell.where().to(line.where())));
    return true;
  }

  /// Whether an indicator is being read.
  boolean isOpen() {
    return cells.containsKey(Field.INDICATOR);
  }

  private void finish() {
    if (isOpen() && fields >= FEWEST_FIELDS) {
      var filled = new EnumMap<Field, CellText>(Field.class);
      cells.forEach((field, cell) -> {
        if (!cell.raw().isBlank()) {
          filled.put(field, cell);
        }
      });
      rows.add(new TableRow(filled, targets, Set.of(), Set.of(), Origin.SEPARATORS, 1));
    }
    cells.clear();
    targets.clear();
    last = null;
    fields = 0;
  }

  /// The indicators read since the last call.
  List<TableRow> takeRows() {
    finish();
    var taken = List.copyOf(rows);
    rows.clear();
    return taken;
  }
}
