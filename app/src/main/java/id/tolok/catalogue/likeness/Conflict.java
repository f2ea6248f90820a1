package id.tolok.catalogue.likeness;

/// Why two indicators that read alike may still not be added: they do not measure the same thing in
/// the same way.
public enum Conflict {
  /// The names promise different things, such as a share and a number.
  MEASURE,
  /// Both state a unit, and not the same.
  UNIT,
  /// More is better for one, less for the other.
  POLARITY,
  /// Their formulas are of different kinds.
  KIND,
  /// One is a share of hundred, the other of one or thousand.
  MULTIPLIER,
  /// The same name, but the formula counts something else or divides by something else.
  FORMULA
}
