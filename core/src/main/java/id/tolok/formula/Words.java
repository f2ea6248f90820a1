package id.tolok.formula;

/// The words of a name, as people write and compare them.
final class Words {

  private Words() {}

  /// The text with every run of white space, line breaks and no-break spaces included, made one
  /// space and none left at the ends.
  ///
  /// @throws IllegalArgumentException when nothing is left: a name without words has no written
  ///   form
  static String joined(String name) {
    var joined = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (isBlank(character)) {
        gap = !joined.isEmpty();
      } else {
        if (gap) {
          joined.append(' ');
        }
        joined.append(character);
        gap = false;
      }
    }
    if (joined.isEmpty()) {
      throw new IllegalArgumentException("a name without words");
    }
    return joined.toString();
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
