package id.tolok.document.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The line that numbers a page: `3`, `- 3 -`, `Hal. 3`, `3 | P a g e`, `3 dari 14`, `iv`.
public final class PageNumber {

  private static final Pattern FORM =
      Pattern.compile(
          "(?i)[-–—|\\s]*(?:(?:hal(?:aman)?|page|p)\\.?\\s*)?(?:(\\d{1,4})|[ivxl]{1,6})"
              + "(?:\\s*(?:dari|of|/)\\s*\\d{1,4})?[-–—|\\s]*(?:P\\s*a\\s*g\\s*e)?\\s*");

  private PageNumber() {}

  /// Whether a line at the edge of a page is its number.
  public static boolean is(String line) {
    return FORM.matcher(line).matches();
  }

  /// The number in figures, where the line is one.
  public static OptionalInt of(String line) {
    var form = FORM.matcher(line);
    return form.matches() && form.group(1) != null
        ? OptionalInt.of(Integer.parseInt(form.group(1)))
        : OptionalInt.empty();
  }
}
