package id.tolok.results.publication;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.database.Scope;
import id.tolok.results.PublicAgencies;
import id.tolok.results.store.PublicationStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Publication as the heads of agencies switched it.
@Service
class SwitchedOn implements PublicAgencies {

  private final PublicationStore store;
  private final Gate gate;
  private final AuditTrail trail;
  private final Clock clock;

  SwitchedOn(PublicationStore store, Gate gate, AuditTrail trail, Clock clock) {
    this.store = store;
    this.gate = gate;
    this.trail = trail;
    this.clock = clock;
  }

  /// Which agencies publish is itself public, so it is read whatever the scope is.
  @Override
  public Set<Long> published() {
    return Scope.within(Scope.EVERYTHING, store::published);
  }

  @Override
  @Transactional
  public void change(long agencyId, Publication publication) {
    gate.require(Action.FIGURE_APPROVE, agencyId);
    var viewer = CurrentViewer.get();
    boolean changed =
        switch (publication) {
          case OPEN -> store.open(agencyId, viewer.accountId(), viewer.name(), clock.instant());
          case CLOSED -> store.close(agencyId);
        };
    if (changed) {
      String code =
          switch (publication) {
            case OPEN -> "results.publication-opened";
            case CLOSED -> "results.publication-closed";
          };
      trail.record(Change.of(code, "organization.agency/" + agencyId, agencyId));
    }
  }
}
