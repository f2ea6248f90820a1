package id.tolok.access.signin;

import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.ProgramWork;
import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Viewer;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Enters signing in and out into the trail; never what was typed.
@Component
public final class AccessJournal {

  private final AuditTrail trail;
  private final ProgramWork program;
  private final JsonMapper json;

  AccessJournal(AuditTrail trail, ProgramWork program, JsonMapper json) {
    this.trail = trail;
    this.program = program;
    this.json = json;
  }

  /// Writes that a request came without the token of the session it used.
  public void requestRefused(String request) {
    program.run(() -> trail.record(Change.of("access.request-refused", "request/" + request)));
  }

  /// Writes one step of an account within the running transaction. Whoever just proved to be its
  /// owner has done it, also where the request began with nobody signed in.
  ///
  /// @param step past tense, as `signed-in`
  public void step(String step, AccountLogin account, Visitor visitor) {
    var viewer = CurrentViewer.get();
    var owner =
        viewer.kind() == Viewer.Kind.ANONYMOUS
            ? new Viewer(
                OptionalLong.of(account.accountId()),
                account.name(),
                viewer.agencyIds(),
                Viewer.Kind.PERSON)
            : viewer;
    CurrentViewer.as(
        owner,
        () -> {
          failed(step, account, visitor);
          return null;
        });
  }

  /// Writes what somebody tried with an account in vain, who need not be its owner.
  ///
  /// @param step past tense, as `sign-in-failed`
  public void failed(String step, AccountLogin account, Visitor visitor) {
    trail.record(
        new Change(
            "access." + step,
            "account/" + account.accountId(),
            account.agencyId(),
            null,
            json.writeValueAsString(visitor),
            null));
  }

  /// Writes that a name nobody has was tried.
  public void unknown(Visitor visitor) {
    trail.record(
        new Change(
            "access.sign-in-failed",
            "account/unknown",
            OptionalLong.empty(),
            null,
            json.writeValueAsString(visitor),
            null));
  }
}
