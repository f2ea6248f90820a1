package id.tolok.document.text.line;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.Opening;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a text file into characters, whatever encoding they are in: UTF-8 and UTF-16
/// with and without byte order mark, else Windows-1252.
public final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 64 * 1024;

  private TextDecoder() {}

  public static String decode(byte[] bytes, Opening opening) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return unicode(bytes, 3, opening);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    var wide = unmarkedUtf16(bytes);
    return wide == null ? unicode(bytes, 0, opening) : new String(bytes, wide);
  }

  /// Whether these characters are words rather than the bytes of a program or picture: at most one
  /// in ten is a control character or undecodable.
  public static boolean isText(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int strange = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && "\t\n\r\f\u000B\0".indexOf(c) < 0)) {
        strange++;
      }
    }
    return strange * 10 <= length;
  }

  private static String unicode(byte[] bytes, int start, Opening opening) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
    } catch (CharacterCodingException _) {
      return damaged(bytes, start, opening);
    }
  }

  /// Text that is mostly UTF-8 stays UTF-8 with its damage marked; text that never was is
  /// Windows-1252, in which old word processors wrote.
  private static String damaged(byte[] bytes, int start, Opening opening) {
    var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    long beyondAscii = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    if (start > 0 || beyondAscii >= broken) {
      opening.remark(OpenFindingCode.CHARACTERS_DAMAGED, Long.toString(broken));
      return text;
    }
    opening.remark(OpenFindingCode.ENCODING_GUESSED);
    return new String(bytes, start, bytes.length - start, WINDOWS);
  }

  /// Latin text in UTF-16 has a zero in nearly every second byte.
  private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, 4096) / 2;
    int highZero = 0;
    int lowZero = 0;
    for (int i = 0; i < pairs; i++) {
      highZero += bytes[2 * i] == 0 ? 1 : 0;
      lowZero += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 2 || Math.max(highZero, lowZero) * 10 < pairs * 7) {
      return null;
    }
    if (Math.min(highZero, lowZero) * 10 > pairs) {
      return null;
    }
    return lowZero > highZero ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
