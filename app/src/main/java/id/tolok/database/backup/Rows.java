package id.tolok.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/// The rows of a table as text, the same on every server.
final class Rows {

  private Rows() {}

  /// Makes a connection write values in one way only.
  static void settle(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
          set bytea_output = 'hex'; set extra_float_digits = 1; set tolok.scope = '*'
          """);
    }
  }

  /// Writes the rows of a table.
  ///
  /// @return how many
  static long write(Connection connection, TableList.Table table, OutputStream output)
      throws SQLException, IOException {
    return connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy (" + table.rows() + ") to stdout", output);
  }

  /// The hash of the rows of a table.
  static String hash(Connection connection, TableList.Table table)
      throws SQLException, IOException {
    var digested = new DigestOutputStream(OutputStream.nullOutputStream(), ArchiveWriter.sha256());
    write(connection, table, digested);
    return HexFormat.of().formatHex(digested.getMessageDigest().digest());
  }
}
