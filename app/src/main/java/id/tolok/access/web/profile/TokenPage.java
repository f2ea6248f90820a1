package id.tolok.access.web.profile;

import id.tolok.access.ApiTokens;
import id.tolok.access.ApiTokens.NewToken;
import id.tolok.access.ApiTokens.Outcome;
import id.tolok.access.store.TokenStore;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Tokens by which other programs act for the viewer.
@Controller
public final class TokenPage {

  /// One token.
  ///
  /// @param living whether it can still be revoked
  public record Line(
      String name,
      String hint,
      String actions,
      String agencies,
      String until,
      String used,
      Badge state,
      boolean living,
      String revoking) {}

  /// An action to choose.
  public record Choice(Field field, boolean checked) {}

  /// What the page shows.
  public record TokenView(
      List<Line> lines,
      Field name,
      Field actionsField,
      List<Choice> actions,
      Field agency,
      List<Option> agencies,
      Field life,
      List<Option> lives,
      boolean judged) {

    public List<Field> fields() {
      return List.of(name, actionsField);
    }
  }

  /// A token just made.
  public record MadeView(String text, String name) {}

  private static final List<Integer> LIVES = List.of(30, 90, 180, 365);

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final ApiTokens tokens;
  private final Organizations organizations;
  private final Clock clock;

  TokenPage(
      Pages pages,
      Visit visit,
      Gate gate,
      ApiTokens tokens,
      Organizations organizations,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.tokens = tokens;
    this.organizations = organizations;
    this.clock = clock;
  }

  @GetMapping("/token")
  View list() {
    gate.requireAnywhere(Action.TOKEN_EDIT);
    return page(200, "", EnumSet.of(Action.CATALOGUE_VIEW), 0, 90, false);
  }

  @PostMapping("/token")
  View make(
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") List<Action> tindakan,
      @RequestParam(defaultValue = "0") long instansi,
      @RequestParam(defaultValue = "90") int hari) {
    gate.requireAnywhere(Action.TOKEN_EDIT);
    var actions = EnumSet.noneOf(Action.class);
    actions.addAll(tindakan);
    if (nama.isBlank() || nama.strip().length() > 100 || actions.isEmpty()) {
      return page(422, nama, actions, instansi, hari, true);
    }
    if (instansi != 0) {
      organizations.agency(instansi);
    }
    var wanted =
        new NewToken(
            nama.strip(),
            actions,
            instansi == 0 ? null : Set.of(instansi),
            Duration.ofDays(LIVES.contains(hari) ? hari : 90));
    return switch (tokens.create(viewer(), wanted)) {
      case Outcome.Made(var id, var text) ->
          pages.page("access/token-made", "access.token.made", new MadeView(text, wanted.name()));
      case Outcome.NoSuchAccount(), Outcome.NoSuchAgency _, Outcome.NotSensible() ->
          page(422, nama, actions, instansi, hari, true);
    };
  }

  @PostMapping("/token/{id:\\d{1,18}}/cabut")
  View revoke(@PathVariable long id) {
    var notice =
        tokens.revoke(viewer(), id)
            ? Notice.good(visit.w("access.token.revoked"))
            : Notice.warning(visit.w("access.done.gone"));
    return pages.redirect("/token", notice);
  }

  private View page(
      int status, String name, Set<Action> chosen, long agency, int days, boolean judged) {
    var view =
        new TokenView(
            tokens.of(viewer()).stream().map(this::line).toList(),
            Field.of("nama", visit.w("access.token.name"))
                .withHint(visit.w("access.token.name.hint"))
                .withValue(name)
                .withError(judged && name.isBlank() ? visit.w("access.token.name.missing") : null),
            Field.of("tindakan", visit.w("access.token.actions"))
                .withError(
                    judged && chosen.isEmpty() ? visit.w("access.token.actions.missing") : null),
            choices(chosen),
            Field.of("instansi", visit.w("access.accounts.agency")),
            agencies(agency),
            Field.of("hari", visit.w("access.token.life")),
            LIVES.stream()
                .map(life ->
                    new Option(
                        String.valueOf(life),
                        visit.w("access.token.days", visit.format().number(life)),
                        life == days))
                .toList(),
            judged);
    return pages.page(status, "access/token-list", "access.tokens.title", view);
  }

  /// Only what the person may do somewhere: a token never carries more.
  private List<Choice> choices(Set<Action> chosen) {
    return Arrays.stream(Action.values())
        .filter(gate::allowsAnywhere)
        .map(action ->
            new Choice(
                Field.optional("tindakan", visit.w("access.action." + action.name()))
                    .withValue(action.name()),
                chosen.contains(action)))
        .toList();
  }

  private List<Option> agencies(long chosen) {
    var options = new ArrayList<Option>();
    options.add(new Option("0", visit.w("access.token.all-agencies"), chosen == 0));
    organizations.agencies().stream()
        .map((Agency agency) ->
            new Option(String.valueOf(agency.id()), agency.name(), agency.id() == chosen))
        .forEach(options::add);
    return options;
  }

  private Line line(TokenStore.Listed token) {
    boolean revoked = token.revokedAt() != null;
    boolean ended = !token.expiresAt().isAfter(clock.instant());
    var used = token.usedAt();
    var agencies = token.agencyIds();
    return new Line(
        token.name(),
        "…" + token.hint(),
        token.actions().stream()
            .sorted()
            .map(action -> visit.w("access.action." + action.name()))
            .collect(Collectors.joining(", ")),
        agencies == null
            ? visit.w("access.token.all-agencies")
            : organizations.agencies().stream()
                .filter(agency -> agencies.contains(agency.id()))
                .map(Agency::name)
                .collect(Collectors.joining(", ")),
        visit.format().time(token.expiresAt()),
        used == null ? visit.w("access.accounts.never") : visit.format().time(used),
        revoked
            ? new Badge(Tone.BAD, visit.w("access.token.state.revoked"))
            : ended
                ? new Badge(Tone.PLAIN, visit.w("access.token.state.ended"))
                : new Badge(Tone.GOOD, visit.w("access.token.state.living")),
        !revoked && !ended,
        "/token/" + token.tokenId() + "/cabut");
  }

  private static long viewer() {
    return CurrentViewer.get().accountId().orElseThrow();
  }
}
