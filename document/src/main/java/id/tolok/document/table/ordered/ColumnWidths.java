package id.tolok.document.table.ordered;

import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are, measured on the lines in them.
///
/// @param widest more than this no line of a column can be, 0 when unknown
/// @param full how wide a line is before it is broken, 0 where too few lines were broken
record ColumnWidths(double[] widest, double[] full) {

  /// A line longer than the usual by this share and these letters was not in one cell.
  private static final double LONGER = 1.15;

  private static final double LETTERS_LONGER = 6;

  private static final double TOLERANCE = 1.05;
  private static final int ENOUGH_LINES = 2;

  /// Before anything is known: this share of the lines fits into the widest column.
  static ColumnWidths before(List<Slot> slots, List<Atom> atoms, double share) {
    var lines = new ArrayList<Double>();
    for (var atom : atoms) {
      if (atom.cut() == Atom.Cut.LINE) {
        lines.add(TextWidth.of(atom.rest()));
      }
    }
    var sorted = lines.stream().sorted().toList();
    double limit = sorted.get((int) ((sorted.size() - 1) * share)) * TOLERANCE;
    var result = new ColumnWidths(new double[slots.size()], new double[slots.size()]);
    for (int i = 0; i < slots.size(); i++) {
      result.widest[i] = slots.get(i).isShort() ? 0 : limit;
    }
    return result;
  }

  static ColumnWidths of(List<Slot> slots, List<List<List<Piece>>> rows) {
    var result = new ColumnWidths(new double[slots.size()], new double[slots.size()]);
    for (int slot = 0; slot < slots.size(); slot++) {
      var broken = new ArrayList<Double>();
      var refused = new ArrayList<Double>();
      for (var row : rows) {
        var cell = row.get(slot);
        for (int i = 0; i + 1 < cell.size(); i++) {
          double width = TextWidth.of(cell.get(i).text());
          broken.add(width);
          refused.add(width + TextWidth.of(" " + Flow.firstWord(cell.get(i + 1).text())));
        }
      }
      if (broken.size() >= ENOUGH_LINES && !slots.get(slot).isShort()) {
        double fitted = usualMaximum(broken);
        refused.sort(null);
        double tooMuch = Math.max(fitted, refused.get(refused.size() / 4));
        result.full[slot] = (fitted + tooMuch) / 2;
        result.widest[slot] = tooMuch;
      }
    }
    return result;
  }

  double wrapped(int column) {
    return full[column];
  }

  /// By which share a line of this width is too long for its column, 0 when it fits.
  double excess(int column, double width) {
    if (widest[column] <= 0) {
      return 0;
    }
    return Math.max(0, width / (widest[column] * TOLERANCE) - 1);
  }

  private static double usualMaximum(List<Double> widths) {
    var sorted = widths.stream().sorted().toList();
    double limit = sorted.get(sorted.size() / 2) * LONGER + LETTERS_LONGER;
    return sorted.reversed().stream().filter(width -> width <= limit).findFirst().orElse(limit);
  }
}
