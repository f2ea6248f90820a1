package id.tolok.formula;

import java.math.BigDecimal;
import java.util.Optional;

/// Where evaluation finds the figures of a formula's variables and constants.
public interface Figures {

  /// No figures at all, for formulas that need none.
  static Figures none() {
    return new Figures() {
      @Override
      public Optional<BigDecimal> figure(Expression.Variable variable) {
        return Optional.empty();
      }

      @Override
      public Optional<BigDecimal> constant(Expression.Constant constant) {
        return Optional.empty();
      }
    };
  }

  /// The figure of a variable at the moment its modifiers name; empty when it has not been
  /// reported.
  Optional<BigDecimal> figure(Expression.Variable variable);

  /// The figure of a constant; empty when nobody has set it.
  Optional<BigDecimal> constant(Expression.Constant constant);
}
