package id.tolok.survey.file.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared: small letters, single blanks, no signs.
public final class PlainText {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainText() {}

  public static String of(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
