package id.tolok.testing.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A connection kept open between requests, for one thread. Costs next to nothing itself, so that
/// what is measured is the server.
final class Line {

  private final URI server;
  private final Reply reply = new Reply();
  private @Nullable SocketChannel channel;

  /// @param address such as `http://127.0.0.1:8080`
  Line(String address) {
    this.server = URI.create(address);
  }

  /// Sends JSON and waits for the whole answer, which is good until the next one.
  ///
  /// @param headers lines that each end with a line break
  Reply post(String path, String headers, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(path, server.getAuthority(), body.length, headers);
    var request = ByteBuffer.allocate(head.length() + body.length);
    request.put(head.getBytes(StandardCharsets.ISO_8859_1)).put(body).flip();
    try {
      return exchange(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply exchange(ByteBuffer request) throws IOException {
    var open = channel == null ? connect() : channel;
    channel = open;
    while (request.hasRemaining()) {
      open.write(request);
    }
    reply.clear();
    boolean whole = false;
    while (!whole) {
      whole = reply.readFrom(open);
    }
    if (reply.isLast()) {
      open.close();
      channel = null;
    }
    return reply;
  }

  private SocketChannel connect() throws IOException {
    var open = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
    open.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return open;
  }
}
