package id.tolok.testing.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Asks for one page over many connections at once, each the next time as soon as it was answered.
/// Speaks as little HTTP as it can, because it shares the processors with whom it asks.
final class Hammer {

  private static final int BUFFER = 1 << 16;

  private final URI server;
  private final String request;

  /// @param cookie of the session
  Hammer(String address, String path, String cookie) {
    this.server = URI.create(address);
    this.request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
            .formatted(path, server.getAuthority(), cookie);
  }

  /// What was measured.
  ///
  /// @param answers that were whole and 200
  /// @param refused other answers
  /// @param seconds between first and last
  /// @param nanos of each answer, from the last byte sent to the last received, ascending
  /// @param bytes length of one body
  record Measured(int answers, int refused, double seconds, long[] nanos, int bytes) {

    double perSecond() {
      return answers / seconds;
    }

    /// @param share such as 0.99
    double millis(double share) {
      return nanos.length == 0 ? 0 : nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
  }

  /// Asks for some seconds.
  Measured run(int connections, int seconds) throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (var people = Executors.newFixedThreadPool(connections)) {
      Callable<Tally> one = () -> ask(end);
      List<Future<Tally>> running = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < connections; i++) {
        running.add(people.submit(one));
      }
      var all = new Tally();
      for (Future<Tally> each : running) {
        all.add(each.get());
      }
      double took = (System.nanoTime() - start) / 1e9;
      long[] nanos = Arrays.copyOf(all.nanos, all.count);
      Arrays.sort(nanos);
      return new Measured(all.count, all.refused, took, nanos, all.bytes);
    }
  }

  private static final class Tally {
    private long[] nanos = new long[1024];
    private int count;
    private int refused;
    private int bytes;

    void answered(long took, int length) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, count * 2);
      }
      nanos[count++] = took;
      bytes = length;
    }

    void add(Tally other) {
      int needed = count + other.count;
      if (needed > nanos.length) {
        nanos = Arrays.copyOf(nanos, Math.max(needed, nanos.length * 2));
      }
      System.arraycopy(other.nanos, 0, nanos, count, other.count);
      count = needed;
      refused += other.refused;
      bytes = Math.max(bytes, other.bytes);
    }
  }

  private Tally ask(long end) throws IOException {
    var tally = new Tally();
    while (System.nanoTime() < end) {
      askOverOneConnection(end, tally);
    }
    return tally;
  }

  /// Until time is over, or the server wants a new connection.
  private void askOverOneConnection(long end, Tally tally) throws IOException {
    try (var connection = new Socket(server.getHost(), server.getPort())) {
      connection.setTcpNoDelay(true);
      OutputStream out = connection.getOutputStream();
      var answer = new Answer(connection.getInputStream());
      byte[] asked = request.getBytes(StandardCharsets.US_ASCII);
      while (System.nanoTime() < end && !answer.closing) {
        long start = System.nanoTime();
        out.write(asked);
        int length = answer.read();
        if (answer.status == 200) {
          tally.answered(System.nanoTime() - start, length);
        } else {
          tally.refused++;
        }
      }
    }
  }

  /// Reads answers one after the other and throws their bodies away.
  private static final class Answer {

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private int status;
    private boolean closing;

    Answer(InputStream in) {
      this.in = in;
    }

    /// @return length of the body
    int read() throws IOException {
      status = Integer.parseInt(line().substring(9, 12));
      @Nullable Integer length = null;
      boolean chunked = false;
      for (String head = line(); !head.isEmpty(); head = line()) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(head.substring(15).strip());
        } else if (lower.startsWith("transfer-encoding:")) {
          chunked = lower.contains("chunked");
        } else if (lower.startsWith("connection:")) {
          closing = lower.contains("close");
        }
      }
      if (chunked) {
        return chunks();
      }
      skip(length == null ? 0 : length);
      return length == null ? 0 : length;
    }

    private int chunks() throws IOException {
      int total = 0;
      for (int size = size(); size > 0; size = size()) {
        skip(size);
        line();
        total += size;
      }
      line();
      return total;
    }

    private int size() throws IOException {
      return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
      var text = new StringBuilder(64);
      for (int c = next(); c != '\n'; c = next()) {
        if (c != '\r') {
          text.append((char) c);
        }
      }
      return text.toString();
    }

    private int next() throws IOException {
      if (from == to) {
        fill();
      }
      return buffer[from++];
    }

    private void skip(int count) throws IOException {
      int left = count;
      while (left > 0) {
        if (from == to) {
          fill();
        }
        int some = Math.min(left, to - from);
        from += some;
        left -= some;
      }
    }

    private void fill() throws IOException {
      from = 0;
      to = in.read(buffer);
      if (to < 0) {
        throw new EOFException("the server closed the connection");
      }
    }
  }
}
