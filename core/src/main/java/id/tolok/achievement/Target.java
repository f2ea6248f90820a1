package id.tolok.achievement;

import java.math.BigDecimal;

/// What was planned for one indicator and period.
public sealed interface Target {

  /// A single value in the indicator's own unit.
  record Value(BigDecimal figure) implements Target {}

  /// Any value from `low` to `high` reaches the target.
  record Range(BigDecimal low, BigDecimal high) implements Target {
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("a range from " + low + " to " + high);
      }
    }
  }

  /// Nothing is planned for the period. A 0 in a table of several years may mean this: ask.
  record NotPlanned() implements Target {}

  static Target of(BigDecimal figure) {
    return new Value(figure);
  }
}
