package id.tolok.formula.math;

/// Text as it may stand in XML 1.0, in content and in quoted attributes.
final class Xml {

  private static final String REPLACEMENT = "\uFFFD";

  private Xml() {}

  /// The text with markup signs escaped; characters that XML cannot hold become the replacement
  /// character, so that the document stays readable whatever a name contains.
  static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> {
        if (isAllowed(codePoint)) {
          escaped.appendCodePoint(codePoint);
        } else {
          escaped.append(REPLACEMENT);
        }
      }
    }
  }

  /// The `Char` production of XML 1.0.
  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
