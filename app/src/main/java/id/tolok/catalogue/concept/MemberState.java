package id.tolok.catalogue.concept;

/// How far an indicator belongs to a concept.
public enum MemberState {
  /// It is like the first member; nobody has decided yet.
  PROPOSED,
  /// A person said that it means the same.
  CONFIRMED,
  /// A person said that it does not; it is not proposed for this concept again.
  REJECTED
}
