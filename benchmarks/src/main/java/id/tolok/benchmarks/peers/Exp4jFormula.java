package id.tolok.benchmarks.peers;

import java.util.List;
import java.util.Set;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;

final class Exp4jFormula implements Peer.PeerFormula {

  private final Expression expression;
  private final List<String> variables;

  Exp4jFormula(String formula, List<String> variables) {
    this.expression = new ExpressionBuilder(formula).variables(Set.copyOf(variables)).build();
    this.variables = variables;
  }

  @Override
  public double value(double[] figures) {
    for (int i = 0; i < figures.length; i++) {
      expression.setVariable(variables.get(i), figures[i]);
    }
    return expression.evaluate();
  }
}
