package id.tolok.formula.check;

import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/// For computing what needs no figures.
enum NoFigures implements Figures {
  INSTANCE;

  @Override
  public Optional<BigDecimal> figure(Variable variable) {
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> constant(Constant constant) {
    return Optional.empty();
  }
}
