package id.tolok.survey.form.door;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.defence.KioskPasses;
import id.tolok.survey.store.basics.PointStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invites devices of an office to be its kiosks.
@Service
public class Kiosks {

  private final PointStore points;
  private final KioskPasses passes;
  private final AuditTrail trail;

  Kiosks(PointStore points, KioskPasses passes, AuditTrail trail) {
    this.points = points;
    this.passes = passes;
    this.trail = trail;
  }

  /// A place within the scope of the running work.
  ///
  /// @throws NotFound outside of scope
  public ServicePoint point(long pointId) {
    return points.find(pointId).orElseThrow(() -> new NotFound("service point", pointId));
  }

  /// The address that makes the device opening it a kiosk, without the server's name. Good for a
  /// quarter of an hour.
  @Transactional
  public String invite(ServicePoint point) {
    trail.record(Change.of("survey.kiosk-invited", "survey.point/" + point.id(), point.agencyId()));
    return "/s/" + point.code() + "/kios/" + passes.invitation(point.id());
  }
}
