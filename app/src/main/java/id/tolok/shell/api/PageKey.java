package id.tolok.shell.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Where the next page of a list begins: the sort values of the last row shown. Rows that come or
/// go in between shift nothing, and the tenth page costs what the first did. Opaque to programs.
///
/// @param parts sort values as text, in the order of the sort
public record PageKey(List<String> parts) {

  public PageKey {
    parts = List.copyOf(parts);
  }

  public static PageKey of(Object... parts) {
    var texts = new ArrayList<String>();
    for (Object part : parts) {
      texts.add(String.valueOf(part));
    }
    return new PageKey(texts);
  }

  /// Reads a key this program gave out.
  ///
  /// @param size how many parts it must have
  /// @throws ApiFault where it is not one
  public static PageKey parse(String text, int size) {
    try {
      var parts = new ArrayList<String>();
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      int at = 0;
      while (at < bytes.length) {
        int length = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
        parts.add(new String(bytes, at + 2, length, StandardCharsets.UTF_8));
        at += 2 + length;
      }
      if (parts.size() == size) {
        return new PageKey(parts);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw (ApiFault) fault().initCause(broken);
    }
    throw fault();
  }

  /// The part at a place, as a number.
  ///
  /// @throws ApiFault where it is none
  public long number(int place) {
    try {
      return Long.parseLong(parts.get(place));
    } catch (NumberFormatException broken) {
      throw (ApiFault) fault().initCause(broken);
    }
  }

  /// The part at a place, as a number that a column of years or months holds.
  ///
  /// @throws ApiFault where it is none
  public short small(int place) {
    long number = number(place);
    if (number != (short) number) {
      throw fault();
    }
    return (short) number;
  }

  public String part(int place) {
    return parts.get(place);
  }

  /// The key as programs and addresses carry it.
  public String text() {
    var bytes = new java.io.ByteArrayOutputStream();
    for (String part : parts) {
      byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
      bytes.write(encoded.length >> 8);
      bytes.write(encoded.length);
      bytes.writeBytes(encoded);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private static ApiFault fault() {
    return new ApiFault(HttpStatus.BAD_REQUEST, "shell.api.bad-page");
  }
}
