package id.tolok.kernel;

/// How many letters must be added, removed, replaced or swapped with their neighbour to turn one
/// word into another.
public final class EditDistance {

  private EditDistance() {}

  public static int between(String left, String right) {
    var beforeLast = new int[right.length() + 1];
    var last = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      last[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      var current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int replaced =
            last[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(last[column], current[column - 1]) + 1);
        if (row > 1 && column > 1 && swapped(left, row, right, column)) {
          best = Math.min(best, beforeLast[column - 2] + 1);
        }
        current[column] = best;
      }
      beforeLast = last;
      last = current;
    }
    return last[right.length()];
  }

  private static boolean swapped(String left, int row, String right, int column) {
    return left.charAt(row - 1) == right.charAt(column - 2)
        && left.charAt(row - 2) == right.charAt(column - 1);
  }
}
