package id.tolok.document.table.placed;

import id.tolok.document.table.line.Piece;
import java.util.List;

/// A printed line of a table, dealt out to the columns.
///
/// @param cells the pieces in each column
/// @param page which part of the table it stands in
/// @param blanks blank lines above it on its page
/// @param across whether it is an objective that reaches across all columns
record PlacedLine(List<List<Piece>> cells, int page, int blanks, boolean across) {

  String text(int column) {
    return String.join(" ", cells.get(column).stream().map(Piece::text).toList());
  }

  boolean has(int column) {
    return !cells.get(column).isEmpty();
  }
}
