package id.tolok.scorecard;

/// How the figures of a variable's shorter periods make that of a longer one.
public enum Adding {
  /// Events: their sum, known only when every one of them is.
  SUM,
  /// A stock or a score: the last known figure.
  LAST,
  /// Readings of one thing: the arithmetic mean of those known.
  MEAN
}
