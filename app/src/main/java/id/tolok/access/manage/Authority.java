package id.tolok.access.manage;

import id.tolok.access.Reach;
import id.tolok.access.rights.Grant;
import id.tolok.access.rights.Reason;
import id.tolok.access.rights.Standing;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.viewer.ReasonWords;
import id.tolok.audit.AuditTrail;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Decision;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.viewer.Refused;
import id.tolok.shell.viewer.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may see and manage which account. An account is seen by those who may see accounts of its
/// home agency; it is managed by those whose own reach covers everything it holds, so that nobody
/// takes over an account greater than their own.
@Component
public final class Authority {

  private final Gate gate;
  private final Standings standings;
  private final AccountStore accounts;
  private final ReasonWords words;
  private final AuditTrail trail;

  Authority(
      Gate gate, Standings standings, AccountStore accounts, ReasonWords words, AuditTrail trail) {
    this.gate = gate;
    this.standings = standings;
    this.accounts = accounts;
    this.words = words;
    this.trail = trail;
  }

  /// The account, where the viewer may see it.
  ///
  /// @throws NotFound where there is none or it is none of the viewer's business
  public AccountLogin visible(long accountId) {
    var account = accounts.login(accountId).orElseThrow(() -> new NotFound("account", accountId));
    if (!sees(account)) {
      throw new NotFound("account", accountId);
    }
    return account;
  }

  /// The account, where the viewer may manage it.
  ///
  /// @throws NotFound where the viewer may not even see it
  /// @throws Refused where it holds more than the viewer may give
  public AccountLogin managed(long accountId) {
    var account = visible(accountId);
    if (!manages(account)) {
      refuse(account.agencyId().orElse(0));
    }
    return account;
  }

  public boolean manages(AccountLogin account) {
    boolean home =
        account.agencyId().isPresent()
            ? gate.allows(Action.ACCOUNT_EDIT, account.agencyId().getAsLong())
            : mayReach(Action.ACCOUNT_EDIT, Reach.INSTALLATION);
    return home
        && standings.of(account.accountId()).grants().stream()
            .map(Grant::reach)
            .allMatch(reach -> mayReach(Action.ACCOUNT_EDIT, reach));
  }

  /// Goes on where the viewer may give and take rights there.
  ///
  /// @throws Refused where that is beyond their own reach
  public void requireReach(Reach reach) {
    if (!mayReach(Action.ACCOUNT_EDIT, reach)) {
      refuse(reach instanceof Reach.OneAgency(long id) ? id : 0);
    }
  }

  /// Whether the viewer may do this everywhere in that reach.
  public boolean mayReach(Action action, Reach reach) {
    return switch (CurrentViewer.get().kind()) {
      case PROGRAM -> true;
      case ANONYMOUS, TOKEN -> false;
      case PERSON -> viewer().covers(action, reach);
    };
  }

  /// What the viewer holds.
  public Standing viewer() {
    return standings.of(CurrentViewer.get().accountId().orElseThrow());
  }

  private boolean sees(AccountLogin account) {
    if (CurrentViewer.get().kind() == Viewer.Kind.PROGRAM) {
      return true;
    }
    return account.agencyId().isPresent()
        ? gate.allows(Action.ACCOUNT_VIEW, account.agencyId().getAsLong())
        : mayReach(Action.ACCOUNT_VIEW, Reach.INSTALLATION);
  }

  private void refuse(long agencyId) {
    var decision =
        new Decision(
            false,
            Action.ACCOUNT_EDIT,
            agencyId,
            words.inCurrentLanguage(List.of(new Reason.BeyondOwnReach())));
    trail.refused(decision);
    throw new Refused(decision);
  }
}
