package id.tolok.survey;

/// Whom a round asks.
public enum RoundKind {
  /// Citizens who were served.
  PUBLIC,
  /// The staff, about the services the office gives itself.
  INTERNAL
}
