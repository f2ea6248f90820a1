package id.tolok.document.table.placed;

import id.tolok.document.heading.Field;
import id.tolok.document.table.head.Grids;
import id.tolok.document.table.head.TableBody;
import id.tolok.document.table.head.TableBody.Part;
import id.tolok.document.table.head.TableHead;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.List;

/// Recovers a table whose columns stand side by side on the page.
public final class PlacedTable {

  private PlacedTable() {}

  public static Block.Grid read(TableBody body) {
    var lines = lines(body);
    var fields = body.head().fields();
    var rows = new ArrayList<List<List<Piece>>>();
    var cut = new ArrayList<List<PlacedLine>>();
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean across = i < lines.size() && lines.get(i).across();
      if (across || i == lines.size()) {
        for (var row : RowCuts.rows(fields, lines.subList(from, i))) {
          cut.add(row);
          rows.add(joined(row, fields.size()));
        }
        from = i + 1;
      }
      if (across) {
        cut.add(List.of(lines.get(i)));
        rows.add(joined(List.of(lines.get(i)), fields.size()));
      }
    }
    for (int column = 0; column < fields.size(); column++) {
      if (fields.get(column) == Field.OBJECTIVE || fields.get(column) == Field.POSITION) {
        place(SpanningCells.of(cut, column, fields.get(column)), column, rows);
      }
    }
    return Grids.grid(body.head(), rows, Block.Origin.POSITIONS);
  }

  /// Whether a line is an objective printed across a table without a column for it.
  private static boolean isAcross(TableHead head, TextLine line) {
    if (line.isBlank() || head.fields().contains(Field.OBJECTIVE)) {
      return false;
    }
    var stretches = line.stretches();
    return stretches.size() == 1
        && stretches.getFirst().from() < head.columns().get(1).left()
        && Cues.start(Field.OBJECTIVE, stretches.getFirst().text()) > 0;
  }

  private static void place(SpanningCells spanning, int column, List<List<List<Piece>>> rows) {
    rows.forEach(row -> row.set(column, new ArrayList<>()));
    for (int i = 0; i < spanning.cells().size(); i++) {
      rows.get(spanning.rows()[i]).get(column).addAll(spanning.cells().get(i));
    }
  }

  private static List<PlacedLine> lines(TableBody body) {
    var result = new ArrayList<PlacedLine>();
    var fields = body.head().fields();
    var last = body.head();
    for (int i = 0; i < body.parts().size(); i++) {
      Part part = body.parts().get(i);
      var head = part.head();
      last = head == null ? last : head;
      var above = last;
      var columns = part.lines().stream().filter(line -> !isAcross(above, line)).toList();
      var edges = ColumnEdges.on(last, head != null, columns);
      int blanks = 0;
      for (var line : part.lines()) {
        if (line.isBlank()) {
          blanks++;
        } else {
          boolean across = isAcross(last, line);
          var cells = across ? Grids.across(line.stretches(), fields.size()) : edges.deal(line);
          result.add(new PlacedLine(cells, i, blanks, across));
          blanks = 0;
        }
      }
    }
    return result;
  }

  private static List<List<Piece>> joined(List<PlacedLine> row, int columns) {
    var cells = new ArrayList<List<Piece>>(columns);
    for (int column = 0; column < columns; column++) {
      var cell = new ArrayList<Piece>();
      for (var line : row) {
        cell.addAll(line.cells().get(column));
      }
      cells.add(cell);
    }
    return cells;
  }
}
