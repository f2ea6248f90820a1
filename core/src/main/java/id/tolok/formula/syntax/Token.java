package id.tolok.formula.syntax;

import id.tolok.kernel.Finding;
import org.jspecify.annotations.Nullable;

/// A word of the formula language.
///
/// @param text what it says: the name inside the brackets, the digits in canonical form, the sign
///   as written
/// @param from offset of its first character
/// @param to offset just after its last character
/// @param defect what is wrong with it; null for every kind but {@link Kind#DEFECT}
record Token(Kind kind, String text, int from, int to, @Nullable Finding defect) {

  enum Kind {
    NUMBER,
    VARIABLE,
    CONSTANT,
    WORD,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    PERCENT,
    OPEN,
    CLOSE,
    SEMICOLON,
    COMMA,
    DOT,
    /// Characters that form no word of the language; nothing is read behind them.
    DEFECT,
    END
  }

  Token(Kind kind, String text, int from, int to) {
    this(kind, text, from, to, null);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
