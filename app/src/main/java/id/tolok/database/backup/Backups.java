package id.tolok.database.backup;

import id.tolok.database.DataFact;
import id.tolok.database.embedded.EmbeddedServer;
import id.tolok.database.embedded.PrivateFile;
import id.tolok.database.server.DatabaseRefused;
import id.tolok.database.server.DatabaseVisit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the whole data of a folder as one archive. Others may go on working meanwhile.
public final class Backups {

  private final List<DataFact> facts;
  private final Map<String, String> environment;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();

  /// @param facts what the modules say of the data, kept with it
  /// @param environment of the process, for the settings of an external server
  public Backups(List<DataFact> facts, Map<String, String> environment, Clock clock) {
    this.facts = List.copyOf(facts);
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /// Makes an archive that only the account running Tolok can read: it holds what opens the data.
  ///
  /// @param file to make; must not be there yet
  /// @throws DatabaseRefused where it cannot be made; then no file is left
  public BackupSummary write(Path data, Path file, BackupKind kind) {
    Path target = file.toAbsolutePath().normalize();
    Path unfinished = target.resolveSibling(target.getFileName() + ".new");
    if (Files.exists(target)) {
      throw new DatabaseRefused(file + ": sudah ada; pilih nama lain, atau hapus dahulu.");
    }
    try (var visit = DatabaseVisit.open(data, environment)) {
      if (kind == BackupKind.WHOLE && visit.place() == DatabaseVisit.Place.EXTERNAL) {
        throw new DatabaseRefused(
            "basis data ada di server sendiri: pakai --portable, atau alat cadangan server itu.");
      }
      Files.createDirectories(target.getParent());
      Files.deleteIfExists(unfinished);
      PrivateFile.create(unfinished);
      var manifest = write(visit, data.toAbsolutePath().normalize(), unfinished, kind);
      try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      return BackupSummary.of(manifest, manifest.rows());
    } catch (FileAlreadyExistsException e) {
      throw new DatabaseRefused(unfinished + ": cadangan lain sedang dibuat.", e);
    } catch (IOException e) {
      throw new DatabaseRefused(file + ": cadangan tidak dapat ditulis: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new DatabaseRefused("cadangan tidak dapat dibuat: " + e.getMessage(), e);
    } finally {
      deleteQuietly(unfinished);
    }
  }

  /// Brings data back into a new folder. An archive of rows goes to the external server where one
  /// is named by the environment; its other files go to the folder.
  ///
  /// @throws DatabaseRefused where it cannot be; then nothing of it is left in the folder
  public BackupSummary restore(Path file, Path data) {
    try (var archive = ArchiveReader.open(file, json)) {
      return new Restore(archive, facts, environment).into(data.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new DatabaseRefused(
          "cadangan " + file + " tidak dapat dipulihkan: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "cadangan " + file + " tidak dapat dipulihkan; basis data menolaknya: " + e.getMessage(),
          e);
    }
  }

  private Manifest write(DatabaseVisit visit, Path data, Path file, BackupKind kind)
      throws IOException, SQLException {
    Instant start = clock.instant();
    try (var archive = new ArchiveWriter(file);
        var connection = visit.everything().getConnection()) {
      Rows.settle(connection);
      var told = tell(visit);
      String schema = schema(connection);
      List<Manifest.Table> tables = List.of();
      Map<String, Long> sequences = Map.of();
      switch (kind) {
        case WHOLE -> new WholeBackup(EmbeddedServer.clusterIn(data), archive).write(connection);
        case PORTABLE -> {
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          connection.setReadOnly(true);
          connection.setAutoCommit(false);
          tables = new PortableExport(archive).write(connection);
          sequences = TableList.sequences(connection);
          connection.rollback();
        }
      }
      if (Files.isDirectory(data)) {
        DataFiles.add(data, kind, archive);
      }
      var manifest =
          new Manifest(
              Manifest.FORMAT,
              kind,
              start,
              connection.getMetaData().getDatabaseProductVersion(),
              schema,
              archive.files(),
              tables,
              sequences,
              told);
      archive.finish(json.writeValueAsBytes(manifest));
      return manifest;
    }
  }

  private Map<String, String> tell(DatabaseVisit visit) {
    var told = new LinkedHashMap<String, String>();
    facts.forEach(fact -> told.put(fact.name(), fact.tell(visit.everything())));
    return told;
  }

  static String schema(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select version from tolok.flyway_schema_history
                where success and version is not null
                order by installed_rank desc limit 1
                """)) {
      @Nullable String version = row.next() ? row.getString(1) : null;
      if (version == null) {
        throw new DatabaseRefused(
            "basis data belum pernah dipakai Tolok; tidak ada yang disimpan.");
      }
      return version;
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new DatabaseRefused(file + ": sisa cadangan tidak dapat dihapus.", e);
    }
  }
}
