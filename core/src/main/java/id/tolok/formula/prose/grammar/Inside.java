package id.tolok.formula.prose.grammar;

import id.tolok.formula.prose.token.Token;
import java.util.List;
import java.util.Optional;

/// Reads what stands between brackets as a level of its own.
@FunctionalInterface
interface Inside {

  /// @param weak whether a sign that often belongs to a name may divide there
  Optional<Part> read(List<Token> tokens, boolean weak);
}
