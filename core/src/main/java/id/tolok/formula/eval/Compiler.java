package id.tolok.formula.eval;

import id.tolok.formula.Expression;
import id.tolok.formula.Expression.Binary;
import id.tolok.formula.Expression.Call;
import id.tolok.formula.Expression.Input;
import id.tolok.formula.Expression.Negation;
import id.tolok.formula.Expression.NumberLiteral;
import id.tolok.formula.Expression.PercentOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a formula into nodes, giving each distinct variable and constant a slot in the order of
/// appearance.
final class Compiler {

  private final Map<Input, Integer> slots = new LinkedHashMap<>();

  Node compile(Expression expression) {
    return switch (expression) {
      case NumberLiteral(var value) -> new Node.Fixed(expression, Numbers.value(value));
      case Input input -> new Node.Given(input, slots.computeIfAbsent(input, _ -> slots.size()));
      case Binary binary ->
          new Node.Arithmetic(binary, compile(binary.left()), compile(binary.right()));
      case Negation(var operand) -> new Node.Negated(expression, compile(operand));
      case PercentOf(var operand) -> new Node.Hundredth(expression, compile(operand));
      case Call call -> call(call);
    };
  }

  List<Input> inputs() {
    return new ArrayList<>(slots.keySet());
  }

  private Node call(Call call) {
    var arguments = new ArrayList<Node>();
    for (Expression argument : call.arguments()) {
      arguments.add(compile(argument));
    }
    return switch (call.function()) {
      case IF -> new Node.Choice(call, arguments.get(0), arguments.get(1), arguments.get(2));
      case IFMISSING -> new Node.Substitute(call, arguments.get(0), arguments.get(1));
      case SUM, AVERAGE, MIN, MAX, COUNT, ROUND, ABS ->
          new Node.Applied(call, List.copyOf(arguments));
    };
  }
}
