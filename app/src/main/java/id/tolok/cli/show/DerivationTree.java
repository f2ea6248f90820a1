package id.tolok.cli.show;

import id.tolok.figures.IndonesianNumber;
import id.tolok.formula.Derivation;
import id.tolok.formula.Expression;
import id.tolok.formula.Formulas;
import id.tolok.formula.Value;
import id.tolok.kernel.FindingMessages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How a number came about, as a tree with the value at every node.
public final class DerivationTree {

  private static final int DECIMALS = 6;

  private final List<String> lines = new ArrayList<>();

  private DerivationTree() {}

  public static List<String> lines(Derivation derivation) {
    var tree = new DerivationTree();
    tree.add(derivation, "", "");
    return List.copyOf(tree.lines);
  }

  private void add(Derivation node, String branch, String indent) {
    String words = Formulas.print(node.expression());
    boolean literal = node.expression() instanceof Expression.NumberLiteral;
    lines.add(branch + words + (literal ? "" : " = " + value(node.value())));
    int last = node.operands().size() - 1;
    for (int index = 0; index <= last; index++) {
      boolean end = index == last;
      add(
          node.operands().get(index),
          indent + (end ? "└─ " : "├─ "),
          indent + (end ? "   " : "│  "));
    }
  }

  /// A value in words. A gap, no event and a failure are said, never shown as a number.
  public static String value(Value value) {
    return switch (value) {
      case Value.Known(var number) -> number(number);
      case Value.Missing(var variables) -> "belum diisi: " + String.join("; ", variables);
      case Value.NoEvent(var denominator) -> "tidak ada kejadian (" + denominator + " = 0)";
      case Value.Failed(var cause) -> FindingMessages.indonesian().message(cause);
    };
  }

  private static String number(BigDecimal number) {
    String shown = IndonesianNumber.format(number, DECIMALS);
    return number.stripTrailingZeros().scale() > DECIMALS ? shown + "…" : shown;
  }
}
