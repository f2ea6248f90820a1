package id.tolok.catalogue.registry;

/// What came of changing variables.
public sealed interface VariableOutcome {

  /// Done.
  ///
  /// @param undoId key under which it is taken back; 0 where it is taken back by changing again
  record Done(long undoId) implements VariableOutcome {}

  /// Not done, nothing was changed.
  ///
  /// @param detail names what stands in the way; empty where the cause says it
  record Refused(Cause cause, String detail) implements VariableOutcome {}

  /// Why something was refused; ends of keys under `catalogue.variable.refused`.
  enum Cause {
    /// Somebody else changed it since the person looked.
    CHANGED,
    /// There are figures of the period kind it has.
    FIGURES_EXIST,
    /// It would be computed from itself.
    CIRCLE,
    /// The smallest allowed figure is above the largest.
    RANGE,
    /// The constant lies outside of the allowed figures.
    CONSTANT_OUTSIDE,
    /// The indicator or module to be bound to does not exist here.
    NO_SOURCE,
    /// Both have figures, and it cannot be said which count.
    BOTH_HAVE_FIGURES,
    /// One formula asks for both, so they mean different things.
    SAME_FORMULA,
    /// They are of different agencies, or one was merged already.
    NOT_TOGETHER,
    /// It was taken back already, or the kept one was merged further.
    NOT_UNDOABLE
  }
}
