package id.tolok.achievement;

import java.math.BigDecimal;

/// The bound on the length of a figure, so that nothing a person types, such as `1E999999999`,
/// costs unbounded time or memory.
final class Magnitude {

  private static final int DIGITS_MAX = 1_000;

  private Magnitude() {}

  static boolean isSensible(Target target) {
    return switch (target) {
      case Target.Value(var figure) -> isSensible(figure);
      case Target.Range(var low, var high) -> isSensible(low) && isSensible(high);
      case Target.NotPlanned() -> true;
    };
  }

  static boolean isSensible(BigDecimal figure) {
    long before = (long) figure.precision() - figure.scale();
    return before <= DIGITS_MAX && figure.scale() <= DIGITS_MAX && figure.precision() <= DIGITS_MAX;
  }
}
