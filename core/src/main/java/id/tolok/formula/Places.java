package id.tolok.formula;

import id.tolok.kernel.SourceSpan;
import java.util.IdentityHashMap;

/// Where in a text each node of one formula tree stands. Nodes are told apart by identity: two
/// equal operands have two places.
public final class Places {

  private final IdentityHashMap<Expression, SourceSpan> spans;

  public Places(IdentityHashMap<Expression, SourceSpan> spans) {
    this.spans = spans;
  }

  /// Where a node stands.
  ///
  /// @throws IllegalArgumentException when the node belongs to another tree
  public SourceSpan of(Expression node) {
    SourceSpan span = spans.get(node);
    if (span == null) {
      throw new IllegalArgumentException("not a node of this formula: " + node);
    }
    return span;
  }
}
