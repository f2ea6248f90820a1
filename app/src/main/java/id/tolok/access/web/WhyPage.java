package id.tolok.access.web;

import id.tolok.access.manage.Authority;
import id.tolok.access.rights.Judgement;
import id.tolok.access.rights.Standing;
import id.tolok.access.signin.Standings;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.viewer.ReasonWords;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Explains why a person may or may not do a thing: for oneself always, for others where one may
/// see their account.
@Controller
public final class WhyPage {

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Authority authority;
  private final AccountStore accounts;
  private final Standings standings;
  private final Organizations organizations;
  private final ReasonWords words;

  WhyPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Authority authority,
      AccountStore accounts,
      Standings standings,
      Organizations organizations,
      ReasonWords words) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.authority = authority;
    this.accounts = accounts;
    this.standings = standings;
    this.organizations = organizations;
    this.words = words;
  }

  @GetMapping("/mengapa")
  View why(
      @RequestParam(defaultValue = "0") long akun,
      @RequestParam(defaultValue = "") String tindakan,
      @RequestParam(defaultValue = "0") long instansi) {
    var account = person(akun);
    var standing = standings.of(account.accountId(), account.state());
    var action = Arrays.stream(Action.values()).filter(a -> a.name().equals(tindakan)).findFirst();
    long agency = instansi == 0 ? visit.context().agencyId().orElse(firstAgency()) : instansi;
    if (agency != 0 && organizations.agencies().stream().noneMatch(one -> one.id() == agency)) {
      throw new NotFound("agency", agency);
    }
    var judgement = action.map(asked -> standing.judge(asked, agency)).orElse(null);
    var view =
        new WhyView(
            account.name(),
            account.accountId(),
            gate.allowsAnywhere(Action.ACCOUNT_VIEW),
            Field.of("tindakan", visit.w("access.account.action")),
            actions(action.orElse(null)),
            Field.of("instansi", visit.w("access.accounts.agency")),
            agencies(agency),
            judgement == null ? null : badge(judgement.allowed()),
            judgement == null ? List.of() : words.in(visit.words().language(), judgement.reasons()),
            agency == 0 ? List.of() : rows(account, standing, agency));
    return pages.page("access/why", "access.why.title", view);
  }

  private AccountLogin person(long asked) {
    long own = CurrentViewer.get().accountId().orElseThrow();
    return asked == 0 || asked == own
        ? accounts.login(own).orElseThrow()
        : authority.visible(asked);
  }

  private long firstAgency() {
    return organizations.agencies().stream().findFirst().map(agency -> agency.id()).orElse(0L);
  }

  private List<WhyView.Row> rows(AccountLogin account, Standing standing, long agency) {
    return Arrays.stream(Action.values())
        .map(action -> row(account, action, standing.judge(action, agency), agency))
        .toList();
  }

  private WhyView.Row row(AccountLogin account, Action action, Judgement judgement, long agency) {
    return new WhyView.Row(
        visit.w("access.action." + action.name()),
        badge(judgement.allowed()),
        words.in(visit.words().language(), judgement.reasons()).getFirst(),
        "/mengapa?akun=%s&tindakan=%s&instansi=%s"
            .formatted(account.accountId(), action.name(), agency));
  }

  private Badge badge(boolean allowed) {
    return allowed
        ? new Badge(Tone.GOOD, visit.w("access.why.allowed"))
        : new Badge(Tone.BAD, visit.w("access.why.refused"));
  }

  private List<Option> actions(@Nullable Action chosen) {
    return Arrays.stream(Action.values())
        .map(action ->
            new Option(action.name(), visit.w("access.action." + action.name()), action == chosen))
        .toList();
  }

  private List<Option> agencies(long chosen) {
    return organizations.agencies().stream()
        .map(
            agency -> new Option(String.valueOf(agency.id()), agency.name(), agency.id() == chosen))
        .toList();
  }
}
