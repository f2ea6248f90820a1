package id.tolok.formula.eval;

import id.tolok.formula.Value;
import id.tolok.formula.Value.Failed;
import id.tolok.formula.Value.Known;
import id.tolok.formula.Value.Missing;
import id.tolok.formula.Value.NoEvent;
import java.util.LinkedHashSet;
import java.util.List;

/// What an operation gives when not every operand is a number: the failure if there is one, else
/// all that is missing, else the first denominator that counted nothing.
///
/// Missing outweighs no event: as long as a figure is still owed, the office has not yet said that
/// nothing happened.
final class Unknowns {

  private Unknowns() {}

  static boolean areKnown(List<Value> values) {
    for (Value value : values) {
      if (!(value instanceof Known)) {
        return false;
      }
    }
    return true;
  }

  /// @param values at least one of which is not known
  static Value of(List<Value> values) {
    var missing = new LinkedHashSet<String>();
    Value noEvent = null;
    for (Value value : values) {
      switch (value) {
        case Known _ -> {}
        case Failed failed -> {
          return failed;
        }
        case Missing(var variables) -> missing.addAll(variables);
        case NoEvent first -> noEvent = noEvent == null ? first : noEvent;
      }
    }
    if (!missing.isEmpty()) {
      return new Missing(List.copyOf(missing));
    }
    if (noEvent == null) {
      throw new IllegalArgumentException("all known: " + values);
    }
    return noEvent;
  }
}
