package id.tolok.database.backup;

/// How an archive keeps the database.
public enum BackupKind {
  /// The files of the embedded server: quick to restore, for the same version of PostgreSQL.
  WHOLE,
  /// The rows of every table as text: for another version, or to and from an external server.
  PORTABLE
}
