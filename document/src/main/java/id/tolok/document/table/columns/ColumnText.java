package id.tolok.document.table.columns;

import id.tolok.document.heading.Field;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// All lines of one column, top to bottom, and how likely a cell ends between each two of them.
final class ColumnText {

  /// A cell and where in the document it begins, counted in lines.
  record Part(List<Piece> pieces, int place) {}

  private static final double BLANK = 1.5;
  private static final double OTHER_TEXT_BETWEEN = 4;
  private static final double BEGINNING = 0.8;

  private final Field field;
  private final List<ColumnLabels.Labelled> lines = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private double[] breaks = {};

  ColumnText(Field field) {
    this.field = field;
  }

  void add(ColumnLabels.Labelled line, int place) {
    lines.add(line);
    places.add(place);
  }

  int lines() {
    return lines.size();
  }

  boolean mayspan() {
    return field == Field.OBJECTIVE || field == Field.POSITION || field == Field.NUMBER;
  }

  boolean isIndicator() {
    return field == Field.INDICATOR;
  }

  /// Whether every row is expected to have a cell of this column.
  boolean isFull() {
    return !mayspan() && !lines.isEmpty();
  }

  /// Measures the seams; call once all lines are there.
  void measure() {
    double width = usualWidth();
    breaks = new double[Math.max(0, lines.size() - 1)];
    for (int i = 0; i < breaks.length; i++) {
      var above = lines.get(i).piece().text();
      var below = lines.get(i + 1).piece().text();
      double score = -Flow.joins(above, below, width);
      if (lines.get(i + 1).blankAbove()) {
        score += BLANK;
      }
      if (places.get(i + 1) - places.get(i) > 1) {
        score += Character.isLowerCase(below.charAt(0)) ? 0 : OTHER_TEXT_BETWEEN;
      }
      if (!Character.isLowerCase(below.charAt(0))) {
        score += BEGINNING * Cues.start(field, below);
      }
      if (Cues.isLaterLabel(below) && field != Field.FORMULA) {
        score -= 4;
      }
      boolean figure =
          switch (field) {
            case NUMBER, TARGET, BASELINE, RESULT, UNIT -> true;
            default -> false;
          };
      breaks[i] = figure ? 5 : score;
    }
  }

  /// The width nearly all lines keep to. A few are longer, where a broken word was mended.
  private double usualWidth() {
    var widths = lines.stream().map(line -> TextWidth.of(line.piece().text())).sorted().toList();
    return widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * 0.85));
  }

  /// Whether cutting into so many cells is not much worse than the likeliest cut.
  boolean cutsInto(int rows) {
    return !mayspan() && lines.size() >= rows && score(rows) > naturalScore() - 8;
  }

  double naturalScore() {
    double sum = 0;
    for (double seam : breaks) {
      sum += Math.abs(seam);
    }
    return sum;
  }

  /// How well the column can be cut into this many cells.
  double score(int rows) {
    if (rows > lines.size()) {
      return Double.NEGATIVE_INFINITY;
    }
    var sorted = IntStream.range(0, breaks.length).mapToObj(i -> breaks[i]).sorted().toList();
    double sum = 0;
    for (int i = 0; i < sorted.size(); i++) {
      sum += i >= sorted.size() - (rows - 1) ? sorted.get(i) : -sorted.get(i);
    }
    return sum;
  }

  List<Part> naturally() {
    var cuts = new boolean[breaks.length];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = breaks[i] > 0;
    }
    return parts(cuts);
  }

  /// Exactly so many cells, cut where that is likeliest.
  List<Part> cut(int rows) {
    var cuts = new boolean[breaks.length];
    IntStream.range(0, breaks.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -breaks[i]))
        .limit(rows - 1)
        .forEach(i -> cuts[i] = true);
    return parts(cuts);
  }

  private List<Part> parts(boolean[] cuts) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || cuts[i - 1]) {
        parts.add(new Part(new ArrayList<>(), places.get(i)));
      }
      parts.getLast().pieces().add(lines.get(i).piece());
    }
    return parts;
  }
}
