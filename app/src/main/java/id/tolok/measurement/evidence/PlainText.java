package id.tolok.measurement.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes that are nothing but text: UTF-8, UTF-16 with its mark, or the letters of Windows.
final class PlainText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  /// Whether there is text and no control character that text does not have.
  static boolean isText(byte[] bytes) {
    var text = decoded(bytes);
    return text != null && text.codePoints().noneMatch(PlainText::isForeign);
  }

  /// The text without its mark; empty where it is none.
  static String read(byte[] bytes) {
    var text = decoded(bytes);
    return text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable String decoded(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return strictly(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return strictly(bytes, StandardCharsets.UTF_16BE);
    }
    var text = strictly(bytes, StandardCharsets.UTF_8);
    return text == null ? strictly(bytes, WINDOWS) : text;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return null;
    }
  }

  private static boolean isForeign(int letter) {
    return Character.getType(letter) == Character.CONTROL
        && letter != '\t'
        && letter != '\n'
        && letter != '\r'
        && letter != '\f'
        && letter != 0x1A;
  }
}
