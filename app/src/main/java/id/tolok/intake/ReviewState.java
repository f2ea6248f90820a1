package id.tolok.intake;

/// Where a review is in its life.
public enum ReviewState {
  /// People work on it.
  OPEN,
  /// A version of the catalogue was made of it; read-only from then on.
  ACCEPTED,
  /// Put away with a reason; can be taken back.
  DISCARDED,
  /// A newer reading took over its corrections.
  REPLACED
}
