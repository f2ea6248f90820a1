package id.tolok.document.table.head;

import id.tolok.document.table.line.Piece;
import id.tolok.document.text.Block;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/// Makes grids out of pieces of lines.
public final class Grids {

  private Grids() {}

  /// A cell of these pieces. Pieces of one line are joined with a blank, lines with `separator`.
  static Block.Cell cell(List<Piece> pieces, String separator) {
    var text = new StringBuilder();
    SourceSpan where = null;
    Piece before = null;
    for (var piece : pieces) {
      if (before != null) {
        text.append(before.line() == piece.line() ? " " : separator);
      }
      text.append(piece.text());
      where = where == null ? piece.where() : where.to(piece.where());
      before = piece;
    }
    if (where == null) {
      throw new IllegalArgumentException("a cell of nothing has no place");
    }
    return new Block.Cell(text.toString(), Block.Merge.NONE, where);
  }

  static Block.Cell blank(SourceSpan where) {
    return new Block.Cell(
        "",
        Block.Merge.NONE,
        new SourceSpan(
            where.line(),
            where.column(),
            where.line(),
            where.column(),
            where.page(),
            where.sheet(),
            where.cell()));
  }

  /// A row with one cell that reaches across the table.
  public static List<List<Piece>> across(List<Piece> cell, int columns) {
    var row = new ArrayList<List<Piece>>();
    row.add(cell);
    while (row.size() < columns) {
      row.add(List.of());
    }
    return row;
  }

  /// A grid of a head and rows of cells, each cell a list of pieces, empty when blank.
  public static Block.Grid grid(TableHead head, List<List<List<Piece>>> rows, Block.Origin origin) {
    var result = new ArrayList<Block.Row>();
    result.add(head.row());
    for (var row : rows) {
      var first = row.stream().filter(cell -> !cell.isEmpty()).findFirst();
      if (first.isEmpty()) {
        continue;
      }
      var place = first.get().getFirst().where();
      var cells = new ArrayList<Block.Cell>();
      for (var cell : row) {
        cells.add(cell.isEmpty() ? blank(place) : cell(cell, "\n"));
      }
      result.add(new Block.Row(cells));
    }
    var where = result.getFirst().cells().getFirst().where();
    for (var row : result) {
      for (var cell : row.cells()) {
        where = where.to(cell.where());
      }
    }
    return new Block.Grid(result, origin, where);
  }
}
