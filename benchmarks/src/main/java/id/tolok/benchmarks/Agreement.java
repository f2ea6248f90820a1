package id.tolok.benchmarks;

/// Nothing is timed that answers wrongly.
final class Agreement {

  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  static void check(String who, double expected, double actual) {
    if (!(Math.abs(expected - actual) <= TOLERANCE * Math.abs(expected))) {
      throw new IllegalStateException(who + " answers " + actual + " and not " + expected);
    }
  }

  static void check(String who, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(who + " answers " + actual + " and not " + expected);
    }
  }
}
