package id.tolok.survey.file;

import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared: small letters, single blanks, no signs.
final class PlainText {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainText() {}

  static String of(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
