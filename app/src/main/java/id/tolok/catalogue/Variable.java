package id.tolok.catalogue;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A quantity that formulas of an agency ask for. The same words in two formulas of one agency are
/// one variable, so that a figure is given once.
///
/// @param name in the words of the decree
/// @param unit what it is counted in; absent where nobody said
/// @param ownerPositionId position that answers for the figure; empty until somebody is named
/// @param adding how figures of shorter periods make that of a longer one
/// @param binding what feeds it
public record Variable(
    long id,
    long agencyId,
    String name,
    @Nullable String unit,
    OptionalLong ownerPositionId,
    Adding adding,
    Binding binding) {

  /// How the figures of the months or quarters of a year make the year's.
  public enum Adding {
    /// Events: the year's figure is the sum.
    SUM,
    /// A stock or a score: the last known figure.
    LAST,
    /// Readings: their arithmetic mean.
    MEAN
  }

  /// What feeds a variable.
  public enum Binding {
    /// Its owner types the figure in.
    ENTERED
  }
}
