package id.tolok.document.table.placed;

import id.tolok.document.heading.Field;
import id.tolok.document.table.head.TableHead;
import id.tolok.document.table.line.TextLine;
import id.tolok.document.table.wording.Cues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The strips of a page in which text stands, told apart by the empty strips between them, and
/// which column of a table each of them is.
///
/// A head is often centred above text that begins at the left, and a program that lays out text
/// moves both to different places. So the order of the columns, what they hold, and roughly where
/// they stand decide together.
final class Bands {

  /// @param from first character
  /// @param to just after the last character
  /// @param texts what stands in it, line by line
  private record Band(int from, int to, List<String> texts) {}

  private static final double NO_TEXT = 3;
  private static final double NO_MERGED_TEXT = 2;
  private static final double NO_COLUMN = 3;
  private static final double PER_CROSSING = 0.2;
  private static final double PLACE = 8;
  private static final int SAMPLE = 40;
  private static final int LINES_TO_JUDGE = 300;

  private final TableHead head;
  private final List<Band> bands;

  private Bands(TableHead head, List<Band> bands) {
    this.head = head;
    this.bands = bands;
  }

  /// The left edge of each column, -1 for columns without text.
  ///
  /// @param cost how badly the columns fit the text
  record Fit(int[] lefts, double cost) {}

  /// The best fit of the columns to the text below a head, on a page that may not repeat it.
  static Fit fit(TableHead head, List<TextLine> all) {
    var lines = all.subList(0, Math.min(all.size(), LINES_TO_JUDGE));
    var coverage = coverage(lines);
    int most = Math.max(2, (int) lines.stream().filter(line -> !line.isBlank()).count() / 5);
    Fit best = null;
    int before = -1;
    for (int crossing = 0; crossing <= most; crossing++) {
      var bands = bands(coverage, crossing, lines);
      if (bands.size() == before) {
        continue;
      }
      before = bands.size();
      if (bands.size() > head.columns().size() + 6) {
        break;
      }
      var fit = new Bands(head, bands).solve(crossing * PER_CROSSING);
      if (best == null || fit.cost() < best.cost()) {
        best = fit;
      }
    }
    return best == null ? new Fit(new int[head.columns().size()], Double.MAX_VALUE) : best;
  }

  private Fit solve(double extra) {
    int columns = head.columns().size();
    var cost = new double[bands.size() + 1][columns + 1];
    var step = new int[bands.size() + 1][columns + 1];
    for (var row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int band = 0; band <= bands.size(); band++) {
      for (int column = 0; column <= columns; column++) {
        double here = cost[band][column];
        if (here == Double.MAX_VALUE) {
          continue;
        }
        if (column < columns) {
          relax(cost, step, band, column + 1, here + blank(column), 1);
        }
        if (band < bands.size() && column > 0) {
          relax(cost, step, band + 1, column, here + NO_COLUMN, 2);
        }
        if (band < bands.size() && column < columns) {
          relax(cost, step, band + 1, column + 1, here + misfit(band, column), 3);
        }
      }
    }
    var lefts = new int[columns];
    Arrays.fill(lefts, -1);
    int band = bands.size();
    for (int column = columns; column > 0; ) {
      int taken = step[band][column];
      if (taken == 3) {
        lefts[column - 1] = bands.get(band - 1).from();
      }
      band -= taken == 1 ? 0 : 1;
      column -= taken == 2 ? 0 : 1;
    }
    return new Fit(lefts, cost[bands.size()][columns] + extra);
  }

  private static void relax(
      double[][] cost, int[][] step, int band, int column, double offered, int taken) {
    if (offered < cost[band][column]) {
      cost[band][column] = offered;
      step[band][column] = taken;
    }
  }

  private double blank(int column) {
    return switch (head.columns().get(column).field()) {
      case NUMBER, OBJECTIVE, POSITION -> NO_MERGED_TEXT;
      default -> NO_TEXT;
    };
  }

  private double misfit(int band, int column) {
    var strip = bands.get(band);
    var field = head.columns().get(column).field();
    double sum = 0;
    for (var text : strip.texts()) {
      sum += Math.clamp(unlike(field, text), 0, 4);
    }
    double left = head.columns().getFirst().left();
    double width = Math.max(1, head.columns().getLast().right() - left);
    double first = bands.getFirst().from();
    double all = Math.max(1, bands.getLast().to() - first);
    double place =
        Math.abs(
            ((strip.from() + strip.to()) / 2.0 - first) / all
                - (head.columns().get(column).centre() - left) / width);
    return sum / strip.texts().size() + place * PLACE;
  }

  /// How unlike a column of this field a line of text is.
  private static double unlike(Field field, String text) {
    double unlike = -Cues.inside(field, text);
    boolean figures =
        switch (field) {
          case NUMBER, TARGET, BASELINE, RESULT -> true;
          default -> false;
        };
    if (!figures && Cues.isValues(text) && text.length() < 8) {
      unlike += 2;
    }
    if (Character.isUpperCase(text.charAt(0)) && !figures) {
      unlike += 0.5 - 0.4 * Cues.start(field, text);
    }
    return unlike;
  }

  /// How much text stands at each place: two for a letter, one for a blank between two words.
  static int[] coverage(List<TextLine> lines) {
    int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0) + 1;
    var coverage = new int[width];
    for (var line : lines) {
      for (var piece : line.stretches()) {
        for (int i = piece.from(); i < piece.to(); i++) {
          coverage[i] += line.text().charAt(i) == ' ' ? 1 : 2;
        }
      }
    }
    return coverage;
  }

  private static List<Band> bands(int[] coverage, int crossing, List<TextLine> lines) {
    var bands = new ArrayList<Band>();
    int from = -1;
    for (int i = 0; i < coverage.length; i++) {
      if (coverage[i] > crossing && from < 0) {
        from = i;
      } else if (coverage[i] <= crossing && from >= 0) {
        var texts = texts(from, i, lines);
        if (!texts.isEmpty()) {
          bands.add(new Band(from, i, texts));
        }
        from = -1;
      }
    }
    return bands;
  }

  private static List<String> texts(int from, int to, List<TextLine> lines) {
    var texts = new ArrayList<String>();
    for (var line : lines) {
      for (var piece : line.stretches()) {
        int middle = (piece.from() + piece.to()) / 2;
        if (middle >= from && middle < to && texts.size() < SAMPLE) {
          texts.add(piece.text());
        }
      }
    }
    return texts;
  }
}
