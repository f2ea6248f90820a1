package id.tolok.formula;

import java.util.ArrayDeque;

/// The bounds within which a formula is read, printed and computed, so that no text a person gives
/// costs unbounded time, memory or stack. They are far above anything a decree holds.
public final class FormulaLimits {

  /// Characters (UTF-16 code units) of a formula text.
  public static final int LENGTH_MAX = 10_000;

  /// Height of the tree, and how deep brackets may nest. A chain of n additions is n high; a longer
  /// one is written with `SUM`.
  public static final int DEPTH_MAX = 250;

  /// Nodes of the tree: numbers, names, operations and calls.
  public static final int NODES_MAX = 2_000;

  private FormulaLimits() {}

  /// Whether a tree built by a program keeps the bounds that the parser enforces on text. Safe to
  /// ask of any tree, however deep.
  public static boolean keptBy(Expression expression) {
    record Visit(Expression node, int depth) {}
    var open = new ArrayDeque<Visit>();
    open.push(new Visit(expression, 1));
    int nodes = 0;
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      if (visit.depth > DEPTH_MAX || ++nodes > NODES_MAX) {
        return false;
      }
      visit.node.operands().forEach(part -> open.push(new Visit(part, visit.depth + 1)));
    }
    return true;
  }
}
