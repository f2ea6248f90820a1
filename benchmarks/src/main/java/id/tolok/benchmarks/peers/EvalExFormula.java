package id.tolok.benchmarks.peers;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;

/// EvalEx computes with `BigDecimal`.
public final class EvalExFormula implements Peer.PeerFormula {

  private final Expression expression;
  private final List<String> variables;

  public EvalExFormula(String formula, List<String> variables) {
    this.expression = new Expression(formula);
    this.variables = variables;
    try {
      expression.validate();
    } catch (ParseException mistake) {
      throw new IllegalArgumentException(formula, mistake);
    }
  }

  @Override
  public double value(double[] figures) {
    for (int i = 0; i < figures.length; i++) {
      expression.with(variables.get(i), BigDecimal.valueOf(figures[i]));
    }
    return result().doubleValue();
  }

  public BigDecimal exact(BigDecimal[] figures) {
    for (int i = 0; i < figures.length; i++) {
      expression.with(variables.get(i), figures[i]);
    }
    return result();
  }

  private BigDecimal result() {
    try {
      return expression.evaluate().getNumberValue();
    } catch (EvaluationException | ParseException mistake) {
      throw new IllegalStateException(mistake);
    }
  }
}
