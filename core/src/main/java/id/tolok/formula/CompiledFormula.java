package id.tolok.formula;

import id.tolok.formula.eval.Program;
import java.util.List;

/// A formula made ready to be computed many times, for other figures each time. Immutable.
public final class CompiledFormula {

  private final Program program;

  CompiledFormula(Expression expression) {
    this.program = Program.of(expression);
  }

  public Expression expression() {
    return program.expression();
  }

  /// The variables and constants it asks figures for, each once, in order of appearance.
  public List<Expression> inputs() {
    return List.copyOf(program.inputs());
  }

  public Value evaluate(Figures figures) {
    return program.evaluate(figures);
  }

  public Derivation explain(Figures figures) {
    return program.explain(figures);
  }
}
