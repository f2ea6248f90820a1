package id.tolok.document.table.placed;

import id.tolok.document.heading.Field;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts the printed lines of a table into rows: of all ways to cut, the one that separates what
/// wording and line lengths hold apart and keeps together what they join, in all columns at once.
final class RowCuts {

  private static final int LONGEST_ROW = 120;
  private static final double NEW_ROW = -1.5;
  private static final double NO_INDICATOR = -4;
  private static final double SECOND_FIGURE = -5;
  private static final double SECOND_UNIT = -3;
  private static final double SPANNING = 0.3;
  private static final double START = 0.4;
  private static final double BEGINNING = 0.7;
  private static final double LABEL = 2;
  private static final double BULLET = -0.3;

  private final List<Field> fields;
  private final List<PlacedLine> lines;

  /// For each line and column the next line that has text in the column.
  private final int[][] next;

  /// For each line and column how strongly its text goes on in that next line.
  private final double[][] joins;

  private final String[][] texts;

  /// For each line and column what its text is worth as the beginning of a cell.
  private final double[][] starts;

  private final double blankWeight;

  private RowCuts(List<Field> fields, List<PlacedLine> lines) {
    this.fields = fields;
    this.lines = lines;
    texts = new String[lines.size()][fields.size()];
    for (int line = 0; line < lines.size(); line++) {
      for (int column = 0; column < fields.size(); column++) {
        texts[line][column] = lines.get(line).text(column);
      }
    }
    starts = new double[lines.size()][fields.size()];
    next = new int[lines.size()][fields.size()];
    joins = new double[lines.size()][fields.size()];
    for (int column = 0; column < fields.size(); column++) {
      fillColumn(column);
    }
    double blanks = lines.stream().filter(line -> line.blanks() > 0).count();
    blankWeight = Math.clamp(0.5 + (0.5 - blanks / lines.size()) * 4, 0.2, 2);
  }

  static List<List<PlacedLine>> rows(List<Field> fields, List<PlacedLine> lines) {
    return lines.isEmpty() ? List.of() : new RowCuts(fields, lines).rows();
  }

  private void fillColumn(int column) {
    double width = width(column);
    int below = -1;
    for (int line = lines.size() - 1; line >= 0; line--) {
      next[line][column] = below;
      if (!lines.get(line).has(column)) {
        continue;
      }
      starts[line][column] = START * Cues.start(fields.get(column), texts[line][column]);
      if (below >= 0) {
        joins[line][column] = join(line, below, column, width);
      }
      below = line;
    }
  }

  private double join(int above, int below, int column, double width) {
    boolean samePage = lines.get(above).page() == lines.get(below).page();
    var field = fields.get(column);
    if (isFigure(field)) {
      return SECOND_FIGURE;
    }
    if (field == Field.UNIT && Cues.isUnit(texts[below][column])) {
      return SECOND_UNIT;
    }
    var upper = texts[above][column];
    var lower = texts[below][column];
    if (isWordy(field) && Cues.isLaterLabel(lower)) {
      return field == Field.FORMULA ? 0 : LABEL;
    }
    if (isWordy(field) && Cues.isBullet(lower)) {
      return BULLET;
    }
    double room = samePage ? Flow.room(upper, lower, width) : 0;
    double score = Flow.wording(upper, lower) + (isWordy(field) && room < 0 ? room / 2 : room);
    if (samePage && below > above + 1) {
      score -= 1;
    }
    if (!isWordy(field) && Character.isUpperCase(lower.charAt(0))) {
      score -= BEGINNING * Math.max(0, Cues.start(field, lower));
    }
    return mayspan(field) ? score * SPANNING : score;
  }

  private static boolean isFigure(Field field) {
    return switch (field) {
      case NUMBER, TARGET, BASELINE, RESULT -> true;
      default -> false;
    };
  }

  private static boolean mayspan(Field field) {
    return switch (field) {
      case OBJECTIVE, POSITION -> true;
      default -> false;
    };
  }

  private static boolean isWordy(Field field) {
    return switch (field) {
      case EXPLANATION, DEFINITION, RATIONALE, FORMULA, NOTE -> true;
      default -> false;
    };
  }

  /// The usual longest line of a column.
  private double width(int column) {
    var widths = new ArrayList<Double>();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).has(column)) {
        widths.add(TextWidth.of(texts[line][column]));
      }
    }
    widths.sort(null);
    return widths.size() < 3 ? 0 : widths.get((int) ((widths.size() - 1) * 0.95));
  }

  private List<List<PlacedLine>> rows() {
    int count = lines.size();
    var best = new double[count + 1];
    var begin = new int[count + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    for (int end = 1; end <= count; end++) {
      double inside = 0;
      for (int start = end - 1; start >= 0 && end - start <= LONGEST_ROW; start--) {
        inside += gain(start, end);
        double score = best[start] + inside + opening(start, end);
        if (score > best[end]) {
          best[end] = score;
          begin[end] = start;
        }
      }
    }
    var rows = new ArrayList<List<PlacedLine>>();
    for (int end = count; end > 0; end = begin[end]) {
      rows.addFirst(lines.subList(begin[end], end));
    }
    return rows;
  }

  /// What having this line in the row that goes on below it is worth.
  private double gain(int line, int end) {
    double sum = 0;
    for (int column = 0; column < fields.size(); column++) {
      int below = next[line][column];
      if (lines.get(line).has(column) && below >= 0 && below < end) {
        sum += 2 * joins[line][column];
      }
    }
    if (line + 1 < end && lines.get(line + 1).blanks() > 0) {
      sum -= blankWeight;
    }
    return sum;
  }

  /// What a row from here to there is worth by what its cells begin with.
  private double opening(int start, int end) {
    double sum = NEW_ROW;
    for (int column = 0; column < fields.size(); column++) {
      int first = lines.get(start).has(column) ? start : next[start][column];
      boolean blank = first < 0 || first >= end;
      var field = fields.get(column);
      if (field == Field.INDICATOR && blank) {
        sum += NO_INDICATOR;
      }
      if (!blank && !isFigure(field) && !mayspan(field)) {
        sum += starts[first][column];
      }
    }
    return sum;
  }
}
