package id.tolok.database.backup;

import id.tolok.database.server.DatabaseRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies the files of the embedded server while it runs and is written to. The server notes where
/// the copy began and ended; from the journal in between it mends, at the first start, whatever
/// changed while it was copied.
final class WholeBackup {

  static final String FOLDER = "pg/";

  /// What the server makes anew at each start.
  private static final Set<String> EMPTIED =
      Set.of(
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

  private static final Pattern TEMPORARY =
      Pattern.compile("pgsql_tmp.*|pg_internal\\.init.*|t\\d+_\\d+.*");
  private static final Pattern JOURNAL = Pattern.compile("[0-9A-F]{24}|[0-9A-F]{8}\\.history");

  private final Path cluster;
  private final ArchiveWriter archive;

  WholeBackup(Path cluster, ArchiveWriter archive) {
    this.cluster = cluster;
    this.archive = archive;
  }

  /// @param connection of the superuser; must not be used for anything else meanwhile
  void write(Connection connection) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      // Keeps the journal from being removed until it is copied; gone with the connection.
      statement.execute(
          "select pg_create_physical_replication_slot('tolok_backup_' || pg_backend_pid(), true,"
              + " true)");
      String first;
      try (var row =
          statement.executeQuery("select pg_walfile_name(pg_backup_start('tolok', true))")) {
        row.next();
        first = row.getString(1);
      }
      copyFiles();
      String last;
      try (var row =
          statement.executeQuery(
              "select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)")) {
        row.next();
        last = row.getString(1);
        archive.add(FOLDER + "backup_label", row.getString(2));
      }
      copyJournal(first, last);
    }
  }

  private void copyFiles() throws IOException {
    Files.walkFileTree(
        cluster,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (folder.equals(cluster)) {
              return FileVisitResult.CONTINUE;
            }
            if (TEMPORARY.matcher(name(folder)).matches()) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            archive.addFolder(inArchive(folder));
            return cluster.equals(folder.getParent()) && EMPTIED.contains(name(folder))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!LEFT_OUT.contains(name(file)) && !TEMPORARY.matcher(name(file)).matches()) {
              copy(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }

  /// A table may be dropped while its neighbours are copied; the journal says so too.
  private void copy(Path file) throws IOException {
    InputStream content;
    try {
      content = Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      return;
    }
    try (content) {
      archive.add(inArchive(file), content);
    }
  }

  private void copyJournal(String first, String last) throws IOException {
    boolean begun = false;
    boolean ended = false;
    try (Stream<Path> files = Files.list(cluster.resolve("pg_wal"))) {
      for (Path file : files.sorted().toList()) {
        String name = name(file);
        boolean needed =
            JOURNAL.matcher(name).matches()
                && (name.endsWith(".history")
                    || (name.compareTo(first) >= 0 && name.compareTo(last) <= 0));
        if (needed) {
          copy(file);
          begun |= name.equals(first);
          ended |= name.equals(last);
        }
      }
    }
    archive.addFolder(FOLDER + "pg_wal/archive_status");
    archive.addFolder(FOLDER + "pg_wal/summaries");
    if (!begun || !ended) {
      throw new DatabaseRefused(
          "cadangan tidak dapat dibuat: jurnal basis data yang diperlukan sudah terhapus. Ulangi.");
    }
  }

  private String inArchive(Path path) {
    return FOLDER + cluster.relativize(path).toString().replace('\\', '/');
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
