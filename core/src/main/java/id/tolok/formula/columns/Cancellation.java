package id.tolok.formula.columns;

/// Sums and differences, with an eye on those that nearly cancel out: there the digits floating
/// point has lost become visible, up to taking for 0 what is not.
///
/// @param least the share of the operands' sizes below which a result is doubted
/// @param exactOperands whether both operands are figures as given, so that a result of 0 is 0
record Cancellation(double least, boolean exactOperands) {

  void add(double[] a, int fromA, double[] b, int fromB, double[] sum, Block block) {
    int count = block.count();
    for (int i = 0; i < count; i++) {
      double left = a[fromA + i];
      double right = b[fromB + i];
      double total = left + right;
      sum[i] = total;
      if (Math.abs(total) < least * (Math.abs(left) + Math.abs(right)) && isDoubtful(total)) {
        block.doubt(i);
      }
    }
  }

  void subtract(double[] a, int fromA, double[] b, int fromB, double[] difference, Block block) {
    int count = block.count();
    for (int i = 0; i < count; i++) {
      double left = a[fromA + i];
      double right = b[fromB + i];
      double rest = left - right;
      difference[i] = rest;
      if (Math.abs(rest) < least * (Math.abs(left) + Math.abs(right)) && isDoubtful(rest)) {
        block.doubt(i);
      }
    }
  }

  private boolean isDoubtful(double result) {
    return result != 0 || !exactOperands;
  }
}
