package id.tolok.formula;

import id.tolok.kernel.Finding;
import java.math.BigDecimal;
import java.util.List;

/// What evaluating a formula gives. A gap is not zero, no event is not a gap, and a failure is
/// neither.
public sealed interface Value {

  /// A figure. Two are equal when they are the same amount: 65 and 65.00 do not differ.
  record Known(BigDecimal number) implements Value {

    @Override
    public boolean equals(Object other) {
      return other instanceof Known(var that) && number.compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
      return number.stripTrailingZeros().hashCode();
    }
  }

  /// Some operands have no figure yet.
  ///
  /// @param variables their names, each once, in the order of the formula; a time modifier follows
  ///   its name after a dot
  record Missing(List<String> variables) implements Value {
    public Missing {
      variables = List.copyOf(variables);
    }
  }

  /// A denominator counted nothing in the period, so there is nothing to judge.
  ///
  /// @param denominator the formula of the denominator, as printed
  record NoEvent(String denominator) implements Value {}

  /// The formula cannot be computed as it stands.
  ///
  /// @param cause why; it says nothing about the place, which the derivation shows
  record Failed(Finding cause) implements Value {}
}
