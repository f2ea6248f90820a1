package id.tolok.document.text.pdf.block;

import id.tolok.document.text.Block.Merge;
import id.tolok.document.text.pdf.page.Glyph;
import id.tolok.document.text.pdf.page.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells that crossing rules enclose. Where no rule stands between two places they are one
/// merged cell. An outer rule that was not drawn, most often the right one, is put where the others
/// end.
final class RuledTable {

  private static final float SMALLEST = 5f;
  private static final int MOST_EDGES = 400;

  private final float[] columns;
  private final float[] rows;
  private final Merge[][] merges;

  private RuledTable(float[] columns, float[] rows, Merge[][] merges) {
    this.columns = columns;
    this.rows = rows;
    this.merges = merges;
  }

  /// The table of rules that hang together; nothing when they enclose fewer than two cells.
  static Optional<RuledTable> of(List<Ruling> rulings) {
    var across = rulings.stream().filter(Ruling::isHorizontal).toList();
    var down = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
    float[] columns = edges(down, across);
    float[] rows = edges(across, down);
    boolean table =
        (columns.length >= 3 && rows.length >= 2) || (columns.length >= 2 && rows.length >= 3);
    if (!table || columns.length > MOST_EDGES || rows.length > MOST_EDGES * 2) {
      return Optional.empty();
    }
    return Optional.of(new RuledTable(columns, rows, merges(columns, rows, across, down)));
  }

  /// Where cells begin and end: at each rule, and where the rules across reach beyond the outer
  /// ones.
  private static float[] edges(List<Ruling> rulings, List<Ruling> across) {
    var edges = new ArrayList<Float>();
    rulings.stream().map(Ruling::at).sorted().forEach(edges::add);
    across.stream().map(Ruling::from).min(Float::compare).ifPresent(edges::add);
    across.stream().map(Ruling::to).max(Float::compare).ifPresent(edges::add);
    edges.sort(Float::compare);
    var apart = new ArrayList<Float>();
    for (float edge : edges) {
      if (apart.isEmpty() || edge - apart.getLast() >= SMALLEST) {
        apart.add(edge);
      }
    }
    float[] positions = new float[apart.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = apart.get(i);
    }
    return positions;
  }

  private static Merge[][] merges(
      float[] columns, float[] rows, List<Ruling> across, List<Ruling> down) {
    int height = rows.length - 1;
    int width = columns.length - 1;
    var merges = new Merge[height][width];
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        boolean openLeft = c > 0 && !isRuled(down, columns[c], rows[r], rows[r + 1]);
        boolean openAbove = r > 0 && !isRuled(across, rows[r], columns[c], columns[c + 1]);
        merges[r][c] = openLeft ? Merge.LEFT : openAbove ? Merge.ABOVE : Merge.NONE;
      }
    }
    return merges;
  }

  private static boolean isRuled(List<Ruling> rulings, float at, float from, float to) {
    return rulings.stream().anyMatch(ruling -> ruling.covers(at, from, to));
  }

  int height() {
    return rows.length - 1;
  }

  int width() {
    return columns.length - 1;
  }

  Merge merge(int row, int column) {
    return merges[row][column];
  }

  /// How wide the cell at a place is, with all places it covers to the right.
  float width(int row, int column) {
    int end = column + 1;
    while (end < width() && merges[row][end] == Merge.LEFT) {
      end++;
    }
    return columns[end] - columns[column];
  }

  float left(int column) {
    return columns[column];
  }

  float top() {
    return rows[0];
  }

  float bottom() {
    return rows[rows.length - 1];
  }

  float area() {
    return (rows[rows.length - 1] - rows[0]) * (columns[columns.length - 1] - columns[0]);
  }

  /// The row and column of the cell that holds a glyph, merged cells counted as their first place;
  /// nothing when it stands outside.
  Optional<int[]> cellOf(Glyph glyph) {
    int row = between(rows, glyph.middleY());
    int column = between(columns, glyph.middleX());
    if (row < 0 || column < 0) {
      return Optional.empty();
    }
    while (merges[row][column] != Merge.NONE) {
      if (merges[row][column] == Merge.LEFT) {
        column--;
      } else {
        row--;
      }
    }
    return Optional.of(new int[] {row, column});
  }

  private static int between(float[] edges, float position) {
    for (int i = 0; i + 1 < edges.length; i++) {
      if (position >= edges[i] && position < edges[i + 1]) {
        return i;
      }
    }
    return -1;
  }
}
