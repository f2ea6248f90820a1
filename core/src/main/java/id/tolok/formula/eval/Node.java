package id.tolok.formula.eval;

import id.tolok.formula.Expression;
import id.tolok.formula.Value;
import id.tolok.formula.Value.Known;
import id.tolok.formula.syntax.Printer;
import java.util.List;

/// A node of a compiled formula: its figures are slots, so computing looks nothing up.
sealed interface Node {

  Expression expression();

  /// What the node gives.
  ///
  /// @param inputs the value of each slot
  Value value(Value[] inputs);

  /// The nodes whose values this one's value came from; a branch not taken is not among them.
  List<Node> used(Value[] inputs);

  /// A number written in the formula, or what is wrong with it.
  record Fixed(Expression expression, Value value) implements Node {
    @Override
    public Value value(Value[] inputs) {
      return value;
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return List.of();
    }
  }

  /// A variable or constant.
  record Given(Expression expression, int slot) implements Node {
    @Override
    public Value value(Value[] inputs) {
      return inputs[slot];
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return List.of();
    }
  }

  record Arithmetic(Expression.Binary expression, Node left, Node right) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value leftValue = left.value(inputs);
      Value rightValue = right.value(inputs);
      if (!(leftValue instanceof Known(var a)) || !(rightValue instanceof Known(var b))) {
        return Unknowns.of(List.of(leftValue, rightValue));
      }
      return switch (expression.operator()) {
        case ADD -> Numbers.value(Numbers.sum(a, b));
        case SUBTRACT -> Numbers.value(Numbers.difference(a, b));
        case MULTIPLY -> Numbers.value(Numbers.product(a, b));
        case DIVIDE ->
            b.signum() == 0
                ? new Value.NoEvent(Printer.print(expression.right()))
                : Numbers.value(Numbers.quotient(a, b));
      };
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return List.of(left, right);
    }
  }

  record Negated(Expression expression, Node operand) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value value = operand.value(inputs);
      return value instanceof Known(var number) ? new Known(number.negate()) : value;
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return List.of(operand);
    }
  }

  record Hundredth(Expression expression, Node operand) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value value = operand.value(inputs);
      return value instanceof Known(var number) ? Numbers.value(number.movePointLeft(2)) : value;
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return List.of(operand);
    }
  }

  /// A function that needs the values of all its arguments.
  record Applied(Expression.Call expression, List<Node> arguments) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value[] values = new Value[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).value(inputs);
      }
      return FunctionRules.apply(expression.function(), List.of(values));
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return arguments;
    }
  }

  /// `IF(condition; then; otherwise)`: only the branch taken is computed, so a gap in the other
  /// does no harm.
  record Choice(Expression expression, Node condition, Node then, Node otherwise) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value value = condition.value(inputs);
      return value instanceof Known(var number) ? branch(number.signum()).value(inputs) : value;
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return condition.value(inputs) instanceof Known(var number)
          ? List.of(condition, branch(number.signum()))
          : List.of(condition);
    }

    private Node branch(int sign) {
      return sign == 0 ? otherwise : then;
    }
  }

  /// `IFMISSING(operand; replacement)`: only a gap is replaced, neither a failure nor the absence
  /// of events.
  record Substitute(Expression expression, Node operand, Node replacement) implements Node {
    @Override
    public Value value(Value[] inputs) {
      Value value = operand.value(inputs);
      return value instanceof Value.Missing ? replacement.value(inputs) : value;
    }

    @Override
    public List<Node> used(Value[] inputs) {
      return operand.value(inputs) instanceof Value.Missing
          ? List.of(operand, replacement)
          : List.of(operand);
    }
  }
}
