package id.tolok.achievement.columns;

import id.tolok.achievement.Target;
import java.math.BigDecimal;

/// The targets of many rows; `NaN` or an infinity where nothing is planned.
public sealed interface TargetColumn {

  /// One value for each row.
  record Values(double[] figures) implements TargetColumn {}

  /// A range for each row; it needs both bounds.
  record Ranges(double[] lows, double[] highs) implements TargetColumn {}

  /// The value, or the lower bound, which decides whether a formula applies.
  default double least(int row) {
    return switch (this) {
      case Values(var figures) -> figures[row];
      case Ranges(var lows, _) -> lows[row];
    };
  }

  default boolean isPlanned(int row) {
    return switch (this) {
      case Values(var figures) -> Double.isFinite(figures[row]);
      case Ranges(var lows, var highs) -> Double.isFinite(lows[row]) && Double.isFinite(highs[row]);
    };
  }

  /// Whether all of the first rows are values above 0, as nearly always.
  default boolean allPositive(int count) {
    return switch (this) {
      case Values(var figures) -> allPositive(figures, count);
      case Ranges _ -> false;
    };
  }

  private static boolean allPositive(double[] figures, int count) {
    double least = Double.MAX_VALUE;
    double most = Double.MIN_VALUE;
    for (int row = 0; row < count; row++) {
      least = Math.min(least, figures[row]);
      most = Math.max(most, figures[row]);
    }
    return least > 0 && most < Double.POSITIVE_INFINITY;
  }

  /// The target of one row for the exact rule.
  ///
  /// @throws IllegalArgumentException when the bounds of a range are the wrong way round
  default Target target(int row) {
    if (!isPlanned(row)) {
      return new Target.NotPlanned();
    }
    return switch (this) {
      case Values(var figures) -> Target.of(BigDecimal.valueOf(figures[row]));
      case Ranges(var lows, var highs) ->
          new Target.Range(BigDecimal.valueOf(lows[row]), BigDecimal.valueOf(highs[row]));
    };
  }
}
