package id.tolok.formula.columns;

import java.util.Arrays;

/// The rows being computed: where they lie in the inputs, and which of them floating point cannot
/// be trusted with.
final class Block {

  /// Rows computed at once: enough to make walking the tree cheap, few enough to stay in the first
  /// cache with a handful of intermediate columns.
  static final int ROWS = 1024;

  private final boolean[] doubtful = new boolean[ROWS];
  private boolean anyDoubtful;
  private double[][] inputs = {};
  private int from;
  private int count;

  void moveTo(double[][] columns, int first, int rows) {
    inputs = columns;
    from = first;
    count = rows;
    if (anyDoubtful) {
      Arrays.fill(doubtful, false);
      anyDoubtful = false;
    }
  }

  double[] input(int slot) {
    return inputs[slot];
  }

  int from() {
    return from;
  }

  int count() {
    return count;
  }

  void doubt(int row) {
    doubtful[row] = true;
    anyDoubtful = true;
  }

  void doubtAll() {
    Arrays.fill(doubtful, true);
    anyDoubtful = true;
  }

  boolean hasDoubts() {
    return anyDoubtful;
  }

  boolean isDoubtful(int row) {
    return doubtful[row];
  }
}
