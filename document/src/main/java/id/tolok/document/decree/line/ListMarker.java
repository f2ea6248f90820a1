package id.tolok.document.decree.line;

import java.util.Optional;
import java.util.regex.Pattern;

/// The sign in front of an item of a list.
///
/// @param style whether items are counted with figures, letters or not at all
/// @param ordinal 1 for `1.` and `a.`; 0 for a bullet
/// @param rest the line after the sign
public record ListMarker(Style style, int ordinal, String rest) {

  /// How a list counts its items.
  public enum Style {
    FIGURE,
    LETTER,
    BULLET
  }

  private static final String BULLET = "[-•●▪■◦➢➤►✓✔*–—→⮚]";

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s*(?:"
              + BULLET
              + "\\s*)?(?:"
              + "\\((\\d{1,2}|[a-z])\\)\\s*"
              + "|(\\d{1,2})\\s?[.)](?!\\d)\\s*"
              + "|([a-z])\\s?\\)\\s*"
              + "|([a-z])\\.(?!\\s?n\\b)(?=\\s|\\p{Lu}|bahwa)\\s*"
              + ")(.*)$",
          Pattern.DOTALL);

  private static final Pattern BULLETED =
      Pattern.compile("^\\s*" + BULLET + "(?![-\\d])\\s*(\\S.*)$", Pattern.DOTALL);

  public static Optional<ListMarker> of(String line) {
    var counted = COUNTED.matcher(line);
    if (counted.matches()) {
      for (int group = 1; group <= 4; group++) {
        if (counted.group(group) != null) {
          return Optional.of(counted(counted.group(group), counted.group(5).strip()));
        }
      }
    }
    var bulleted = BULLETED.matcher(line);
    return bulleted.matches()
        ? Optional.of(new ListMarker(Style.BULLET, 0, bulleted.group(1).strip()))
        : Optional.empty();
  }

  private static ListMarker counted(String sign, String rest) {
    return Character.isDigit(sign.charAt(0))
        ? new ListMarker(Style.FIGURE, Integer.parseInt(sign), rest)
        : new ListMarker(Style.LETTER, sign.charAt(0) - 'a' + 1, rest);
  }

  /// The text without the sign, whatever it is.
  public static String strip(String line) {
    return of(line).map(ListMarker::rest).orElse(line.strip());
  }
}
