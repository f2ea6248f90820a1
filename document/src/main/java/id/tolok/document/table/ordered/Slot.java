package id.tolok.document.table.ordered;

import id.tolok.document.heading.Field;
import id.tolok.document.table.head.TableHead;
import java.util.ArrayList;
import java.util.List;

/// A place in a row where one cell may stand, or a group of short figures printed side by side.
///
/// @param columns how many columns of the table it fills; 0 for a line across the whole table
record Slot(Field field, int columns) {

  static List<Slot> of(TableHead head) {
    var slots = new ArrayList<Slot>();
    if (!head.fields().contains(Field.OBJECTIVE)) {
      slots.add(new Slot(Field.OBJECTIVE, 0));
    }
    boolean figures = false;
    for (var column : head.columns()) {
      if (figures && column.isFigures()) {
        var last = slots.removeLast();
        slots.add(new Slot(last.field(), last.columns() + 1));
      } else {
        slots.add(new Slot(column.field(), 1));
      }
      figures = column.isFigures();
    }
    return slots;
  }

  /// What a row loses in likelihood when this cell is blank.
  double blankCost() {
    if (isAcross()) {
      return 0;
    }
    return switch (field) {
      case NUMBER -> 0.3;
      case OBJECTIVE, POSITION -> 0.4;
      case INDICATOR -> 3.5;
      case FORMULA, EXPLANATION, TARGET -> 3;
      case DEFINITION, RATIONALE -> 2.5;
      case RESPONSIBLE, DATA_SOURCE -> 1.5;
      case UNIT -> 2;
      case BASELINE, RESULT, DIRECTION, NOTE, OTHER -> 1;
    };
  }

  /// Whether this is an objective on a line of its own, in a table without such a column.
  boolean isAcross() {
    return columns == 0;
  }

  /// Whether a cell holds a number, a unit or figures, which are never broken.
  boolean isShort() {
    return switch (field) {
      case NUMBER, UNIT, TARGET, BASELINE, RESULT -> true;
      default -> false;
    };
  }

  /// Whether a cell may hold several paragraphs.
  boolean isWordy() {
    return switch (field) {
      case EXPLANATION, DEFINITION, RATIONALE, FORMULA, NOTE -> true;
      default -> false;
    };
  }
}
