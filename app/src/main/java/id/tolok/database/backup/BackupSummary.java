package id.tolok.database.backup;

import java.time.Instant;

/// What was kept or brought back.
///
/// @param kind how the database is kept
/// @param madeAt when the backup began
/// @param schema last migration of the schemas
/// @param fileCount files in the archive
/// @param byteCount their size before compression
/// @param rowCount rows of all tables; exact in a portable archive, counted when restored in a
///   whole one, 0 when a whole one is made
public record BackupSummary(
    BackupKind kind, Instant madeAt, String schema, int fileCount, long byteCount, long rowCount) {

  static BackupSummary of(Manifest manifest, long rowCount) {
    return new BackupSummary(
        manifest.kind(),
        manifest.madeAt(),
        manifest.schema(),
        manifest.files().size(),
        manifest.bytes(),
        rowCount);
  }
}
