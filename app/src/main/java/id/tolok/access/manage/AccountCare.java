package id.tolok.access.manage;

import id.tolok.access.AccountState;
import id.tolok.access.Accounts;
import id.tolok.access.NewAccount;
import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.access.rights.Grant;
import id.tolok.access.signin.Invitations;
import id.tolok.access.signin.Sessions;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.FactorStore;
import id.tolok.access.store.GrantStore;
import id.tolok.access.store.InvitationStore.Kind;
import id.tolok.access.store.ProgramWork;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What an administrator does to an account. Each method asks first whether the viewer may; each
/// change enters the trail with it.
@Component
public final class AccountCare {

  /// What came of it.
  public enum Outcome {
    DONE,
    /// The installation would have nobody left to administer it.
    LAST_ADMINISTRATOR,
    /// Nobody shuts the account they work with.
    OWN_ACCOUNT,
    /// It is gone already.
    GONE
  }

  private final Authority authority;
  private final Accounts accounts;
  private final AccountStore store;
  private final GrantStore grants;
  private final FactorStore factors;
  private final Sessions sessions;
  private final Standings standings;
  private final Invitations invitations;
  private final ProgramWork program;
  private final AuditTrail trail;
  private final JsonMapper json;
  private final Clock clock;

  AccountCare(
      Authority authority,
      Accounts accounts,
      AccountStore store,
      GrantStore grants,
      FactorStore factors,
      Sessions sessions,
      Standings standings,
      Invitations invitations,
      ProgramWork program,
      AuditTrail trail,
      JsonMapper json,
      Clock clock) {
    this.authority = authority;
    this.accounts = accounts;
    this.store = store;
    this.grants = grants;
    this.factors = factors;
    this.sessions = sessions;
    this.standings = standings;
    this.invitations = invitations;
    this.program = program;
    this.trail = trail;
    this.json = json;
    this.clock = clock;
  }

  /// Makes an account to be invited.
  public AccountLogin invite(NewAccount account) {
    authority.requireReach(
        account.agencyId().isPresent()
            ? Reach.agency(account.agencyId().getAsLong())
            : Reach.INSTALLATION);
    account.grants().forEach(grant -> authority.requireReach(grant.reach()));
    long id = program.call(() -> accounts.invite(account));
    return store.login(id).orElseThrow();
  }

  /// Makes a fresh one-time address for an account; older ones end.
  public Invitations.Issued address(long accountId) {
    var account = authority.managed(accountId);
    var kind = account.state() == AccountState.INVITED ? Kind.INVITATION : Kind.NEW_PASSWORD;
    program.run(() -> record("access.one-time-address-made", account, null, null, null));
    return invitations.issue(account, kind);
  }

  public Outcome give(long accountId, NewGrant grant) {
    var account = authority.managed(accountId);
    authority.requireReach(grant.reach());
    return done(() -> {
      grants.add(accountId, grant, CurrentViewer.get().accountId(), clock.instant());
      record("access.role-given", account, null, grant, grant.reason());
    });
  }

  public Outcome take(long accountId, long grantId) {
    var account = authority.managed(accountId);
    var held = held(accountId, grantId);
    if (held == null) {
      return Outcome.GONE;
    }
    if (isInstallationAdministrator(held) && isLast(accountId)) {
      return Outcome.LAST_ADMINISTRATOR;
    }
    return changed(() -> {
      int removed = grants.remove(accountId, grantId);
      record("access.role-taken", account, described(held), null, null);
      return removed;
    });
  }

  public Outcome deny(long accountId, Action action, Reach reach, String reason) {
    var account = authority.managed(accountId);
    authority.requireReach(reach);
    if (CurrentViewer.get().accountId().equals(OptionalLong.of(accountId))) {
      return Outcome.OWN_ACCOUNT;
    }
    return done(() -> {
      grants.addDenial(
          accountId, action, reach, reason, CurrentViewer.get().accountId(), clock.instant());
      record(
          "access.denial-set",
          account,
          null,
          Map.of("action", action, "reach", reach.toString()),
          reason);
    });
  }

  public Outcome lift(long accountId, long denialId) {
    var account = authority.managed(accountId);
    var denial =
        standings.of(accountId).denials().stream()
            .filter(set -> set.denialId() == denialId)
            .findFirst();
    if (denial.isEmpty()) {
      return Outcome.GONE;
    }
    authority.requireReach(denial.get().reach());
    return changed(() -> {
      int removed = grants.removeDenial(accountId, denialId);
      record(
          "access.denial-lifted",
          account,
          Map.of("action", denial.get().action(), "reason", denial.get().reason()),
          null,
          null);
      return removed;
    });
  }

