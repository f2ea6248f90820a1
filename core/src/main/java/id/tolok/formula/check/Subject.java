package id.tolok.formula.check;

import id.tolok.formula.Expression;
import id.tolok.formula.FormulaContext;
import id.tolok.formula.FormulaFindingCode;
import id.tolok.formula.Places;
import id.tolok.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/// A formula under check, with what is known around it.
record Subject(Expression formula, Places places, FormulaContext context) {

  /// Every node, each before its operands.
  List<Expression> nodes() {
    var nodes = new ArrayList<Expression>();
    collect(formula, nodes);
    return nodes;
  }

  /// The nodes of one kind, in order of appearance.
  <T extends Expression> List<T> nodes(Class<T> kind) {
    return nodes().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Finding finding(FormulaFindingCode code, Expression where, String... arguments) {
    return Finding.of(code, places.of(where), arguments);
  }

  static void collect(Expression node, List<Expression> nodes) {
    nodes.add(node);
    for (Expression operand : node.operands()) {
      collect(operand, nodes);
    }
  }
}
