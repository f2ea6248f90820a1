package id.tolok.testing.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Many connections asked over at once by one thread, each the next time as soon as it was
/// answered, the way pgbench does it: whoever measures shares the processors with what is measured.
final class Crowd {

  private final InetSocketAddress server;
  private final int connections;

  Crowd(String address, int connections) {
    var uri = URI.create(address);
    this.server = new InetSocketAddress(uri.getHost(), uri.getPort());
    this.connections = connections;
  }

  /// What is asked, and what becomes of the answers.
  interface Errand {
    /// The next request; null when there are no more.
    byte @Nullable [] next();

    void answered(Reply reply);
  }

  /// What was measured.
  ///
  /// @param seconds between first and last
  /// @param nanos of each answer, from the first byte sent to the last received, ascending
  record Measured(double seconds, long[] nanos) {

    double perSecond() {
      return nanos.length / seconds;
    }

    /// @param share such as 0.99
    double millis(double share) {
      return nanos.length == 0 ? 0 : nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
  }

  /// Asks until there is nothing more to ask.
  Measured run(Errand errand) throws IOException {
    var times = new Times();
    long start = System.nanoTime();
    try (var selector = Selector.open()) {
      int open = 0;
      for (int i = 0; i < connections; i++) {
        open += new Line(selector).ask(errand) ? 1 : 0;
      }
      while (open > 0) {
        selector.select();
        for (var key : selector.selectedKeys()) {
          var line = (Line) key.attachment();
          if (line.isAnswered()) {
            times.add(System.nanoTime() - line.asked);
            errand.answered(line.reply);
            open -= line.ask(errand) ? 0 : 1;
          }
        }
        selector.selectedKeys().clear();
      }
    }
    return new Measured((System.nanoTime() - start) / 1e9, times.sorted());
  }

  private static final class Times {
    private long[] nanos = new long[1024];
    private int count;

    void add(long took) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, count * 2);
      }
      nanos[count++] = took;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(nanos, count);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  /// One connection.
  private final class Line {
    private final Selector selector;
    private final Reply reply = new Reply();
    private SocketChannel channel;
    private long asked;

    Line(Selector selector) throws IOException {
      this.selector = selector;
      this.channel = connect();
    }

    private SocketChannel connect() throws IOException {
      var made = SocketChannel.open(server);
      made.setOption(StandardSocketOptions.TCP_NODELAY, true);
      made.configureBlocking(false);
      made.register(selector, SelectionKey.OP_READ, this);
      return made;
    }

    /// @return false where there was nothing more to ask; the connection is closed then
    boolean ask(Errand errand) throws IOException {
      byte[] request = errand.next();
      if (request == null) {
        channel.close();
        return false;
      }
      if (reply.isLast()) {
        channel.close();
        channel = connect();
      }
      reply.clear();
      asked = System.nanoTime();
      var bytes = ByteBuffer.wrap(request);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      return true;
    }

    boolean isAnswered() throws IOException {
      return reply.readFrom(channel);
    }
  }
}
