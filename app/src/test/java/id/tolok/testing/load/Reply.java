package id.tolok.testing.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// An answer over HTTP/1.1 as it comes in, with as little understood of it as is needed.
final class Reply {

  private static final int BUFFER = 1 << 18;
  private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
  private static final byte[] CHUNKS_END = {'0', '\r', '\n', '\r', '\n'};

  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private int bodyAt;
  private int length;
  private boolean chunked;
  private boolean last;

  void clear() {
    bytes.clear();
    bodyAt = 0;
  }

  int status() {
    return Integer.parseInt(text(9, 12));
  }

  /// Whether the server closes the connection after it.
  boolean isLast() {
    return last;
  }

  /// Head and body as they came; letters outside of ASCII are not read.
  String text() {
    return text(0, bytes.position());
  }

  /// The body, put together where it came in pieces.
  String body() {
    if (!chunked) {
      return new String(bytes.array(), bodyAt, length, StandardCharsets.UTF_8);
    }
    var whole = new ByteArrayOutputStream();
    int at = bodyAt;
    for (int size = sizeAt(at); size > 0; size = sizeAt(at)) {
      at = lineEnd(at);
      whole.write(bytes.array(), at, size);
      at += size + 2;
    }
    return whole.toString(StandardCharsets.UTF_8);
  }

  private int sizeAt(int place) {
    return Integer.parseInt(text(place, lineEnd(place) - 2), 16);
  }

  private int lineEnd(int place) {
    int at = place;
    while (bytes.get(at) != '\n') {
      at++;
    }
    return at + 1;
  }

  /// @return whether it is whole now
  boolean readFrom(SocketChannel channel) throws IOException {
    if (channel.read(bytes) < 0) {
      throw new EOFException("the server closed the connection in an answer");
    }
    if (bodyAt == 0) {
      int end = indexOf(HEAD_END);
      if (end < 0) {
        return false;
      }
      bodyAt = end + HEAD_END.length;
      readHead(text(0, end).toLowerCase(Locale.ROOT));
    }
    return chunked ? endsWith(CHUNKS_END) : bytes.position() >= bodyAt + length;
  }

  private void readHead(String head) {
    last = head.contains("\r\nconnection: close");
    chunked = head.contains("\r\ntransfer-encoding: chunked");
    int at = head.indexOf("\r\ncontent-length: ");
    length =
        at < 0 ? 0 : Integer.parseInt(head.substring(at + 18).lines().findFirst().orElseThrow());
  }

  private String text(int from, int to) {
    return new String(bytes.array(), from, to - from, StandardCharsets.ISO_8859_1);
  }

  private int indexOf(byte[] sought) {
    for (int i = 0; i + sought.length <= bytes.position(); i++) {
      if (isAt(i, sought)) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsWith(byte[] sought) {
    int at = bytes.position() - sought.length;
    return at >= bodyAt && isAt(at, sought);
  }

  private boolean isAt(int place, byte[] sought) {
    for (int i = 0; i < sought.length; i++) {
      if (bytes.get(place + i) != sought[i]) {
        return false;
      }
    }
    return true;
  }
}
