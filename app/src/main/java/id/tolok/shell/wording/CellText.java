package id.tolok.shell.wording;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts somebody typed, on their way into a table that a spreadsheet opens.
public final class CellText {

  /// A text that begins so is a formula to a spreadsheet.
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cc}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]");

  private CellText() {}

  /// A text no spreadsheet takes for a formula.
  public static String harmless(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
