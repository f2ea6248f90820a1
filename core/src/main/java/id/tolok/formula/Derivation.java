package id.tolok.formula;

import java.util.List;

/// How a number came about: the value at every node of the formula.
///
/// @param expression the node
/// @param value what it gave
/// @param operands the nodes it was computed from, in order
public record Derivation(Expression expression, Value value, List<Derivation> operands) {

  public Derivation {
    operands = List.copyOf(operands);
  }
}
