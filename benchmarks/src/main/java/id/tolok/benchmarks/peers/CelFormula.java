package id.tolok.benchmarks.peers;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class CelFormula implements Peer.PeerFormula {

  private final CelRuntime.Program program;
  private final List<String> variables;
  private final Map<String, Double> figuresByName = new HashMap<>();

  CelFormula(String formula, List<String> variables) {
    this.variables = variables;
    try {
      var builder = CelFactory.plannerCelBuilder();
      variables.forEach(variable -> builder.addVar(variable, SimpleType.DOUBLE));
      var cel = builder.build();
      this.program = cel.createProgram(cel.compile(formula).getAst());
    } catch (CelValidationException | CelEvaluationException mistake) {
      throw new IllegalArgumentException(formula, mistake);
    }
  }

  @Override
  public double value(double[] figures) {
    for (int i = 0; i < figures.length; i++) {
      figuresByName.put(variables.get(i), figures[i]);
    }
    try {
      return (Double) program.eval(figuresByName);
    } catch (CelEvaluationException mistake) {
      throw new IllegalStateException(mistake);
    }
  }
}
