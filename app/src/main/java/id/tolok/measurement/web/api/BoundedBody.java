package id.tolok.measurement.web.api;

import id.tolok.shell.api.ApiFault;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;

/// A body that ends in a refusal where it is longer than one may be.
final class BoundedBody extends FilterInputStream {

  private final int most;
  private long read;

  /// @param most bytes, a whole number of MB
  BoundedBody(InputStream body, int most) {
    super(body);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    count(count);
    return count;
  }

  private void count(int more) {
    read += Math.max(0, more);
    if (read > most) {
      throw new ApiFault(
          HttpStatus.CONTENT_TOO_LARGE,
          "measurement.api.too-large",
          String.valueOf(most / (1024 * 1024)));
    }
  }
}
