package id.tolok.document.text.pdf.guard;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds compressed streams in a PDF that unpack beyond measure, before the PDF library unpacks
/// them into memory. Looks at the bytes alone, so that no structure can hide one.
public final class StreamBombs {

  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LAYERS = 3;

  private StreamBombs() {}

  public static boolean isAmong(byte[] bytes, Deadline deadline) {
    for (int at = 0; at < bytes.length - KEYWORD.length - 4; at++) {
      if (bytes[at] == 's' && isKeyword(bytes, at)) {
        int start = at + KEYWORD.length;
        start += bytes[start] == '\r' ? 1 : 0;
        start += bytes[start] == '\n' ? 1 : 0;
        if (isDeflated(bytes, start) && unpacksTooFar(bytes, start, 1, deadline)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKeyword(byte[] bytes, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (bytes[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    return at == 0 || bytes[at - 1] != 'd';
  }

  /// The two bytes at the start of deflated data.
  private static boolean isDeflated(byte[] bytes, int at) {
    if (at + 2 > bytes.length) {
      return false;
    }
    int header = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    return (bytes[at] & 0x0F) == 8 && header % 31 == 0;
  }

  private static boolean unpacksTooFar(byte[] bytes, int start, int layer, Deadline deadline) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      var unpacked = new byte[64 * 1024];
      long total = 0;
      while (!inflater.finished()) {
        int read = inflater.inflate(unpacked);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return false;
        }
        boolean again = total == 0 && layer < LAYERS && read > 1000 && isDeflated(unpacked, 0);
        total += read;
        if (total > OpenLimits.STREAM_BYTES || deadline.passed()) {
          return true;
        }
        if (again && unpacksTooFar(unpacked.clone(), 0, layer + 1, deadline)) {
          return true;
        }
      }
      return false;
    } catch (DataFormatException _) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
