package id.tolok.formula;

import id.tolok.kernel.Finding;
import java.math.BigDecimal;
import java.util.List;

/// What evaluating a formula gives. A gap is not zero, no event is not a gap, and a failure is
/// neither.
public sealed interface Value {

  record Known(BigDecimal number) implements Value {}

  /// Some operands have no figure yet.
  ///
  /// @param variables their names, each once, in the order of the formula
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
  record Failed(Finding cause) implements Value {}
}
