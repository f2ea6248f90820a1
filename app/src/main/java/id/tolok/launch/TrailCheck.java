package id.tolok.launch;

import id.tolok.audit.AuditVerification;
import id.tolok.audit.TrailReport;
import java.nio.file.Path;

/// Checks the trail of a data folder.
public final class TrailCheck {

  private TrailCheck() {}

  /// @throws StartRefused where the database cannot be reached
  public static TrailReport of(Path data) {
    try (var folder = Maintenance.open(data)) {
      return folder.part(AuditVerification.class).verify();
    }
  }
}