  /// Shuts an account, for a while or for good; its sessions end and its tokens with it.
  public Outcome shut(long accountId, AccountState state, String reason) {
    var account = authority.managed(accountId);
    if (CurrentViewer.get().accountId().equals(OptionalLong.of(accountId))) {
      return Outcome.OWN_ACCOUNT;
    }
    if (isLast(accountId)) {
      return Outcome.LAST_ADMINISTRATOR;
    }
    return done(() -> {
      store.setState(accountId, state, reason);
      sessions.endAll(accountId);
      record("access.account-shut", account, account.state(), state, reason);
    });
  }

  /// Opens an account again. One that never had a password waits to be invited again.
  public Outcome open(long accountId) {
    var account = authority.managed(accountId);
    var state = account.passwordHash() == null ? AccountState.INVITED : AccountState.ACTIVE;
    return done(() -> {
      store.setState(accountId, state, null);
      record("access.account-opened", account, account.state(), state, null);
    });
  }

  public Outcome endSession(long accountId, long sessionId) {
    var account = authority.managed(accountId);
    return changed(() -> {
      boolean ended = sessions.end(accountId, sessionId);
      record("access.session-ended", account, null, null, null);
      return ended ? 1 : 0;
    });
  }

  /// Takes the second factor off, for a person who lost telephone and recovery codes.
  public Outcome removeFactor(long accountId) {
    var account = authority.managed(accountId);
    return done(() -> {
      factors.remove(accountId);
      sessions.endAll(accountId);
      record("access.second-factor-off", account, null, null, null);
    });
  }

  /// Says who in the register of officials is behind an account; gives the roles of their
  /// positions.
  public Outcome link(long accountId, long agencyId, long officialId) {
    var account = authority.managed(accountId);
    authority.requireReach(Reach.agency(agencyId));
    return done(() -> {
      if (officialId == 0) {
        grants.unlink(accountId, agencyId);
      } else {
        grants.link(accountId, agencyId, officialId);
      }
      record("access.official-linked", account, null, Map.of("official", officialId), null);
    });
  }

  /// Gives a role to whoever holds a position, or takes it.
  public Outcome positionRole(long positionId, long agencyId, Role role, boolean given) {
    authority.requireReach(Reach.agency(agencyId));
    return done(() -> {
      if (given) {
        grants.addPositionRole(
            positionId, agencyId, role, CurrentViewer.get().accountId(), clock.instant());
      } else {
        grants.removePositionRole(positionId, role);
      }
      trail.record(
          Change.of(
                  given ? "access.position-role-given" : "access.position-role-taken",
                  "position/" + positionId,
                  agencyId)
              .to(json.writeValueAsString(role)));
    });
  }

  private @Nullable Grant held(long accountId, long grantId) {
    return standings.of(accountId).grants().stream()
        .filter(grant -> grant.grantId() == grantId && grantId != 0)
        .findFirst()
        .orElse(null);
  }

  private boolean isLast(long accountId) {
    return standings.of(accountId).grants().stream()
            .anyMatch(AccountCare::isInstallationAdministrator)
        && program.call(
            () -> grants.otherInstallationAdministrators(accountId, LocalDate.now(clock)) == 0);
  }

  private static boolean isInstallationAdministrator(Grant grant) {
    return grant.role() == Role.ADMINISTRATOR && grant.reach() instanceof Reach.Installation;
  }

  private static Map<String, String> described(Grant grant) {
    return Map.of("role", grant.role().name(), "place", grant.place().name());
  }

  private Outcome done(Runnable work) {
    program.run(work);
    return Outcome.DONE;
  }

  private Outcome changed(Supplier<Integer> work) {
    return program.call(work) > 0 ? Outcome.DONE : Outcome.GONE;
  }

  private void record(
      String action,
      AccountLogin account,
      @Nullable Object before,
      @Nullable Object after,
      @Nullable String reason) {
    trail.record(
        new Change(
            action,
            "account/" + account.accountId(),
            account.agencyId(),
            before == null ? null : json.writeValueAsString(before),
            after == null ? null : json.writeValueAsString(after),
            reason));
  }
}
