package id.tolok.formula.prose.token;

import id.tolok.formula.prose.token.Token.Kind;

/// Scans the commands of LaTeX.
final class LatexScanner {

  private final Cursor cursor;

  LatexScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /// An index such as `X_{t-1}` becomes part of the name, `X(t-1)`; words set low stay words.
  void subscript() {
    var index = LatexCommands.index(cursor.text(), cursor.at());
    var letter = cursor.lastWord();
    if (index.isEmpty() || letter.isEmpty()) {
      cursor.skip(1);
    } else {
      String name = letter.get().text() + "(" + index.get().text() + ")";
      cursor.lengthenLast(name, index.get().end());
    }
  }

  void command() {
    int length = 1;
    while (isAsciiLetter(cursor.ahead(length))) {
      length++;
    }
    if (length == 1) {
      escaped(cursor.ahead(1));
      return;
    }
    String name = cursor.slice(1, length);
    switch (LatexCommands.meaning(name)) {
      case LatexCommands.Meaning.Structure(Kind kind) -> cursor.add(kind, "", length);
      case LatexCommands.Meaning.Sign(String sign) -> cursor.add(Kind.SIGN, sign, length);
      case LatexCommands.Meaning.Sum() -> {
        cursor.add(Kind.WORD, "Σ", length);
        skipLimitsOfSum();
      }
      case LatexCommands.Meaning.Space() -> cursor.skip(length);
      case LatexCommands.Meaning.Environment() -> {
        cursor.skip(length);
        skipGroups();
      }
      case LatexCommands.Meaning.Dress() -> cursor.drop(length);
    }
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  private void escaped(char next) {
    switch (next) {
      case '\\' -> cursor.add(Kind.BREAK, "", 2);
      case '(', ')', '[', ']', ',', ';', ':', '!', ' ', '\0' -> cursor.skip(next == '\0' ? 1 : 2);
      case '{', '}', '%', '&', '#', '$', '_' -> {
        Kind kind = next == '{' ? Kind.OPEN : next == '}' ? Kind.CLOSE : Kind.SIGN;
        cursor.add(kind, String.valueOf(next), 2);
      }
      default -> cursor.drop(1);
    }
  }

  /// The bounds below and above a sum sign say which cases are added, nothing to compute with.
  void skipLimitsOfSum() {
    cursor.skip(0);
    for (int limit = 0; limit < 2 && (cursor.ahead(0) == '_' || cursor.ahead(0) == '^'); limit++) {
      cursor.drop(1);
      if (cursor.ahead(0) == '{') {
        skipGroup();
      } else if (!cursor.atEnd()) {
        cursor.drop(1);
      }
    }
  }

  private void skipGroups() {
    while (cursor.ahead(0) == '{') {
      skipGroup();
    }
  }

  private void skipGroup() {
    int depth = 0;
    do {
      char next = cursor.ahead(0);
      depth += next == '{' ? 1 : next == '}' ? -1 : 0;
      cursor.drop(1);
    } while (depth > 0 && !cursor.atEnd());
  }
}
