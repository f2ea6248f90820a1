package id.tolok.launch;

import id.tolok.audit.TrailFact;
import id.tolok.database.backup.BackupKind;
import id.tolok.database.backup.BackupSummary;
import id.tolok.database.backup.Backups;
import id.tolok.database.server.DatabaseRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The whole data of a folder as one file, and back.
public final class Archive {

  private Archive() {}

  /// Keeps it; people may go on working meanwhile.
  ///
  /// @throws StartRefused where it cannot be kept
  public static BackupSummary write(Path data, Path file, BackupKind kind) {
    Quiet.withoutServer();
    try {
      return backups().write(data, file, kind);
    } catch (DatabaseRefused e) {
      throw StartRefused.from(e);
    }
  }

  /// Brings it back into a new folder.
  ///
  /// @throws StartRefused where it cannot be brought back; then nothing of it is left
  public static BackupSummary restore(Path file, Path data) {
    Quiet.withoutServer();
    try {
      return backups().restore(file, data);
    } catch (DatabaseRefused e) {
      throw StartRefused.from(e);
    }
  }

  private static Backups backups() {
    return new Backups(List.of(new TrailFact()), System.getenv(), Clock.systemUTC());
  }
}
