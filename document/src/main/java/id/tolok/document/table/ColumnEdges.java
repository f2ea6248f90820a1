package id.tolok.document.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the columns of a table stand on one page, in characters from the left.
///
/// @param cuts left edge of each column; the first is 0
/// @param starts where most lines of each column begin, the edge itself where there are none
record ColumnEdges(int[] cuts, int[] starts) {

  private static final double[] SCALES = {1, 0.95, 1.05, 0.9, 1.1, 0.85, 1.15};
  private static final int NEAR = 6;

  /// Edges below a head printed on the same page: between two headings where fewest lines of the
  /// body run across.
  static ColumnEdges below(TableHead head, List<TextLine> lines) {
    var columns = head.columns();
    var coverage = coverage(lines);
    var cuts = new int[columns.size()];
    for (int i = 1; i < cuts.length; i++) {
      int left = Math.max((int) columns.get(i - 1).centre() + 1, cuts[i - 1] + 1);
      int right = Math.max((int) columns.get(i).centre(), left);
      cuts[i] = valley(coverage, left, right);
    }
    return new ColumnEdges(cuts, starts(cuts, lines));
  }

  /// Edges on a page that does not repeat the head: those of the page before, moved and stretched
  /// so that the text below fits them best.
  ColumnEdges movedTo(List<TextLine> lines) {
    var coverage = coverage(lines);
    var bands = bands(coverage);
    if (bands.isEmpty()) {
      return this;
    }
    double bestCost = Double.MAX_VALUE;
    double bestScale = 1;
    double bestShift = 0;
    for (double scale : SCALES) {
      for (int band : bands) {
        for (int start : starts) {
          double shift = band - scale * start;
          double cost = misfit(bands, scale, shift) + Math.abs(scale - 1) * 10;
          if (cost < bestCost) {
            bestCost = cost;
            bestScale = scale;
            bestShift = shift;
          }
        }
      }
    }
    var moved = new int[cuts.length];
    for (int i = 1; i < moved.length; i++) {
      int guess = (int) Math.round(starts[i] * bestScale + bestShift);
      moved[i] =
          valley(
              coverage,
              Math.max(moved[i - 1] + 1, guess - NEAR),
              Math.max(moved[i - 1] + 1, guess));
    }
    return new ColumnEdges(moved, starts(moved, lines));
  }

  private double misfit(List<Integer> bands, double scale, double shift) {
    double sum = 0;
    for (int band : bands) {
      double nearest = Double.MAX_VALUE;
      for (int start : starts) {
        nearest = Math.min(nearest, Math.abs(start * scale + shift - band));
      }
      sum += Math.min(nearest, 20);
    }
    return sum;
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

  private static int[] coverage(List<TextLine> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0) + 1;
    var coverage = new int[width];
    for (var line : lines) {
      for (var piece : line.stretches()) {
        for (int i = piece.from(); i < piece.to(); i++) {
          coverage[i]++;
        }
      }
    }
    return coverage;
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

  /// Where text begins after an empty strip.
  private static List<Integer> bands(int[] coverage) {
    var bands = new ArrayList<Integer>();
    for (int i = 0; i < coverage.length; i++) {
      if (coverage[i] > 0 && (i == 0 || coverage[i - 1] == 0)) {
        bands.add(i);
      }
    }
    return bands;
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
