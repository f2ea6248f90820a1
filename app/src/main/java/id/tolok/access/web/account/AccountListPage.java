package id.tolok.access.web.account;

import id.tolok.access.AccountState;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.access.manage.Authority;
import id.tolok.access.store.DirectoryStore;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.part.Pager;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of accounts, by name.
@Controller
final class AccountListPage {

  private static final int PAGE = 50;

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Authority authority;
  private final DirectoryStore directory;
  private final Organizations organizations;
  private final Clock clock;

  AccountListPage(
      Pages pages,
      Visit visit,
      Gate gate,
      Authority authority,
      DirectoryStore directory,
      Organizations organizations,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.authority = authority;
    this.directory = directory;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// What the address asks for.
  record Asked(
      String words,
      @Nullable Role role,
      @Nullable Long agency,
      @Nullable AccountState state,
      long after,
      long before) {}

  @GetMapping("/akun")
  View list(
      @RequestParam(defaultValue = "") String cari,
      @RequestParam(defaultValue = "") String peran,
      @RequestParam(defaultValue = "") String instansi,
      @RequestParam(defaultValue = "") String keadaan,
      @RequestParam(defaultValue = "0") long sesudah,
      @RequestParam(defaultValue = "0") long sebelum) {
    gate.requireAnywhere(Action.ACCOUNT_VIEW);
    var asked =
        new Asked(
            cari,
            one(Role.values(), peran),
            instansi.matches("\\d{1,18}") ? Long.valueOf(instansi) : null,
            one(AccountState.values(), keadaan),
            sesudah,
            sebelum);
    var found = new ArrayList<>(directory.list(query(asked), LocalDate.now(clock)));
    boolean more = found.size() > PAGE;
    if (more) {
      found.remove(asked.before() == 0 ? PAGE : 0);
    }
    return pages.page("access/account-list", "access.accounts.title", view(asked, found, more));
  }

  private DirectoryStore.Query query(Asked asked) {
    return new DirectoryStore.Query(
        gate.agencies(Action.ACCOUNT_VIEW),
        authority.mayReach(Action.ACCOUNT_VIEW, Reach.INSTALLATION),
        asked.words(),
        asked.role(),
        asked.agency(),
        asked.state(),
        asked.after(),
        asked.before(),
        PAGE + 1);
  }

  private AccountListView view(Asked asked, List<DirectoryStore.Line> found, boolean more) {
    return new AccountListView(
        Field.optional("cari", visit.w("access.accounts.search")).withValue(asked.words()),
        Field.optional("peran", visit.w("access.accounts.role")),
        options(Role.values(), asked.role(), Role::key),
        Field.optional("instansi", visit.w("access.accounts.agency")),
        agencies(asked.agency()),
        Field.optional("keadaan", visit.w("access.accounts.state")),
        options(AccountState.values(), asked.state(), AccountState::key),
        !asked.words().isBlank()
            || asked.role() != null
            || asked.agency() != null
            || asked.state() != null,
        gate.allowsAnywhere(Action.ACCOUNT_EDIT),
        found.stream().map(this::line).toList(),
        pager(asked, found, more));
  }

  private AccountListView.Line line(DirectoryStore.Line line) {
    var signedIn = line.signedInAt();
    return new AccountListView.Line(
        "/akun/" + line.accountId(),
        line.name(),
        line.login(),
        line.agency().isEmpty() ? visit.w("access.place.installation") : line.agency(),
        line.roles().stream().map(role -> visit.w(role.key())).collect(Collectors.joining(", ")),
        States.badge(visit, line.state()),
        signedIn == null ? visit.w("access.accounts.never") : visit.format().time(signedIn));
  }

  private Pager pager(Asked asked, List<DirectoryStore.Line> found, boolean more) {
    boolean backwards = asked.before() != 0;
    boolean hasPrevious = backwards ? more : asked.after() != 0;
    boolean hasNext = backwards || more;
    return new Pager(
        visit.w("access.accounts.count", visit.format().number(found.size())),
        hasPrevious && !found.isEmpty()
            ? address(asked, "sebelum", found.getFirst().accountId())
            : null,
        hasNext && !found.isEmpty()
            ? address(asked, "sesudah", found.getLast().accountId())
            : null);
  }

  private static String address(Asked asked, String key, long accountId) {
    Map<String, String> kept = new LinkedHashMap<>();
    kept.put("cari", asked.words());
    kept.put("peran", asked.role() == null ? "" : asked.role().name());
    kept.put("instansi", asked.agency() == null ? "" : asked.agency().toString());
    kept.put("keadaan", asked.state() == null ? "" : asked.state().name());
    kept.put(key, String.valueOf(accountId));
    var builder = UriComponentsBuilder.fromPath("/akun");
    kept.forEach((name, value) -> {
      if (!value.isEmpty()) {
        builder.queryParam(name, "{" + name + "}");
      }
    });
    return builder.encode().buildAndExpand(kept).toUriString();
  }

  private List<Option> agencies(@Nullable Long chosen) {
    var seen = gate.agencies(Action.ACCOUNT_VIEW);
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.w("access.accounts.any"), chosen == null));
    organizations.agencies().stream()
        .filter(agency -> seen.contains(agency.id()))
        .map((Agency agency) ->
            new Option(
                String.valueOf(agency.id()),
                agency.name(),
                chosen != null && chosen == agency.id()))
        .forEach(options::add);
    return options;
  }

  private <E extends Enum<E>> List<Option> options(
      E[] all, @Nullable E chosen, Function<E, String> key) {
    var options = new ArrayList<Option>();
    options.add(new Option("", visit.w("access.accounts.any"), chosen == null));
    for (E value : all) {
      options.add(new Option(value.name(), visit.w(key.apply(value)), value == chosen));
    }
    return options;
  }

  private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
    return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst().orElse(null);
  }
}
