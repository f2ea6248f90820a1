package id.tolok.access.secret;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Codes for the day the telephone is lost: ten, each good once.
public final class RecoveryCodes {

  public static final int COUNT = 10;
  private static final int LENGTH = 10;

  /// Without letters and digits that look alike.
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

  private RecoveryCodes() {}

  /// New codes in two groups of five, as `k7m2p-9xw4c`.
  public static List<String> make() {
    return Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
  }

  /// A code as it is kept and compared, however it was typed.
  public static String plain(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  public static boolean looksLike(String typed) {
    return plain(typed).length() == LENGTH;
  }

  private static String code() {
    var text = new StringBuilder();
    while (text.length() < LENGTH) {
      int value = Secrets.bytes(1)[0] & 0x1f;
      if (value < ALPHABET.length()) {
        text.append(ALPHABET.charAt(value));
      }
    }
    return text.insert(LENGTH / 2, '-').toString();
  }
}
