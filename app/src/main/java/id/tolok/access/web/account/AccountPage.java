package id.tolok.access.web.account;

import id.tolok.access.AccountState;
import id.tolok.access.Role;
import id.tolok.access.manage.Authority;
import id.tolok.access.rights.Grant;
import id.tolok.access.rights.Place;
import id.tolok.access.rights.Standing;
import id.tolok.access.signin.Sessions;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.DirectoryStore;
import id.tolok.access.store.DirectoryStore.Card;
import id.tolok.access.web.profile.BrowserNames;
import id.tolok.organization.Official;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// One account, for who looks after it.
@Controller
final class AccountPage {

  private final Pages pages;
  private final Visit visit;
  private final Authority authority;
  private final DirectoryStore directory;
  private final Standings standings;
  private final Sessions sessions;
  private final Reaches reaches;
  private final Spans spans;
  private final Organizations organizations;

  AccountPage(
      Pages pages,
      Visit visit,
      Authority authority,
      DirectoryStore directory,
      Standings standings,
      Sessions sessions,
      Reaches reaches,
      Spans spans,
      Organizations organizations) {
    this.pages = pages;
    this.visit = visit;
    this.authority = authority;
    this.directory = directory;
    this.standings = standings;
    this.sessions = sessions;
    this.reaches = reaches;
    this.spans = spans;
    this.organizations = organizations;
  }

  @GetMapping("/akun/{id:\\d{1,18}}")
  View account(@PathVariable long id) {
    return page(200, id, new AccountMistakes(null, null, null));
  }

  /// The page with what went wrong in one of its forms.
  View page(int status, long id, AccountMistakes mistakes) {
    var login = authority.visible(id);
    var card = directory.card(id).orElseThrow(() -> new NotFound("account", id));
    var standing = standings.of(id, card.state());
    boolean may = authority.manages(login);
    boolean own = CurrentViewer.get().accountId().equals(OptionalLong.of(id));
    var view =
        new AccountView(
            "/akun/" + id,
            States.badge(visit, card.state()),
            card.stateReason(),
            card.login(),
            card.email(),
            card.agency().isEmpty() ? visit.w("access.place.installation") : card.agency(),
            visit.format().time(card.createdAt()),
            time(card.signedInAt()),
            time(card.passwordChangedAt()),
            card.factor(),
            card.state() == AccountState.ACTIVE || card.state() == AccountState.INVITED,
            may,
            own,
            "/mengapa?akun=" + id,
            "/jejak?cari=account%2F" + id,
            standing.grants().stream().map(grant -> held(id, standing, grant)).toList(),
            denials(id, standing),
            may ? sessions(id) : List.of(),
            forms(card, may, mistakes));
    return pages.titled(status, "access/account", card.name(), view);
  }

  private AccountView.Held held(long id, Standing standing, Grant grant) {
    return new AccountView.Held(
        visit.w(grant.role().key()),
        place(grant.place()),
        spans.words(grant),
        grant.position() != null
            ? visit.w("access.account.by-position", grant.position())
            : grant.reason() == null ? "" : grant.reason(),
        grant.holdsOn(standing.day()),
        grant.grantId() == 0 ? null : "/akun/" + id + "/peran/" + grant.grantId() + "/cabut");
  }

  private List<AccountView.Denied> denials(long id, Standing standing) {
    return standing.denials().stream()
        .map(denial ->
            new AccountView.Denied(
                visit.w("access.action." + denial.action().name()),
                place(denial.place()),
                denial.reason(),
                "/akun/" + id + "/larangan/" + denial.denialId() + "/cabut"))
        .toList();
  }

  private List<AccountView.Session> sessions(long id) {
    return sessions.of(id).stream()
        .map(session ->
            new AccountView.Session(
                BrowserNames.of(session.browser(), visit),
                session.networkAddress(),
                visit.format().time(session.createdAt()),
                visit.format().time(session.seenAt()),
                false,
                "/akun/" + id + "/sesi/" + session.sessionId() + "/akhiri"))
        .toList();
  }

  private AccountView.Forms forms(Card card, boolean may, AccountMistakes mistakes) {
    var places = may ? reaches.options("") : List.<Option>of();
    return new AccountView.Forms(
        Field.of("peran", visit.w("access.account.role")),
        Arrays.stream(Role.values())
            .map(role -> new Option(role.name(), visit.w(role.key()), role == Role.READER))
            .toList(),
        Field.of("jangkauan", visit.w("access.account.reach")),
        places,
        Field.optional("mulai", visit.w("access.account.from")),
        Field.optional("sampai", visit.w("access.account.to")).withError(mistakes.span()),
        Field.optional("alasan", visit.w("access.account.why")),
        Field.of("tindakan", visit.w("access.account.action")),
        Arrays.stream(Action.values())
            .map(action ->
                new Option(action.name(), visit.w("access.action." + action.name()), false))
            .toList(),
        Field.of("jangkauan-larangan", visit.w("access.account.reach")),
        Field.of("alasan-larangan", visit.w("access.account.why")).withError(mistakes.denial()),
        Field.of("alasan-tutup", visit.w("access.account.why")).withError(mistakes.shut()),
        Field.optional("pejabat", visit.w("access.account.official")),
        may ? officials(card) : List.of());
  }

  private List<Option> officials(Card card) {
    if (card.agencyId() == null) {
      return List.of();
    }
    var options = new ArrayList<Option>();
    var linked = directory.official(card.accountId(), card.agencyId());
    options.add(new Option("0", visit.w("access.account.official.none"), linked.isEmpty()));
    for (Official official : organizations.officials(card.agencyId())) {
      options.add(
          new Option(
              String.valueOf(official.id()),
              official.name(),
              linked.isPresent() && linked.getAsLong() == official.id()));
    }
    return options;
  }

  private String place(Place place) {
    return place.name().isEmpty() ? visit.w("access.place.installation") : place.name();
  }

  private String time(@Nullable Instant instant) {
    return instant == null ? visit.w("access.accounts.never") : visit.format().time(instant);
  }
}
