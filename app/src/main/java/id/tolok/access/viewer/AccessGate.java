package id.tolok.access.viewer;

import id.tolok.access.Reach;
import id.tolok.access.rights.Judgement;
import id.tolok.access.rights.Reason;
import id.tolok.access.rights.Standing;
import id.tolok.access.signin.Standings;
import id.tolok.audit.AuditTrail;
import id.tolok.organization.Organizations;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Decision;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Answers what the viewer may do from roles and refusals.
@Component
public final class AccessGate implements Gate {

  private static final long NOWHERE = 0;

  private final Standings standings;
  private final ReasonWords words;
  private final AuditTrail trail;
  private final ObjectProvider<Organizations> organizations;

  AccessGate(
      Standings standings,
      ReasonWords words,
      AuditTrail trail,
      ObjectProvider<Organizations> organizations) {
    this.standings = standings;
    this.words = words;
    this.trail = trail;
    this.organizations = organizations;
  }

  @Override
  public Decision decide(Action action, long agencyId) {
    var judgement = judge(action, agencyId);
    return new Decision(
        judgement.allowed(), action, agencyId, words.inCurrentLanguage(judgement.reasons()));
  }

  @Override
  public void require(Action action, long agencyId) {
    if (!allows(action, agencyId)) {
      refuse(decide(action, agencyId));
    }
  }

  @Override
  public void requireAnywhere(Action action) {
    if (!allowsAnywhere(action)) {
      refuse(decide(action, NOWHERE));
    }
  }

  @Override
  public boolean allowsAnywhere(Action action) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM -> true;
      case ANONYMOUS -> false;
      case PERSON, TOKEN -> !agencies(action).isEmpty() || allowsInstallation(action);
    };
  }

  private boolean allowsInstallation(Action action) {
    var rights = rights();
    return rights.standing().covers(action, Reach.INSTALLATION)
        && (rights.token() == null || rights.token().carriesEverywhere(action));
  }

  @Override
  public boolean allows(Action action, long agencyId) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM -> true;
      case ANONYMOUS -> false;
      case PERSON, TOKEN -> {
        var rights = rights();
        yield rights.standing().allows(action, agencyId)
            && (rights.token() == null || rights.token().carries(action, agencyId));
      }
    };
  }

  @Override
  public Set<Long> agencies(Action action) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM ->
          organizations.getObject().agencies().stream()
              .map(agency -> agency.id())
              .collect(Collectors.toUnmodifiableSet());
      case ANONYMOUS -> Set.of();
      case PERSON, TOKEN -> {
        var rights = rights();
        yield rights.standing().agencies(action).stream()
            .filter(id -> rights.token() == null || rights.token().carries(action, id))
            .collect(Collectors.toUnmodifiableSet());
      }
    };
  }

  @Override
  public boolean allowsThroughout(Action action, long regencyId) {
    return allowsReach(action, Reach.regency(regencyId)) || allowsEverywhere(action);
  }

  @Override
  public boolean allowsEverywhere(Action action) {
    return allowsReach(action, Reach.INSTALLATION);
  }

  /// A token is bound to agencies that exist, so it reaches nothing that is still to come.
  private boolean allowsReach(Action action, Reach reach) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM -> true;
      case ANONYMOUS, TOKEN -> false;
      case PERSON -> rights().standing().allowsReach(action, reach);
    };
  }

  private Judgement judge(Action action, long agencyId) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM -> new Judgement(true, List.of(new Reason.Program()));
      case ANONYMOUS -> new Judgement(false, List.of(new Reason.NotSignedIn()));
      case PERSON, TOKEN -> {
        var rights = rights();
        var judgement = rights.standing().judge(action, agencyId);
        if (rights.token() == null || rights.token().carries(action, agencyId)) {
          yield judgement;
        }
        var reasons = new ArrayList<Reason>(judgement.reasons());
        reasons.addFirst(new Reason.TokenLacks(action));
        yield new Judgement(false, reasons);
      }
    };
  }

  private CurrentRights rights() {
    var viewer = CurrentViewer.get();
    long accountId = viewer.accountId().orElseThrow();
    if (CurrentRights.CURRENT.isBound()
        && CurrentRights.CURRENT.get().standing().accountId() == accountId) {
      return CurrentRights.CURRENT.get();
    }
    Standing standing = standings.of(accountId);
    return new CurrentRights(standing, null);
  }

  private void refuse(Decision decision) {
    trail.refused(decision);
    throw new Refused(decision);
  }
}
