package id.tolok.access.web.account;

import id.tolok.access.NewAccount;
import id.tolok.access.NewGrant;
import id.tolok.access.Reach;
import id.tolok.access.Role;
import id.tolok.access.manage.AccountCare;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.web.signin.InvitationPage;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.Option;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Making an account for somebody, who chooses the password at a one-time address.
@Controller
public final class InvitePage {

  /// What the form shows.
  public record InviteView(
      List<Field> fields,
      Field login,
      Field name,
      Field email,
      Field home,
      List<Option> homes,
      Field role,
      List<Option> roles,
      Field reach,
      List<Option> reaches) {}

  /// What was typed.
  record Typed(String login, String name, String email, String home, String role, String reach) {}

  private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}";

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final AccountCare care;
  private final AccountStore accounts;
  private final Reaches reaches;
  private final OneTimeAddresses addresses;

  InvitePage(
      Pages pages,
      Visit visit,
      Gate gate,
      AccountCare care,
      AccountStore accounts,
      Reaches reaches,
      OneTimeAddresses addresses) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.care = care;
    this.accounts = accounts;
    this.reaches = reaches;
    this.addresses = addresses;
  }

  @GetMapping("/akun/baru")
  View form() {
    gate.requireAnywhere(Action.ACCOUNT_EDIT);
    var home = Reaches.value(visit.context().agencyId());
    return page(200, new Typed("", "", "", home, Role.PLANNER.name(), home), false);
  }

  @PostMapping("/akun/baru")
  View invite(
      @RequestParam(defaultValue = "") String pengguna,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String surel,
      @RequestParam(defaultValue = "") String instansi,
      @RequestParam(defaultValue = "") String peran,
      @RequestParam(defaultValue = "") String jangkauan) {
    gate.requireAnywhere(Action.ACCOUNT_EDIT);
    var typed =
        new Typed(
            pengguna.strip().toLowerCase(Locale.ROOT),
            nama.strip(),
            surel.strip().toLowerCase(Locale.ROOT),
            instansi,
            peran,
            jangkauan);
    var role = Arrays.stream(Role.values()).filter(r -> r.name().equals(peran)).findFirst();
    var home = Reaches.parse(typed.home());
    var reach = Reaches.parse(typed.reach());
    if (wrong(typed) || role.isEmpty() || home.isEmpty() || reach.isEmpty()) {
      return page(422, typed, true);
    }
    AccountLogin made =
        care.invite(
            new NewAccount(
                typed.login(),
                typed.name(),
                typed.email(),
                home.get() instanceof Reach.OneAgency(long id)
                    ? OptionalLong.of(id)
                    : OptionalLong.empty(),
                List.of(NewGrant.of(role.get(), reach.get()))));
    return addresses.page(made.accountId(), made.name());
  }

  private boolean wrong(Typed typed) {
    return loginFault(typed.login()) != null
        || nameFault(typed.name()) != null
        || emailFault(typed.email()) != null;
  }

  private View page(int status, Typed typed, boolean judged) {
    var login =
        Field.of("pengguna", visit.w("access.account.login"))
            .withHint(visit.w("access.account.login.hint"))
            .withValue(typed.login())
            .withError(judged ? loginFault(typed.login()) : null);
    var name =
        Field.of("nama", visit.w("access.account.name"))
            .withValue(typed.name())
            .withError(judged ? nameFault(typed.name()) : null);
    var email =
        Field.optional("surel", visit.w("access.account.email"))
            .withHint(visit.w("access.account.email.hint"))
            .withValue(typed.email())
            .withError(judged ? emailFault(typed.email()) : null);
    var home =
        chosen("instansi", "access.account.home", judged && Reaches.parse(typed.home()).isEmpty());
    var role = chosen("peran", "access.account.role", false);
    var reach =
        chosen(
            "jangkauan", "access.account.reach", judged && Reaches.parse(typed.reach()).isEmpty());
    var view =
        new InviteView(
            List.of(login, name, email, home, role, reach),
            login,
            name,
            email,
            home,
            reaches.homes(typed.home()),
            role,
            Arrays.stream(Role.values())
                .map(r -> new Option(r.name(), visit.w(r.key()), r.name().equals(typed.role())))
                .toList(),
            reach,
            reaches.options(typed.reach()));
    return pages.page(status, "access/invite", "access.invite.title", view);
  }

  private Field chosen(String name, String key, boolean missing) {
    var field = Field.of(name, visit.w(key));
    return missing ? field.withError(visit.w("access.account.choose")) : field;
  }

  private @Nullable String loginFault(String login) {
    if (!InvitationPage.LOGIN.matcher(login).matches()) {
      return visit.w("access.account.login.form");
    }
    return accounts.login(login).isPresent() ? visit.w("access.account.login.taken") : null;
  }

  private @Nullable String nameFault(String name) {
    return name.isBlank() || name.length() > 200 ? visit.w("access.account.name.missing") : null;
  }

  private @Nullable String emailFault(String email) {
    if (email.isEmpty()) {
      return null;
    }
    if (!email.matches(EMAIL)) {
      return visit.w("access.account.email.form");
    }
    return accounts.login(email).isPresent() ? visit.w("access.account.email.taken") : null;
  }
}
