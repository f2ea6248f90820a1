package id.tolok.formula.columns;

import java.util.List;

/// A node of a formula made ready for columns. Not for several threads at once: a node writes into
/// an array of its own evaluator.
sealed interface ColumnNode {

  /// Computes the rows of the block; `NaN` where a row has no value.
  double[] values(Block block);

  /// Where the rows begin in the array that {@link #values} gives.
  default int offset(Block block) {
    return 0;
  }

  /// A column that was given.
  record Given(int slot) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      return block.input(slot);
    }

    @Override
    public int offset(Block block) {
      return block.from();
    }
  }

  /// A number written in the formula, once for each row.
  record Fixed(double[] numbers) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      return numbers;
    }
  }

  record Sum(ColumnNode left, ColumnNode right, Cancellation cancellation, double[] out)
      implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = left.values(block);
      double[] b = right.values(block);
      cancellation.add(a, left.offset(block), b, right.offset(block), out, block);
      return out;
    }
  }

  record Difference(ColumnNode left, ColumnNode right, Cancellation cancellation, double[] out)
      implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = left.values(block);
      double[] b = right.values(block);
      cancellation.subtract(a, left.offset(block), b, right.offset(block), out, block);
      return out;
    }
  }

  /// An operation on two columns that needs no care.
  record Paired(ColumnNode left, ColumnNode right, PairKernel kernel, double[] out)
      implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = left.values(block);
      double[] b = right.values(block);
      kernel.compute(a, left.offset(block), b, right.offset(block), out, block.count());
      return out;
    }
  }

  /// An operation on one column that needs no care.
  record Single(ColumnNode operand, SingleKernel kernel, double[] out) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = operand.values(block);
      kernel.compute(a, operand.offset(block), out, block.count());
      return out;
    }
  }

  /// Doubts numbers whose size only the exact path can judge.
  record Watched(ColumnNode operand) implements ColumnNode {

    private static final double LARGEST = 1e90;

    @Override
    public double[] values(Block block) {
      double[] a = operand.values(block);
      for (int i = 0; i < block.count(); i++) {
        double size = Math.abs(a[i]);
        if (size > LARGEST || (size < 1 / LARGEST && size != 0)) {
          block.doubt(i);
        }
      }
      return a;
    }
  }

  /// Half up, away from zero; near a tie the exact path decides.
  ///
  /// @param digits after the point; below 0 to tens, hundreds and so on
  /// @param power ten to the power of the digits without their sign
  record Rounded(ColumnNode operand, int digits, double power, double relativeError, double[] out)
      implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = operand.values(block);
      int from = operand.offset(block);
      for (int i = 0; i < block.count(); i++) {
        double number = a[from + i];
        double size = Math.abs(digits < 0 ? number / power : number * power);
        double below = Math.floor(size);
        if (Math.abs(size - below - 0.5) <= relativeError * size) {
          block.doubt(i);
        }
        double whole = Math.copySign(size - below > 0.5 ? below + 1 : below, number);
        out[i] = digits < 0 ? whole * power : whole / power;
      }
      return out;
    }
  }

  /// `IF`: a condition of 0 takes the last branch, any other number the second.
  record Choice(ColumnNode condition, ColumnNode then, ColumnNode otherwise, double[] out)
      implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] conditions = condition.values(block);
      double[] a = then.values(block);
      double[] b = otherwise.values(block);
      int from = condition.offset(block);
      int fromA = then.offset(block);
      int fromB = otherwise.offset(block);
      for (int i = 0; i < block.count(); i++) {
        double given = conditions[from + i];
        double chosen = given == 0 ? b[fromB + i] : a[fromA + i];
        out[i] = Double.isNaN(given) ? given : chosen;
      }
      return out;
    }
  }

  /// The operand of a function that looks at what is missing, and not only at numbers: a row
  /// without a value is left to the exact path.
  record GapsMatter(ColumnNode operand) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      double[] a = operand.values(block);
      int from = operand.offset(block);
      for (int i = 0; i < block.count(); i++) {
        if (Double.isNaN(a[from + i])) {
          block.doubt(i);
        }
      }
      return a;
    }

    @Override
    public int offset(Block block) {
      return operand.offset(block);
    }
  }

  /// `COUNT`: all operands where none is missing.
  record Count(List<ColumnNode> operands, double[] all) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      operands.forEach(operand -> operand.values(block));
      return all;
    }
  }

  /// A formula no column can follow; every row is left to the exact path.
  record ExactOnly(double[] out) implements ColumnNode {
    @Override
    public double[] values(Block block) {
      block.doubtAll();
      return out;
    }
  }

  /// A loop over two columns.
  @FunctionalInterface
  interface PairKernel {
    void compute(double[] a, int fromA, double[] b, int fromB, double[] out, int count);
  }

  /// A loop over one column.
  @FunctionalInterface
  interface SingleKernel {
    void compute(double[] a, int from, double[] out, int count);
  }
}
