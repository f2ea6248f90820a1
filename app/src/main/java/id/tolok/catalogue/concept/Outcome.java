package id.tolok.catalogue.concept;

/// What became of a decision.
public sealed interface Outcome {

  /// It was done.
  ///
  /// @param decisionId key under which it can be undone
  /// @param conceptId the concept it left behind, or the first of several
  /// @param count indicators it concerned
  record Done(long decisionId, long conceptId, int count) implements Outcome {}

  /// It was not, and nothing changed.
  ///
  /// @param detail what it failed on, such as an agency's name; empty where the cause says all
  record NotDone(Cause cause, String detail) implements Outcome {}

  /// Why a decision was not carried out.
  enum Cause {
    /// Somebody else decided meanwhile; the page shows the state now.
    DECIDED_MEANWHILE,
    /// The agency already has a confirmed indicator in the concept and would be counted twice.
    AGENCY_TWICE,
    /// Units, directions or kinds of formula differ: their figures must not be added.
    OTHER_DEFINITION,
    /// A later decision rests on this one; that one has to be undone first.
    DECIDED_SINCE,
    /// No indicator was chosen, or all of them.
    NOTHING_CHOSEN,
    /// A reason is asked for and none was given.
    REASON_MISSING,
    /// A name is asked for and none was given.
    NAME_MISSING
  }
}
