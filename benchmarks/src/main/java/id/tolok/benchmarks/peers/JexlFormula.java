package id.tolok.benchmarks.peers;

import java.util.List;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

final class JexlFormula implements Peer.PeerFormula {

  private static final JexlEngine ENGINE = new JexlBuilder().strict(true).create();

  private final JexlExpression expression;
  private final List<String> variables;
  private final MapContext context = new MapContext();

  JexlFormula(String formula, List<String> variables) {
    this.expression = ENGINE.createExpression(formula);
    this.variables = variables;
  }

  @Override
  public double value(double[] figures) {
    for (int i = 0; i < figures.length; i++) {
      context.set(variables.get(i), figures[i]);
    }
    return ((Number) expression.evaluate(context)).doubleValue();
  }
}
