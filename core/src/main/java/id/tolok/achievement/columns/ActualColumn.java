package id.tolok.achievement.columns;

import id.tolok.achievement.Actual;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.function.IntFunction;

/// The actuals of many rows; `NaN` or an infinity where there is no figure.
public sealed interface ActualColumn {

  double[] figures();

  /// The actual of one row for the exact rule, or why there is none.
  Actual exact(int row);

  /// What a figure may be off, relative to its size.
  double relativeError();

  /// Figures as people reported them: each is the decimal that its `double` prints as.
  ///
  /// @param noEvents rows without a figure because their denominator counted nothing
  record Reported(double[] figures, BitSet noEvents) implements ActualColumn {

    public Reported(double... figures) {
      this(figures, new BitSet());
    }

    @Override
    public Actual exact(int row) {
      if (Double.isFinite(figures[row])) {
        return Actual.of(BigDecimal.valueOf(figures[row]));
      }
      return noEvents.get(row) ? new Actual.NoEvent() : new Actual.NotReported();
    }

    @Override
    public double relativeError() {
      return 0;
    }
  }

  /// Figures that a formula gave in floating point, right up to an error, with the way to have one
  /// exactly.
  ///
  /// @param relativeError such as 1e-9; whether a figure is 0 must be certain
  /// @param exactly computes one row again
  record Computed(double[] figures, double relativeError, IntFunction<Actual> exactly)
      implements ActualColumn {

    @Override
    public Actual exact(int row) {
      return exactly.apply(row);
    }
  }
}
