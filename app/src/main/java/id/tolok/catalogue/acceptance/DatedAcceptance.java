package id.tolok.catalogue.acceptance;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.catalogue.EarlierAcceptance;
import id.tolok.catalogue.store.VersionStore;
import id.tolok.database.Stamps;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Dates acceptances, each time in the trail and with the stamps of the agency.
@Service
public class DatedAcceptance implements EarlierAcceptance {

  private final VersionStore store;
  private final Organizations organizations;
  private final Stamps stamps;
  private final AuditTrail trail;

  DatedAcceptance(
      VersionStore store, Organizations organizations, Stamps stamps, AuditTrail trail) {
    this.store = store;
    this.organizations = organizations;
    this.stamps = stamps;
    this.trail = trail;
  }

  @Override
  @Transactional
  public int dateByValidity(long agencyId, LocalDate before) {
    if (CurrentViewer.get().kind() != Viewer.Kind.PROGRAM) {
      throw new IllegalStateException("only for the program itself");
    }
    int dated = store.dateByValidity(agencyId, before, organizations.agency(agencyId).zone().id());
    stamps.raiseAll(agencyId);
    trail.record(
        Change.of("catalogue.acceptance-dated", "agency/" + agencyId, agencyId)
            .to("{\"versions\":" + dated + "}"));
    return dated;
  }
}
