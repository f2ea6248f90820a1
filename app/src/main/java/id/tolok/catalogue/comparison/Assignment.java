package id.tolok.catalogue.comparison;

import java.util.Arrays;

/// Pairs the rows of a table of gains with its columns one to one so that the sum of the gains is
/// the greatest there is. Equal sums are always settled the same way.
final class Assignment {

  private static final int NONE = -1;

  private final double[][] gains;
  private final int size;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOfColumn;

  private Assignment(double[][] gains) {
    this.gains = gains;
    this.size = Math.max(gains.length, gains.length == 0 ? 0 : gains[0].length);
    this.rowPrice = new double[size + 1];
    this.columnPrice = new double[size + 1];
    this.rowOfColumn = new int[size + 1];
  }

  /// The column of each row, -1 where it gets none; pairs without gain are not made.
  static int[] best(double[][] gains) {
    var assignment = new Assignment(gains);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    return assignment.columns();
  }

  /// Shortest augmenting path (Hungarian method): finds room for one more row, moving others where
  /// that costs least. Index 0 stands for no row and no column.
  private void place(int row) {
    double[] reach = new double[size + 1];
    int[] cameFrom = new int[size + 1];
    boolean[] done = new boolean[size + 1];
    Arrays.fill(reach, Double.POSITIVE_INFINITY);
    rowOfColumn[0] = row;
    int column = 0;
    do {
      done[column] = true;
      column = nearest(column, reach, cameFrom, done);
    } while (rowOfColumn[column] != 0);
    while (column != 0) {
      int before = cameFrom[column];
      rowOfColumn[column] = rowOfColumn[before];
      column = before;
    }
  }

  private int nearest(int column, double[] reach, int[] cameFrom, boolean[] done) {
    int row = rowOfColumn[column];
    double step = Double.POSITIVE_INFINITY;
    int next = 0;
    for (int other = 1; other <= size; other++) {
      if (!done[other]) {
        double cost = cost(row, other) - rowPrice[row] - columnPrice[other];
        if (cost < reach[other]) {
          reach[other] = cost;
          cameFrom[other] = column;
        }
        if (reach[other] < step) {
          step = reach[other];
          next = other;
        }
      }
    }
    move(step, reach, done);
    return next;
  }

  private void move(double step, double[] reach, boolean[] done) {
    for (int column = 0; column <= size; column++) {
      if (done[column]) {
        rowPrice[rowOfColumn[column]] += step;
        columnPrice[column] -= step;
      } else {
        reach[column] -= step;
      }
    }
  }

  private double cost(int row, int column) {
    return row <= gains.length && column <= gains[0].length ? -gains[row - 1][column - 1] : 0;
  }

  private int[] columns() {
    int[] columns = new int[gains.length];
    Arrays.fill(columns, NONE);
    for (int column = 1; column <= size; column++) {
      int row = rowOfColumn[column];
      if (row >= 1 && row <= gains.length && cost(row, column) < 0) {
        columns[row - 1] = column - 1;
      }
    }
    return columns;
  }
}
