package id.tolok.launch;

import id.tolok.audit.AuditVerification;
import id.tolok.audit.TrailReport;
import id.tolok.database.server.DatabaseRefused;
import id.tolok.database.server.DatabaseVisit;
import java.nio.file.Path;

/// Checks the trail of a data folder, also while a server runs on it.
public final class TrailCheck {

  private TrailCheck() {}

  /// @throws StartRefused where the database cannot be reached
  public static TrailReport of(Path data) {
    Quiet.withoutServer();
    try (var visit = DatabaseVisit.open(data, System.getenv())) {
      return new AuditVerification(visit.everything()).verify();
    } catch (DatabaseRefused e) {
      throw StartRefused.from(e);
    }
  }
}
