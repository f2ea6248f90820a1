package id.tolok.planning.revision;

/// What came of saying something about a target.
public sealed interface Outcome {

  /// Kept; whether it holds at once or waits is its state.
  record Kept(Revision revision) implements Outcome {}

  /// Not kept, nothing was changed.
  record Refused(Cause cause) implements Outcome {}

  /// Why something was refused; ends of keys under `planning.refused`.
  enum Cause {
    /// Somebody else said something since the person looked.
    CHANGED,
    /// An earlier revision waits for review.
    WAITING,
    /// The target or its split is impossible.
    IMPOSSIBLE,
    /// It was possible when it was proposed; the indicator is measured another way since.
    OUTDATED,
    /// What holds already cannot be changed without a reason.
    REASON_MISSING,
    /// Who proposed it cannot decide on it.
    OWN_PROPOSAL,
    /// Only who proposed it may take it back.
    NOT_YOURS,
    /// It was decided or taken back already.
    DECIDED,
    /// The year is closed.
    YEAR_CLOSED,
    /// The decree that measures the year has no such indicator.
    NO_INDICATOR,
    /// It is what holds already.
    NOTHING_CHANGED
  }
}
