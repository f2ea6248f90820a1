package id.tolok.document.table.placed;

import id.tolok.document.heading.Field;
import id.tolok.document.table.line.Piece;
import id.tolok.document.table.wording.Cues;
import id.tolok.document.table.wording.Flow;
import id.tolok.document.table.wording.TextWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cells merged over several rows, such as an objective beside its indicators. Their text may stand
/// at the top of those rows or in their middle, even across the border of two of them.
///
/// @param cells pieces of each merged cell, top to bottom
/// @param rows the first row each of them belongs to
record SpanningCells(List<List<Piece>> cells, int[] rows) {

  /// A line and the pieces one column has in it.
  private record Printed(int line, int row, List<Piece> pieces) {}

  private static final int MOST_ROWS = 60;
  private static final long MOST_PLACES = 1_000_000;
  private static final double MOSTLY = 0.6;

  /// The cells of one column of a table cut into rows.
  static SpanningCells of(List<List<PlacedLine>> rows, int column, Field field) {
    var printed = new ArrayList<Printed>();
    var starts = new int[rows.size() + 1];
    int line = 0;
    for (int row = 0; row < rows.size(); row++) {
      starts[row] = line;
      for (var placed : rows.get(row)) {
        if (placed.has(column)) {
          printed.add(new Printed(line, row, placed.cells().get(column)));
        }
        line++;
      }
    }
    starts[rows.size()] = line;
    var cells = cells(printed, rows, field);
    return new SpanningCells(
        cells.stream().map(SpanningCells::pieces).toList(), rows(cells, starts, rows.size()));
  }

  private static List<Piece> pieces(List<Printed> cell) {
    return cell.stream().flatMap(printed -> printed.pieces().stream()).toList();
  }

  private static List<List<Printed>> cells(
      List<Printed> printed, List<List<PlacedLine>> rows, Field field) {
    double width = printed.stream().mapToDouble(p -> TextWidth.of(text(p))).max().orElse(0);
    var cells = new ArrayList<List<Printed>>();
    for (var next : printed) {
      boolean joins = false;
      if (!cells.isEmpty() && field != Field.NUMBER) {
        var last = cells.getLast().getLast();
        boolean near = next.line() - last.line() == 1;
        double room = near ? Flow.room(text(last), text(next), width) : 0;
        double begins =
            Character.isUpperCase(text(next).charAt(0))
                ? Math.max(0, Cues.start(field, text(next)))
                : 0;
        joins = Flow.wording(text(last), text(next)) + room - begins > (near ? 0 : 1);
      }
      if (!joins) {
        cells.add(new ArrayList<>());
      }
      cells.getLast().add(next);
    }
    return cells;
  }

  private static String text(Printed printed) {
    return String.join(" ", printed.pieces().stream().map(Piece::text).toList());
  }

  private static int[] rows(List<List<Printed>> cells, int[] starts, int count) {
    var own = cells.stream().mapToInt(cell -> cell.getFirst().row()).toArray();
    boolean spread = cells.stream().anyMatch(cell -> cell.getLast().row() > cell.getFirst().row());
    long atTop =
        cells.stream()
            .filter(cell -> cell.getFirst().line() == starts[cell.getFirst().row()])
            .count();
    if (atTop >= MOSTLY * cells.size()
        || cells.size() > count
        || (long) cells.size() * count > MOST_PLACES) {
      return own;
    }
    double offCentre = 0;
    for (int i = 0; i < own.length; i++) {
      offCentre += offCentre(cells.get(i), starts[own[i]], starts[own[i] + 1]);
    }
    var shared = centred(cells, starts, count);
    return spread || offCentre > shared.offCentre() + cells.size() / 2.0 ? shared.rows() : own;
  }

  /// How far a cell stands from the middle of some rows.
  private static double offCentre(List<Printed> cell, int from, int to) {
    return Math.abs((cell.getFirst().line() + cell.getLast().line() + 1 - from - to) / 2.0);
  }

  private record Centred(int[] rows, double offCentre) {}

  /// Divides the rows among the cells so that each stands in the middle of its rows.
  private static Centred centred(List<List<Printed>> cells, int[] starts, int count) {
    int cellCount = cells.size();
    var cost = new double[cellCount + 1][count + 1];
    var begin = new int[cellCount + 1][count + 1];
    for (var row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int cell = 0; cell < cellCount; cell++) {
      for (int from = cell; from < count; from++) {
        if (cost[cell][from] == Double.MAX_VALUE) {
          continue;
        }
        for (int to = from + 1; to <= Math.min(count, from + MOST_ROWS); to++) {
          double off = offCentre(cells.get(cell), starts[from], starts[to]);
          if (cost[cell][from] + off < cost[cell + 1][to]) {
            cost[cell + 1][to] = cost[cell][from] + off;
            begin[cell + 1][to] = from;
          }
        }
      }
    }
    var rows = new int[cellCount];
    int to = count;
    for (int cell = cellCount; cell > 0; cell--) {
      to = begin[cell][to];
      rows[cell - 1] = to;
    }
    return new Centred(rows, cost[cellCount][count]);
  }
}
