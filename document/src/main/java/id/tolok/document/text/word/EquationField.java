package id.tolok.document.text.word;

/// The fraction of an old equation field, `EQ \f(above;below)`, as LaTeX.
final class EquationField {

  private EquationField() {}

  /// Empty when the field is none or holds no fraction.
  static String latex(String instruction) {
    var field = instruction.strip();
    int start = field.indexOf("\\f(");
    if (start < 0 || !field.regionMatches(true, 0, "EQ", 0, 2)) {
      return "";
    }
    int open = start + "\\f(".length();
    int middle = -1;
    int depth = 1;
    for (int i = open; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0) {
          return middle < 0 ? "" : fraction(field, open, middle, i);
        }
      } else if (depth == 1 && middle < 0 && (c == ';' || c == ',')) {
        middle = i;
      }
    }
    return "";
  }

  private static String fraction(String field, int open, int middle, int end) {
    return "$\\frac{\\text{"
        + field.substring(open, middle).strip()
        + "}}{\\text{"
        + field.substring(middle + 1, end).strip()
        + "}}$"
        + field.substring(end + 1);
  }
}
