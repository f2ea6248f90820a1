package id.tolok.intake.store;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Text as the database takes it.
final class Kept {

  private static final Pattern IMPOSSIBLE = Pattern.compile("[\\u0000\\p{Cs}]");

  private Kept() {}

  /// Without what no text in a database can hold: NUL, and halves of characters.
  static @Nullable String text(@Nullable String text) {
    return text == null ? null : IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
  }
}
