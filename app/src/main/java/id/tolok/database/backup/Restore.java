package id.tolok.database.backup;

import id.tolok.database.DataFact;
import id.tolok.database.embedded.EmbeddedServer;
import id.tolok.database.embedded.program.Folders;
import id.tolok.database.server.DatabaseRefused;
import id.tolok.database.server.DatabaseVisit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings an archive back: into a folder beside the target first, put in place when all is well.
final class Restore {

  private final ArchiveReader archive;
  private final List<DataFact> facts;
  private final Map<String, String> environment;

  Restore(ArchiveReader archive, List<DataFact> facts, Map<String, String> environment) {
    this.archive = archive;
    this.facts = facts;
    this.environment = environment;
  }

  BackupSummary into(Path data) throws IOException, SQLException {
    requireEmpty(data);
    requireRoom(data);
    archive.verify();
    Path beside = data.resolveSibling(data.getFileName() + ".restoring");
    Folders.delete(beside);
    Files.createDirectories(beside);
    boolean done = false;
    try {
      long rows =
          switch (archive.manifest().kind()) {
            case WHOLE -> whole(beside);
            case PORTABLE -> portable(beside);
          };
      Files.deleteIfExists(data);
      Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
      done = true;
      return BackupSummary.of(archive.manifest(), rows);
    } finally {
      if (!done) {
        Folders.delete(beside);
      }
    }
  }

  private long whole(Path data) throws IOException, SQLException {
    String version = archive.manifest().database();
    if (!major(version).equals(major(EmbeddedServer.VERSION))) {
      throw new DatabaseRefused(
          "cadangan ini dari PostgreSQL "
              + version
              + ", Tolok ini membawa "
              + EmbeddedServer.VERSION
              + ". Buat cadangan --portable dengan Tolok yang lama.");
    }
    archive.extract(
        data,
        name ->
            name.startsWith(DataFiles.FOLDER)
                ? name.substring(DataFiles.FOLDER.length())
                : name.startsWith(WholeBackup.FOLDER) ? name : "");
    closeToOthers(data);
    try (var visit = DatabaseVisit.open(data, embedded());
        var connection = visit.everything().getConnection()) {
      long rows = countRows(connection);
      check(visit);
      return rows;
    }
  }

  private long portable(Path data) throws IOException, SQLException {
    archive.extract(
        data,
        name -> name.startsWith(DataFiles.FOLDER) ? name.substring(DataFiles.FOLDER.length()) : "");
    closeToOthers(data);
    try (var visit = DatabaseVisit.openNew(data, environment)) {
      try (var connection = visit.everything().getConnection()) {
        requireNew(connection);
      }
      visit.migrateTo(archive.manifest().schema());
      try (var connection = visit.everything().getConnection()) {
        Rows.settle(connection);
        connection.setAutoCommit(false);
        new PortableImport(connection, archive).fill();
        connection.commit();
      }
      visit.migrate();
      check(visit);
    }
    return archive.manifest().rows();
  }

  private void check(DatabaseVisit visit) {
    for (DataFact fact : facts) {
      String told = archive.manifest().facts().get(fact.name());
      if (told != null) {
        fact.wrong(told, visit.everything())
            .ifPresent(wrong -> {
              throw new DatabaseRefused("data yang dipulihkan tidak utuh: " + wrong);
            });
      }
    }
  }

  /// An archive of files is for the embedded server, whatever the machine is set to.
  private Map<String, String> embedded() {
    var settings = new HashMap<>(environment);
    settings.remove("TOLOK_DB_URL");
    return settings;
  }

  /// Reading every row makes the server check every page it restored.
  private static long countRows(Connection connection) throws SQLException {
    long rows = 0;
    for (TableList.Table table : TableList.of(connection)) {
      try (var statement = connection.createStatement();
          var row = statement.executeQuery("select count(*) from " + table.name())) {
        row.next();
        rows += row.getLong(1);
      }
    }
    return rows;
  }

  private static void requireEmpty(Path data) throws IOException {
    if (!Files.exists(data)) {
      return;
    }
    if (Files.isDirectory(data)) {
      try (Stream<Path> content = Files.list(data)) {
        if (content.findAny().isEmpty()) {
          return;
        }
      }
    }
    throw new DatabaseRefused(
        "folder " + data + " tidak kosong. Pulihkan ke folder baru, lalu ganti --data.");
  }

  private void requireRoom(Path data) throws IOException {
    @Nullable Path there = data;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null) {
      throw new DatabaseRefused(data + ": tempat ini tidak ada di mesin ini.");
    }
    long free = Files.getFileStore(there).getUsableSpace();
    if (archive.manifest().bytes() > free) {
      throw new DatabaseRefused(
          "tempat di disk tidak cukup: perlu %d MB, ada %d MB."
              .formatted(archive.manifest().bytes() >> 20, free >> 20));
    }
  }

  private static void requireNew(Connection connection) throws SQLException {
    if (!TableList.of(connection).isEmpty()) {
      throw new DatabaseRefused(
          "basis data tujuan sudah berisi tabel. Pulihkan ke basis data yang baru dibuat.");
    }
  }

  /// The server opens no folder that others could read, and passwords are for nobody else.
  private static void closeToOthers(Path data) throws IOException {
    if (!Files.getFileStore(data).supportsFileAttributeView(PosixFileAttributeView.class)) {
      return;
    }
    try (Stream<Path> all = Files.walk(data)) {
      for (Path each : all.filter(path -> !path.equals(data)).toList()) {
        Files.setPosixFilePermissions(
            each,
            PosixFilePermissions.fromString(Files.isDirectory(each) ? "rwx------" : "rw-------"));
      }
    }
  }

  private static String major(String version) {
    return version.replaceAll("\\D.*", "");
  }
}
