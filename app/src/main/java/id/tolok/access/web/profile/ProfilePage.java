package id.tolok.access.web.profile;

import id.tolok.access.guard.FactorDuty;
import id.tolok.access.guard.SessionCookie;
import id.tolok.access.guard.SessionFilter;
import id.tolok.access.rights.Grant;
import id.tolok.access.signin.OwnAccount;
import id.tolok.access.signin.OwnAccount.Outcome;
import id.tolok.access.signin.SecondFactor;
import id.tolok.access.signin.Sessions;
import id.tolok.access.signin.Standings;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.DirectoryStore;
import id.tolok.access.store.OpenSession;
import id.tolok.access.web.account.AccountView;
import id.tolok.access.web.signin.Waiting;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What everybody looks after themselves: name, password, sessions. Every page works on the account
/// of the session and no other.
@Controller
@RequestMapping("/profil")
final class ProfilePage {

  private final Pages pages;
  private final Visit visit;
  private final OwnAccount own;
  private final SecondFactor factor;
  private final FactorDuty duty;
  private final Sessions sessions;
  private final Standings standings;
  private final DirectoryStore directory;
  private final PasswordFields passwords;

  ProfilePage(
      Pages pages,
      Visit visit,
      OwnAccount own,
      SecondFactor factor,
      FactorDuty duty,
      Sessions sessions,
      Standings standings,
      DirectoryStore directory,
      PasswordFields passwords) {
    this.pages = pages;
    this.visit = visit;
    this.own = own;
    this.factor = factor;
    this.duty = duty;
    this.sessions = sessions;
    this.standings = standings;
    this.directory = directory;
    this.passwords = passwords;
  }

  @GetMapping
  View profile(@RequestAttribute(SessionFilter.SESSION) OpenSession session) {
    return page(200, session, new Mistakes(null, null, passwords.empty(), null));
  }

  @PostMapping("/nama")
  View rename(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session,
      @RequestParam(defaultValue = "") String nama,
      HttpServletRequest request) {
    if (nama.isBlank() || nama.strip().length() > 200) {
      return page(
          422,
          session,
          new Mistakes(visit.w("access.account.name.missing"), null, passwords.empty(), null));
    }
    own.rename(session.accountId(), nama.strip(), Visitor.of(request));
    return pages.redirect("/profil", Notice.good(visit.w("access.profile.renamed")));
  }

  @PostMapping("/sandi")
  View changePassword(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session,
      @RequestParam(defaultValue = "") String lama,
      @RequestParam(defaultValue = "") String sandi,
      @RequestParam(defaultValue = "") String ulang,
      HttpServletRequest request,
      HttpServletResponse response) {
    var card = directory.card(session.accountId()).orElseThrow();
    var judged = passwords.judged(sandi, ulang, List.of(card.name(), card.login()));
    if (judged.stream().anyMatch(Field::wrong)) {
      return page(422, session, new Mistakes(null, null, judged, null));
    }
    return switch (own.changePassword(session, lama, sandi, Visitor.of(request))) {
      case Outcome.Done(var token) -> {
        SessionCookie.SESSION.write(request, response, token);
        yield pages.redirect("/profil", Notice.good(visit.w("access.profile.password-changed")));
      }
      case Outcome.WrongPassword() ->
          page(
              422,
              session,
              new Mistakes(null, visit.w("access.profile.current.wrong"), passwords.empty(), null));
      case Outcome.Wait(var left) ->
          page(
              429,
              session,
              new Mistakes(null, Waiting.words(visit, left), passwords.empty(), null));
    };
  }

  @PostMapping("/sesi/{id:\\d{1,18}}/akhiri")
  View endSession(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session,
      @PathVariable long id,
      HttpServletRequest request) {
    own.endSession(session.accountId(), id, Visitor.of(request));
    return pages.redirect("/profil", Notice.good(visit.w("access.done.session-ended")));
  }

  @PostMapping("/sesi/lain/akhiri")
  View endOthers(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session, HttpServletRequest request) {
    own.endOthers(session, Visitor.of(request));
    return pages.redirect("/profil", Notice.good(visit.w("access.profile.others-ended")));
  }

  @PostMapping("/faktor-kedua/hapus")
  View removeFactor(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session,
      @RequestParam(defaultValue = "") String lama,
      HttpServletRequest request) {
    return switch (own.removeFactor(session, lama, Visitor.of(request))) {
      case Outcome.Done(var token) ->
          pages.redirect("/profil", Notice.good(visit.w("access.profile.factor-off")));
      case Outcome.WrongPassword() ->
          page(
              422,
              session,
              new Mistakes(null, null, passwords.empty(), visit.w("access.profile.current.wrong")));
      case Outcome.Wait(var left) ->
          page(
              429,
              session,
              new Mistakes(null, null, passwords.empty(), Waiting.words(visit, left)));
    };
  }

  /// What went wrong in one of the forms.
  record Mistakes(
      @Nullable String name,
      @Nullable String current,
      List<Field> password,
      @Nullable String removal) {}

  private View page(int status, OpenSession session, Mistakes mistakes) {
    var card = directory.card(session.accountId()).orElseThrow();
    boolean on = factor.isOn(session.accountId());
    var standing = standings.of(session.accountId(), session.state());
    var view =
        new ProfileView(
            card.login(),
            standing.grants().stream()
                .filter(held -> held.holdsOn(standing.day()))
                .map(this::held)
                .toList(),
            Field.of("nama", visit.w("access.account.name"))
                .withValue(card.name())
                .withError(mistakes.name()),
            Field.optional("surel", visit.w("access.account.email")).withValue(card.email()),
            Field.of("lama", visit.w("access.profile.current")).withError(mistakes.current()),
            mistakes.password(),
            on,
            on ? visit.format().number(factor.recoveryCodesLeft(session.accountId())) : null,
            duty.isNeeded(standing) && !on,
            Field.of("lama", visit.w("access.profile.current")).withError(mistakes.removal()),
            sessions(session));
    return pages.page(status, "access/profile", "access.profile.title", view);
  }

  private String held(Grant grant) {
    var place =
        grant.place().name().isEmpty()
            ? visit.w("access.place.installation")
            : grant.place().name();
    return visit.w("access.reason.held", visit.w(grant.role().key()), place);
  }

  private List<AccountView.Session> sessions(OpenSession here) {
    return sessions.of(here.accountId()).stream()
        .map(session ->
            new AccountView.Session(
                BrowserNames.of(session.browser(), visit),
                session.networkAddress(),
                visit.format().time(session.createdAt()),
                visit.format().time(session.seenAt()),
                session.sessionId() == here.sessionId(),
                "/profil/sesi/" + session.sessionId() + "/akhiri"))
        .toList();
  }
}
