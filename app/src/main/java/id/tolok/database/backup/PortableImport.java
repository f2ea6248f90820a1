package id.tolok.database.backup;

import id.tolok.database.server.DatabaseRefused;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Fills the tables of a new database from an archive, in one transaction. References between
/// tables are taken away first and made again last, when the server checks every one of them; so
/// rows may refer to each other in any order, and no power beyond that of the owner is needed.
final class PortableImport {

  private final Connection connection;
  private final ArchiveReader archive;

  PortableImport(Connection connection, ArchiveReader archive) {
    this.connection = connection;
    this.archive = archive;
  }

  void fill() throws SQLException, IOException {
    Map<String, TableList.Table> known =
        TableList.of(connection).stream()
            .collect(Collectors.toMap(TableList.Table::name, Function.identity()));
    for (Manifest.Table table : archive.manifest().tables()) {
      if (!known.containsKey(table.name())
          || !known.get(table.name()).columns().equals(table.columns())) {
        throw new DatabaseRefused(
            "cadangan rusak; tabel " + table.name() + " tidak cocok dengan susunan basis data.");
      }
    }
    var again = open(known.keySet());
    for (Manifest.Table table : archive.manifest().tables()) {
      copyIn(table);
    }
    for (String statement : again) {
      run(statement);
    }
    setSequences();
    compare(known);
  }

  /// Takes away what stands in the way of filling the tables.
  ///
  /// @return the statements that put it back
  private List<String> open(Iterable<String> tables) throws SQLException {
    var again = new ArrayList<String>();
    for (String table : tables) {
      run("alter table " + table + " disable trigger user");
      again.add("alter table " + table + " enable trigger user");
      if (ask("select relforcerowsecurity::text from pg_class where oid = '"
              + table
              + "'::regclass")
          .contains("true")) {
        run("alter table " + table + " no force row level security");
        again.add("alter table " + table + " force row level security");
      }
    }
    var references = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                from pg_constraint
                where contype = 'f' and conparentid = 0
                """)) {
      while (row.next()) {
        String table = row.getString(1);
        references.add("alter table " + table + " drop constraint " + row.getString(2));
        again.add(
            "alter table "
                + table
                + " add constraint "
                + row.getString(2)
                + " "
                + row.getString(3));
      }
    }
    for (String statement : references) {
      run(statement);
    }
    for (String table : tables) {
      run("delete from " + table);
    }
    return again;
  }

  private void copyIn(Manifest.Table table) throws SQLException, IOException {
    var copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy "
                    + table.name()
                    + " ("
                    + String.join(", ", table.columns())
                    + ") from stdin");
    try {
      archive.read(table.file(), new CopyOutput(copy));
      long rows = copy.endCopy();
      if (rows != table.rows()) {
        throw new DatabaseRefused("cadangan rusak; jumlah baris " + table.name() + " berbeda.");
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void setSequences() throws SQLException {
    try (var set = connection.prepareStatement("select setval(to_regclass(?), ?, true)")) {
      for (var sequence : archive.manifest().sequences().entrySet()) {
        set.setString(1, sequence.getKey());
        set.setLong(2, sequence.getValue());
        set.execute();
      }
    }
  }

  /// What was written is read again and held against the archive.
  private void compare(Map<String, TableList.Table> known) throws SQLException, IOException {
    var hashes =
        archive.manifest().files().stream()
            .collect(Collectors.toMap(Manifest.File::path, Manifest.File::sha256));
    for (Manifest.Table table : archive.manifest().tables()) {
      if (!Rows.hash(connection, Objects.requireNonNull(known.get(table.name())))
          .equals(hashes.get(table.file()))) {
        throw new DatabaseRefused(
            "pemulihan gagal: isi tabel " + table.name() + " berbeda dari cadangan.");
      }
    }
  }

  private List<String> ask(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
