package id.tolok.document.table.ordered;

import id.tolok.document.table.head.Grids;
import id.tolok.document.table.head.TableBody;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recovers a table whose cells follow one another in the text, as programs print them that read a
/// page in the order it was drawn.
public final class OrderedTable {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private OrderedTable() {}

  public static Block.Grid read(TableBody body) {
    var atoms = new ArrayList<Atom>();
    for (int i = 0; i < body.parts().size(); i++) {
      atoms.addAll(Atom.of(body.parts().get(i).lines(), i > 0));
    }
    var slots = Slot.of(body.head());
    var rows = new ArrayList<List<List<Piece>>>();
    for (var row : CellOrder.solve(slots, atoms)) {
      if (slots.getFirst().isAcross() && !row.getFirst().isEmpty()) {
        rows.add(Grids.across(row.getFirst(), body.head().columns().size()));
      }
      rows.add(cells(slots, row, body.head().columns().size()));
    }
    return Grids.grid(body.head(), rows, Block.Origin.ORDER);
  }

  private static List<List<Piece>> cells(List<Slot> slots, List<List<Piece>> row, int columns) {
    var cells = new ArrayList<List<Piece>>(columns);
    for (int i = 0; i < slots.size(); i++) {
      var slot = slots.get(i);
      if (slot.isAcross()) {
        continue;
      }
      if (slot.columns() == 1) {
        cells.add(row.get(i));
      } else {
        cells.addAll(values(row.get(i), slot.columns()));
      }
    }
    return cells;
  }

  /// Values of several columns, one for each; what is too much stays with the last.
  private static List<List<Piece>> values(List<Piece> pieces, int columns) {
    var cells = new ArrayList<List<Piece>>(columns);
    for (int i = 0; i < columns; i++) {
      cells.add(new ArrayList<>());
    }
    int column = 0;
    for (var piece : pieces) {
      for (var value : values(piece)) {
        cells.get(Math.min(column++, columns - 1)).add(value);
      }
    }
    return cells;
  }

  private static List<Piece> values(Piece piece) {
    var values = new ArrayList<Piece>();
    var matcher = Cues.VALUE.matcher(piece.line().text()).region(piece.from(), piece.to());
    int at = piece.from();
    while (matcher.find() && matcher.end() > matcher.start()) {
      values.add(piece.line().piece(matcher.start(), matcher.end()));
      at = matcher.end();
    }
    return at == piece.to() ? values : words(piece);
  }

  private static List<Piece> words(Piece piece) {
    var words = new ArrayList<Piece>();
    var matcher = WORD.matcher(piece.line().text()).region(piece.from(), piece.to());
    while (matcher.find()) {
      words.add(piece.line().piece(matcher.start(), matcher.end()));
    }
    return words;
  }
}
