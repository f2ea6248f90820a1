package id.tolok.kernel;

/// Which way an indicator is good.
public enum Polarity {
  /// A larger actual is better.
  HIGHER,
  /// A smaller actual is better.
  LOWER
}
