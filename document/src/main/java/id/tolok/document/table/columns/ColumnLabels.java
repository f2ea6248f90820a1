package id.tolok.document.table.columns;

import id.tolok.document.heading.Field;
import id.tolok.document.table.head.HeadFinder;
import id.tolok.document.table.head.ScatteredHead;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.line.TextLine;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells of each line below scattered headings to which column it belongs, by wording, by the
/// headings right above, and by what goes on from the line before.
final class ColumnLabels {

  /// @param blankAbove whether a blank line stands above it
  record Labelled(int column, Piece piece, boolean blankAbove) {}

  private record Unit(Piece piece, boolean blankAbove) {}

  private static final double UNDER_ANOTHER_HEADING = 3;
  private static final double CHANGE = 1.5;
  private static final double BLANK = 1;
  private static final double SHORT_ALONE = 4;

  private final List<Field> fields;
  private final ScatteredHead.Group group;
  private final List<Unit> units;

  private ColumnLabels(List<Field> fields, ScatteredHead.Group group) {
    this.fields = fields;
    this.group = group;
    this.units = units(group.lines());
  }

  static List<Labelled> label(List<Field> fields, ScatteredHead.Group group) {
    var labels = new ColumnLabels(fields, group);
    return labels.units.isEmpty() ? List.of() : labels.solve();
  }

  private static List<Unit> units(List<TextLine> lines) {
    var units = new ArrayList<Unit>();
    boolean blank = true;
    for (var line : lines) {
      if (!line.isBlank() && !HeadFinder.isNumbering(line.text())) {
        var text = line.text();
        int from = text.length() - text.stripLeading().length();
        units.add(new Unit(line.piece(from, text.stripTrailing().length()), blank));
      }
      blank = line.isBlank();
    }
    return units;
  }

  private List<Labelled> solve() {
    int count = units.size();
    var best = new double[count][fields.size()];
    var from = new int[count][fields.size()];
    for (int column = 0; column < fields.size(); column++) {
      best[0][column] = begin(0, column);
    }
    for (int i = 1; i < count; i++) {
      Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
      double seam = seam(i);
      double blank = units.get(i).blankAbove() ? BLANK : 0;
      var fresh = new double[fields.size()];
      var inside = new double[fields.size()];
      for (int column = 0; column < fields.size(); column++) {
        fresh[column] = begin(i, column) - seam / 2 + blank;
        inside[column] = inside(i, column);
      }
      for (int before = 0; before < fields.size(); before++) {
        for (int column = 0; column < fields.size(); column++) {
          double score = best[i - 1][before];
          if (before == column) {
            score += Math.max(fresh[column], seam / 2 - blank + inside[column]);
          } else {
            score += fresh[column] - CHANGE;
          }
          if (score > best[i][column]) {
            best[i][column] = score;
            from[i][column] = before;
          }
        }
      }
    }
    return trace(best, from);
  }

  /// A unit or a figure on a line of its own goes on from nothing.
  private double seam(int unit) {
    double seam = Flow.wording(units.get(unit - 1).piece().text(), units.get(unit).piece().text());
    return isShortAlone(unit) ? Math.min(seam, 0) : seam;
  }

  private boolean isShortAlone(int unit) {
    var text = units.get(unit).piece().text();
    return (Cues.isUnit(text) || Cues.isValues(text))
        && units.get(unit).blankAbove()
        && (unit + 1 == units.size() || units.get(unit + 1).blankAbove());
  }

  private double inside(int unit, int column) {
    return Cues.inside(fields.get(column), units.get(unit).piece().text()) + away(column);
  }

  private double begin(int unit, int column) {
    var text = units.get(unit).piece().text();
    double wordy = isShortAlone(unit) && !isShort(fields.get(column)) ? SHORT_ALONE : 0;
    return Cues.start(fields.get(column), text) + inside(unit, column) - wordy;
  }

  private static boolean isShort(Field field) {
    return switch (field) {
      case NUMBER, UNIT, TARGET, BASELINE, RESULT -> true;
      default -> false;
    };
  }

  private double away(int column) {
    return group.columns().contains(column) ? 0 : -UNDER_ANOTHER_HEADING;
  }

  private List<Labelled> trace(double[][] best, int[][] from) {
    int last = units.size() - 1;
    int column = 0;
    for (int i = 1; i < fields.size(); i++) {
      column = best[last][i] > best[last][column] ? i : column;
    }
    var result = new ArrayList<Labelled>();
    for (int i = last; i >= 0; i--) {
      result.addFirst(new Labelled(column, units.get(i).piece(), units.get(i).blankAbove()));
      column = from[i][column];
    }
    return result;
  }
}
