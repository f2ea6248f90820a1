package id.tolok.document.text;

import java.util.regex.Pattern;

/// Bullets, arrows and dashes before an item. A dash that stands alone, or before a figure, means
/// something and stays; so does one between lines, where it may be a minus.
final class Bullets {

  private static final String SIGNS = "•➢➤►▶▪▫●○◦■□◆◇❖✓✔✗→⇒·∙\\uF0B7\\uF0D8\\uF0FC\\uF0A7";
  private static final Pattern FIRST =
      Pattern.compile(
          "^\\s*(?:(?:[" + SIGNS + "]|[-–—*](?=\\s+[^\\d\\s])|-(?=\\p{Lu}))\\s*)+(?=\\S)");
  private static final Pattern SIGN_LINES =
      Pattern.compile("(?m)(?<=[\\r\\n])[ \\t]*[" + SIGNS + "][ \\t]*(?:[-–][ \\t]+)?");
  private static final Pattern DASH_LINES =
      Pattern.compile("(?m)(?<=[\\r\\n])[ \\t]*[-–—*][ \\t]+(?=[^\\d\\s])");
  private static final Pattern LONE_SIGN = Pattern.compile("^\\s*[" + SIGNS + "]\\s*$");

  private Bullets() {}

  static String strip(String text) {
    if (LONE_SIGN.matcher(text).matches()) {
      return "";
    }
    var first = FIRST.matcher(text);
    boolean listed = first.find();
    var words = listed ? text.substring(first.end()) : text;
    if (words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
      return words;
    }
    words = SIGN_LINES.matcher(words).replaceAll("");
    return listed || words.stripTrailing().indexOf(":\n") >= 0
        ? DASH_LINES.matcher(words).replaceAll("")
        : words;
  }
}
