package id.tolok.database.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Writes the rows of every table as text, all as they were at one moment.
final class PortableExport {

  private static final String FOLDER = "tables/";

  private final ArchiveWriter archive;

  PortableExport(ArchiveWriter archive) {
    this.archive = archive;
  }

  /// @param connection with a transaction that sees one moment
  List<Manifest.Table> write(Connection connection) throws SQLException, IOException {
    var written = new ArrayList<Manifest.Table>();
    for (TableList.Table table : TableList.of(connection)) {
      String file = FOLDER + table.name().replaceAll("[^A-Za-z0-9_.-]", "_") + ".copy";
      var count = new long[1];
      var failure = new SQLException[1];
      archive.add(
          file,
          output -> {
            try {
              count[0] = Rows.write(connection, table, output);
            } catch (SQLException e) {
              failure[0] = e;
            }
          });
      if (failure[0] != null) {
        throw failure[0];
      }
      written.add(new Manifest.Table(table.name(), table.columns(), count[0], file));
    }
    return written;
  }
}
