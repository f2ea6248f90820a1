package id.tolok.document.table;

import id.tolok.document.heading.Field;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.text.Block;
import java.util.List;

/// How well the cells of a recovered grid suit their headings, to choose between two ways of
/// reading one table.
final class CellFit {

  private CellFit() {}

  /// From -1, where cells are blank, to 1, where each begins as its column should.
  static double of(List<Field> fields, Block.Grid grid) {
    double sum = 0;
    int cells = 0;
    for (var row : grid.rows().subList(1, grid.rows().size())) {
      for (int column = 0; column < fields.size(); column++) {
        if (isExpected(fields.get(column))) {
          sum += fit(fields.get(column), row.cells().get(column).text());
          cells++;
        }
      }
    }
    return cells == 0 ? -1 : sum / cells;
  }

  private static boolean isExpected(Field field) {
    return switch (field) {
      case NUMBER, POSITION, OBJECTIVE, NOTE, OTHER, DIRECTION, BASELINE, RESULT -> false;
      default -> true;
    };
  }

  private static double fit(Field field, String text) {
    if (text.isBlank()) {
      return -1;
    }
    if (field == Field.INDICATOR && Cues.measuresIn(text) > 1) {
      return -0.5;
    }
    return Cues.start(field, text.lines().findFirst().orElse(text)) > 0 ? 1 : 0;
  }
}
