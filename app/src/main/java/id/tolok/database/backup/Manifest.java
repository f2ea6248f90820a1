package id.tolok.database.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What an archive says about itself, in its entry `manifest.json`.
///
/// @param format of the archive, so that later programs read earlier ones
/// @param kind how the database is kept in it
/// @param madeAt when the backup began
/// @param database version of PostgreSQL it came from, `18.6`
/// @param schema last migration of the schemas, `0055`
/// @param files every file, with its hash
/// @param tables of a portable archive, in the order they are filled in
/// @param sequences of a portable archive: last number given out, by name
/// @param facts what the modules said of the data, by name
record Manifest(
    int format,
    BackupKind kind,
    Instant madeAt,
    String database,
    String schema,
    List<File> files,
    List<Table> tables,
    Map<String, Long> sequences,
    Map<String, String> facts) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  Manifest {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
    facts = Map.copyOf(facts);
  }

  /// A file of the archive.
  ///
  /// @param path within the archive
  /// @param sha256 hexadecimal
  record File(String path, long bytes, String sha256) {}

  /// A table of a portable archive.
  ///
  /// @param name with its schema
  /// @param columns in the order of the values
  /// @param file that holds its rows
  record Table(String name, List<String> columns, long rows, String file) {
    Table {
      columns = List.copyOf(columns);
    }
  }

  long bytes() {
    return files.stream().mapToLong(File::bytes).sum();
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
