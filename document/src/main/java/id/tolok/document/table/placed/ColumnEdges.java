package id.tolok.document.table.placed;

import id.tolok.document.table.head.TableHead;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the columns of a table stand on one page, in characters from the left.
///
/// @param cuts left edge of each column; the first is 0
/// @param starts where most lines of each column begin, the edge itself where there are none
record ColumnEdges(int[] cuts, int[] starts) {

  private static final double DOUBTFUL = 2;

  /// Edges on one page.
  ///
  /// @param above whether the page repeats the head, so that headings stand above their columns
  static ColumnEdges on(TableHead head, boolean above, List<TextLine> lines) {
    var fit = Bands.fit(head, lines);
    if (above && fit.cost() > DOUBTFUL * head.columns().size()) {
      return below(head, lines);
    }
    var cuts = new int[head.columns().size()];
    for (int i = cuts.length - 1; i > 0; i--) {
      int right = i + 1 < cuts.length ? cuts[i + 1] : Integer.MAX_VALUE;
      cuts[i] = fit.lefts()[i] < 0 ? right : fit.lefts()[i];
    }
    return new ColumnEdges(cuts, starts(cuts, lines));
  }

  /// Edges below a head printed on the same page: between two headings where fewest lines of the
  /// body run across.
  private static ColumnEdges below(TableHead head, List<TextLine> lines) {
    var columns = head.columns();
    var coverage = Bands.coverage(lines);
    var cuts = new int[columns.size()];
    for (int i = 1; i < cuts.length; i++) {
      int left = Math.max((int) columns.get(i - 1).centre() + 1, cuts[i - 1] + 1);
      int right = Math.max((int) columns.get(i).centre(), left);
      cuts[i] = valley(coverage, left, right);
    }
    return new ColumnEdges(cuts, starts(cuts, lines));
  }

  /// The pieces of a line, each with its column.
  List<List<Piece>> deal(TextLine line) {
    var cells = new ArrayList<List<Piece>>();
    for (int i = 0; i < cuts.length; i++) {
      cells.add(new ArrayList<>());
    }
    for (var stretch : line.stretches()) {
      deal(stretch, cells);
    }
    return cells;
  }

  private void deal(Piece stretch, List<List<Piece>> cells) {
    var rest = stretch;
    for (int column = columnAt(rest.from()) + 1; column < cuts.length; column++) {
      int begin = wordStart(rest, starts[column]);
      if (begin > rest.from() && cuts[column] < rest.to()) {
        var left = rest.line().piece(rest.from(), begin - 1);
        cells.get(column(left)).add(trimmed(left));
        rest = rest.line().piece(begin, rest.to());
      }
    }
    cells.get(column(rest)).add(rest);
  }

  private static Piece trimmed(Piece piece) {
    int to = piece.to();
    while (to > piece.from() && piece.line().text().charAt(to - 1) == ' ') {
      to--;
    }
    return piece.line().piece(piece.from(), to);
  }

  /// Where a word of the piece begins at this place, else -1.
  private static int wordStart(Piece piece, int at) {
    var text = piece.line().text();
    boolean inside = at > piece.from() && at < piece.to();
    return inside && text.charAt(at - 1) == ' ' && text.charAt(at) != ' ' ? at : -1;
  }

  private int columnAt(int position) {
    int column = 0;
    while (column + 1 < cuts.length && cuts[column + 1] <= position) {
      column++;
    }
    return column;
  }

  /// The column most of the piece lies in.
  private int column(Piece piece) {
    int best = columnAt(piece.from());
    int most = 0;
    for (int i = 0; i < cuts.length; i++) {
      int right = i + 1 < cuts.length ? cuts[i + 1] : Integer.MAX_VALUE;
      int shared = Math.min(piece.to(), right) - Math.max(piece.from(), cuts[i]);
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /// The place from `left` to `right` where fewest lines run across, the rightmost of equals.
  private static int valley(int[] coverage, int left, int right) {
    int best = right;
    int fewest = Integer.MAX_VALUE;
    for (int i = right; i >= left; i--) {
      int before = i - 1 < coverage.length && i > 0 ? coverage[i - 1] : 0;
      if (before < fewest) {
        fewest = before;
        best = i;
      }
    }
    return best;
  }

  private static int[] starts(int[] cuts, List<TextLine> lines) {
    var starts = cuts.clone();
    var seen = new ArrayList<java.util.Map<Integer, Integer>>();
    for (int i = 0; i < cuts.length; i++) {
      seen.add(new java.util.TreeMap<>());
    }
    var plain = new ColumnEdges(cuts, cuts);
    for (var line : lines) {
      for (var piece : line.stretches()) {
        seen.get(plain.column(piece)).merge(piece.from(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < cuts.length; i++) {
      starts[i] =
          seen.get(i).entrySet().stream()
              .max(Comparator.comparingInt(java.util.Map.Entry::getValue))
              .map(java.util.Map.Entry::getKey)
              .orElse(cuts[i]);
    }
    return starts;
  }
}
