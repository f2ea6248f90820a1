package id.tolok.formula.eval;

import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Constant;
import id.tolok.formula.Expression.Input;
import id.tolok.formula.Expression.TimeModifier;
import id.tolok.formula.Expression.Variable;
import id.tolok.formula.Figures;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.FormulaLimits;
import id.tolok.formula.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A formula made ready to be computed many times. Immutable, so threads may share it.
public final class Program {

  private final Node root;
  private final List<Input> inputs;
  private final List<Value.Missing> gaps;

  private Program(Node root, List<Input> inputs) {
    this.root = root;
    this.inputs = List.copyOf(inputs);
    this.gaps = this.inputs.stream().map(Program::gap).toList();
  }

  /// A formula beyond the {@link FormulaLimits} becomes a program that always fails.
  public static Program of(Expression expression) {
    if (!FormulaLimits.keptBy(expression)) {
      Value failed =
          Numbers.failed(
              FormulaFindingCode.FORMULA_TOO_LARGE, Integer.toString(FormulaLimits.NODES_MAX));
      return new Program(new Node.Fixed(expression, failed), List.of());
    }
    var compiler = new Compiler();
    Node root = compiler.compile(expression);
    return new Program(root, compiler.inputs());
  }

  public Expression expression() {
    return root.expression();
  }

  /// The variables and constants, each once, in order of appearance.
  public List<Input> inputs() {
    return inputs;
  }

  public Value evaluate(Figures figures) {
    return root.value(values(figures));
  }

  public Derivation explain(Figures figures) {
    return derivation(root, values(figures));
  }

  /// What it gives for values that its inputs already have.
  ///
  /// @param values one for each of the {@link #inputs()}
  public Value evaluate(Value[] values) {
    return root.value(values);
  }

  /// Likewise, with the value at every node.
  ///
  /// @param values one for each of the {@link #inputs()}
  public Derivation explain(Value[] values) {
    return derivation(root, values);
  }

  /// What an input gives with this figure; null for none.
  public Value given(int slot, @Nullable BigDecimal figure) {
    return figure == null ? gaps.get(slot) : Numbers.value(figure);
  }

  private static Derivation derivation(Node node, Value[] values) {
    var operands = new ArrayList<Derivation>();
    for (Node operand : node.used(values)) {
      operands.add(derivation(operand, values));
    }
    return new Derivation(node.expression(), node.value(values), operands);
  }

  private Value[] values(Figures figures) {
    Value[] values = new Value[inputs.size()];
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = given(slot, figure(figures, inputs.get(slot)).orElse(null));
    }
    return values;
  }

  private static Optional<BigDecimal> figure(Figures figures, Input input) {
    return switch (input) {
      case Variable variable -> figures.figure(variable);
      case Constant constant -> figures.constant(constant);
    };
  }

  private static Value.Missing gap(Input input) {
    return new Value.Missing(List.of(name(input)));
  }

  private static String name(Input input) {
    return switch (input) {
      case Variable(var name, var modifiers) -> {
        var whole = new StringBuilder(name);
        for (TimeModifier modifier : modifiers) {
          whole.append('.').append(modifier.word());
        }
        yield whole.toString();
      }
      case Constant(var name) -> name;
    };
  }
}
