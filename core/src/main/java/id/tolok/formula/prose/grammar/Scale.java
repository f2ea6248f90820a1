package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.grammar.Grammar.Span;
import java.util.Optional;

/// One side of a division without the multiplier printed on it, and that multiplier.
record Scale(Span rest, Optional<Part> scale) {

  /// Takes the multiplier off a side. It belongs to the whole ratio wherever it stands: behind
  /// either side, or before the upper one.
  static Scale stripped(Grammar grammar, Span side, boolean upper) {
    Span span = grammar.trimmed(side);
    for (int at : grammar.topLevel(span).reversed()) {
      var scale = grammar.scaleAt(at + 1, span.to());
      if (grammar.isScaleSign(at) && scale.isPresent()) {
        return new Scale(new Span(span.from(), at), scale);
      }
    }
    for (int at = span.to() - 1; at > span.from() && at >= span.to() - 2; at--) {
      var scale = grammar.scaleAt(at, span.to());
      if (grammar.isPercentAt(at) && scale.isPresent() && grammar.token(at - 1).isContent()) {
        return new Scale(new Span(span.from(), at), scale);
      }
    }
    if (upper) {
      for (int at : grammar.topLevel(span)) {
        var scale = grammar.scaleAt(span.from(), at);
        if (grammar.isScaleSign(at) && scale.isPresent()) {
          return new Scale(new Span(at + 1, span.to()), scale);
        }
      }
    }
    return new Scale(span, Optional.empty());
  }
}
