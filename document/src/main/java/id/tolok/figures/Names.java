package id.tolok.figures;

import java.util.Locale;
import java.util.regex.Pattern;

/// When two names are the same.
public final class Names {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Names() {}

  /// The name without differences of case and blanks. Two names with the same key are one figure.
  public static String key(String name) {
    return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
