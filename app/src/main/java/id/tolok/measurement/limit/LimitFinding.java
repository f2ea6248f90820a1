package id.tolok.measurement.limit;

import java.util.List;

/// Something about an amount.
///
/// @param arguments what its sentence fills in, after the name of the variable: numbers as
///   `BigDecimal`, words as text
public record LimitFinding(Kind kind, List<Object> arguments) {

  public LimitFinding {
    arguments = List.copyOf(arguments);
  }

  /// What there can be about an amount.
  public enum Kind {
    /// Below zero, where nothing below zero can be counted.
    NEGATIVE(true),
    /// Below the least its variable allows.
    BELOW_RANGE(true),
    /// Above the most its variable allows.
    ABOVE_RANGE(true),
    /// A part of one, where whole things are counted.
    NOT_WHOLE(true),
    /// A part above the whole it is a part of.
    PART_ABOVE_WHOLE(true),
    /// A whole below its part.
    WHOLE_BELOW_PART(true),
    /// Above what it is held against, which may be: more was done than planned.
    ABOVE_PLAN(false),
    /// Far from the last figure.
    JUMP(false),
    /// Far from what is usual in the last periods.
    OUTLIER(false),
    /// Less than before, of a figure that only grows within its year.
    FALLING(false);

    private final boolean refuses;

    Kind(boolean refuses) {
      this.refuses = refuses;
    }

    /// Whether the amount cannot be kept; otherwise it is kept with a word of explanation.
    public boolean refuses() {
      return refuses;
    }
  }
}
