package id.tolok.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/// Sends what is written on to the server.
final class CopyOutput extends OutputStream {

  private final CopyIn copy;

  CopyOutput(CopyIn copy) {
    this.copy = copy;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] values, int from, int length) throws IOException {
    try {
      copy.writeToCopy(values, from, length);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
