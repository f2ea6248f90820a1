package id.tolok.formula;

import id.tolok.formula.eval.Program;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /// What an input gives with this figure: the number, a gap where there is none, or a failure
  /// where it is beyond all sense.
  ///
  /// @param slot place of the input among the {@link #inputs()}, from 0
  public Value given(int slot, @Nullable BigDecimal figure) {
    return program.given(slot, figure);
  }

  /// What it gives for values that its inputs already have.
  ///
  /// @param inputs one for each of the {@link #inputs()}, in their order
  public Value evaluate(Value[] inputs) {
    return program.evaluate(inputs);
  }

  /// Likewise, with the value at every node.
  public Derivation explain(Value[] inputs) {
    return program.explain(inputs);
  }
}
