package id.tolok.kernel;

/// How much a finding matters to the one who owns the text.
public enum Severity {
  /// Worth knowing; nothing has to be done.
  INFO,
  /// Doubtful; a person should look before the number is trusted.
  WARNING,
  /// Wrong or impossible; a number that rests on it cannot be trusted.
  ERROR
}
