package id.tolok.formula.prose.grammar;

import java.util.Optional;

/// One side of a division without the multiplier printed on it, and that multiplier.
record Scale(Span rest, Optional<Part> scale) {

  /// Takes the multiplier off a side. It belongs to the whole ratio wherever it stands: behind
  /// either side, or before the upper one.
  static Scale stripped(Run run, Span side, boolean upper) {
    Span span = run.trimmed(side);
    for (int at : run.operators(span).reversed()) {
      var scale = run.scaleAt(at + 1, span.to());
      if (run.multiplies(at) && scale.isPresent()) {
        return new Scale(new Span(span.from(), at), scale);
      }
    }
    for (int at = span.to() - 1; at > span.from() && at >= span.to() - 2; at--) {
      var scale = run.scaleAt(at, span.to());
      if (run.isPercentAt(at) && scale.isPresent() && run.token(at - 1).isContent()) {
        return new Scale(new Span(span.from(), at), scale);
      }
    }
    if (upper) {
      for (int at : run.operators(span)) {
        var scale = run.scaleAt(span.from(), at);
        if (run.multiplies(at) && scale.isPresent()) {
          return new Scale(new Span(at + 1, span.to()), scale);
        }
      }
    }
    return new Scale(span, Optional.empty());
  }
}
