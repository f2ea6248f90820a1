package id.tolok.formula.columns;

import id.tolok.formula.CompiledFormula;
import id.tolok.formula.Expression;
import id.tolok.formula.Figures;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One formula over many rows. Right to nine digits or more: rows where floating point could
/// mislead (sums that nearly cancel out, ties of a rounding, functions that look at gaps) are
/// computed exactly.
///
/// A figure is the decimal that its `double` prints as, 0 or between 1e-18 and 1e18 in size; `NaN`
/// is a figure not reported. Not for several threads at once: each makes its own.
public final class ColumnEvaluator {

  /// What a result may be off, relative to its size. Whether it is 0 is certain.
  public static final double RELATIVE_ERROR = 1e-9;

  private final CompiledFormula exact;
  private final ColumnNode root;
  private final Block block = new Block();

  private ColumnEvaluator(Expression formula) {
    this.exact = Formulas.compile(formula);
    this.root = ColumnCompiler.compile(formula, exact.inputs());
  }

  public static ColumnEvaluator of(Expression formula) {
    return new ColumnEvaluator(formula);
  }

  /// The variables and constants, in the order in which their columns must be given.
  public List<Expression> inputs() {
    return exact.inputs();
  }

  /// Computes a range of rows.
  ///
  /// @param columns one for each input
  /// @param from first row in the columns
  /// @param count how many rows
  /// @param results receives the values from its start, `NaN` where there is none
  public void evaluate(double[][] columns, int from, int count, double[] results) {
    for (int done = 0; done < count; done += Block.ROWS) {
      int rows = Math.min(Block.ROWS, count - done);
      block.moveTo(columns, from + done, rows);
      double[] values = root.values(block);
      System.arraycopy(values, root.offset(block), results, done, rows);
      if (block.hasDoubts()) {
        settle(columns, from + done, rows, results, done);
      }
    }
  }

  private void settle(double[][] columns, int from, int rows, double[] results, int to) {
    for (int row = 0; row < rows; row++) {
      if (block.isDoubtful(row)) {
        results[to + row] =
            exact(columns, from + row) instanceof Value.Known(var number)
                ? number.doubleValue()
                : Double.NaN;
      }
    }
  }

  /// The exact value of one row; for a row without a number it says why.
  public Value exact(double[][] columns, int row) {
    return exact.evaluate(
        new Figures() {
          @Override
          public Optional<BigDecimal> figure(Expression.Variable variable) {
            return given(variable);
          }

          @Override
          public Optional<BigDecimal> constant(Expression.Constant constant) {
            return given(constant);
          }

          private Optional<BigDecimal> given(Expression input) {
            double figure = columns[exact.inputs().indexOf(input)][row];
            return Double.isNaN(figure)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(figure));
          }
        });
  }
}
