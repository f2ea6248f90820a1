package id.tolok.survey.defence;

/// Why the answers of a network wait for a person.
public enum HoldReason {
  /// More than an office, a family or a queue gives.
  TOO_MANY,
  /// The same answers again and again, one after the other.
  TOO_ALIKE
}
