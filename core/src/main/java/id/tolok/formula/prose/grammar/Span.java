package id.tolok.formula.prose.grammar;

/// A run of tokens, from one index up to but without the other.
record Span(int from, int to) {
  boolean isEmpty() {
    return from >= to;
  }
}
