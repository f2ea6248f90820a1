package id.tolok.document.text;

import id.tolok.document.text.Block.Cell;
import id.tolok.document.text.Block.Grid;
import id.tolok.document.text.Block.Line;
import id.tolok.document.text.Block.Row;
import java.util.ArrayList;
import java.util.List;

/// Tells tables from words that were only set out with one: `Menimbang | : | a. bahwa ..`, or a
/// page laid out in a frame. Such words become lines again, as they would be in a text file.
public final class SetOutWords {

  /// A colon stands in the second or third column, after the label and perhaps its number.
  private static final int COLON_COLUMNS = 3;

  private SetOutWords() {}

  /// The grid itself when it is a table, else the lines of its words.
  public static List<Block> unlessTable(Grid grid) {
    var filled = grid.rows().stream().filter(row -> filled(row) > 0).toList();
    boolean alone = filled.stream().allMatch(row -> filled(row) <= 1);
    if (alone || isLabelled(filled)) {
      return lines(filled);
    }
    return List.of(grid);
  }

  private static boolean isLabelled(List<Row> rows) {
    for (int column = 1; column < COLON_COLUMNS; column++) {
      int colons = 0;
      int others = 0;
      for (var row : rows) {
        var text = column < row.cells().size() ? row.cells().get(column).text() : "";
        colons += text.startsWith(":") ? 1 : 0;
        others += text.isEmpty() || text.startsWith(":") ? 0 : 1;
      }
      if (colons > 0 && others == 0) {
        return true;
      }
    }
    return false;
  }

  private static int filled(Row row) {
    return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
  }

  private static List<Block> lines(List<Row> rows) {
    var lines = new ArrayList<Block>();
    for (var row : rows) {
      var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
      var words = new StringBuilder();
      for (var cell : cells) {
        var parts = cell.text().split("\n", -1);
        words.append(words.isEmpty() ? "" : " ").append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
          add(words, cells, lines);
          words.append(parts[i]);
        }
      }
      add(words, cells, lines);
    }
    return lines;
  }

  private static void add(StringBuilder words, List<Cell> cells, List<Block> lines) {
    var where = cells.getFirst().where();
    lines.add(new Line(words.toString(), where.to(cells.getLast().where())));
    words.setLength(0);
  }
}
