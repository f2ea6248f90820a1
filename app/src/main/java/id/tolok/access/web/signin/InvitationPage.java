package id.tolok.access.web.signin;

import id.tolok.access.FirstAdministrator;
import id.tolok.access.guard.SessionCookie;
import id.tolok.access.signin.Invitations;
import id.tolok.access.signin.SignIn;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.InvitationStore.Good;
import id.tolok.access.store.InvitationStore.Kind;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.access.web.profile.PasswordFields;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page behind a one-time address: who was invited chooses a password; who starts an empty
/// installation makes its first administrator.
@Controller
public final class InvitationPage {

  public static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");

  private final Pages pages;
  private final Visit visit;
  private final Invitations invitations;
  private final FirstAdministrator first;
  private final AccountStore accounts;
  private final SignIn signIn;
  private final PasswordFields passwords;

  InvitationPage(
      Pages pages,
      Visit visit,
      Invitations invitations,
      FirstAdministrator first,
      AccountStore accounts,
      SignIn signIn,
      PasswordFields passwords) {
    this.pages = pages;
    this.visit = visit;
    this.invitations = invitations;
    this.first = first;
    this.accounts = accounts;
    this.signIn = signIn;
    this.passwords = passwords;
  }

  /// What was typed into the form.
  record Typed(String login, String name, String password, String again) {}

  @GetMapping("/undangan/{token}")
  View form(@PathVariable String token) {
    return invitations
        .find(token)
        .map(good -> form(200, good, new Typed("", "", "", ""), false))
        .orElseGet(this::gone);
  }

  @PostMapping("/undangan/{token}")
  View choose(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String pengguna,
      @RequestParam(defaultValue = "") String nama,
      @RequestParam(defaultValue = "") String sandi,
      @RequestParam(defaultValue = "") String ulang,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Typed(pengguna.strip().toLowerCase(Locale.ROOT), nama.strip(), sandi, ulang);
    var good = invitations.find(token);
    if (good.isEmpty()) {
      return gone();
    }
    if (fields(good.get(), typed, true).stream().anyMatch(Field::wrong)) {
      return form(422, good.get(), typed, true);
    }
    return accepted(good.get(), typed, Visitor.of(request))
        .map(opened -> {
          SessionCookie.SESSION.write(request, response, opened.token());
          return opened.stage() == Stage.FULL
              ? pages.redirect("/", Notice.good(visit.w("access.invitation.done")))
              : pages.redirect("/masuk/kode");
        })
        .orElseGet(this::gone);
  }

  private Optional<SignIn.Outcome.Opened> accepted(Good good, Typed typed, Visitor visitor) {
    if (good.kind() != Kind.FIRST_ADMINISTRATOR) {
      return invitations.accept(good, typed.password(), visitor);
    }
    var made = first.create(good, typed.login(), typed.name(), typed.password());
    return made.isEmpty()
        ? Optional.empty()
        : accounts.login(made.getAsLong()).map(account -> signIn.proved(account, visitor));
  }

  private View form(int status, Good good, Typed typed, boolean judged) {
    var key =
        switch (good.kind()) {
          case FIRST_ADMINISTRATOR -> "access.invitation.first";
          case INVITATION -> "access.invitation.welcome";
          case NEW_PASSWORD -> "access.invitation.new-password";
        };
    var login = account(good).map(AccountLogin::login).orElse(null);
    var view = new InvitationView(lead(good, key), fields(good, typed, judged), login, judged);
    return pages.page(status, "access/invitation", key + ".title", view);
  }

  private String lead(Good good, String key) {
    var until = visit.format().time(good.expiresAt());
    return account(good)
        .map(account -> visit.w(key + ".lead", account.name(), account.login(), until))
        .orElseGet(() -> visit.w(key + ".lead", until));
  }

  private List<Field> fields(Good good, Typed typed, boolean judged) {
    var fields = new ArrayList<Field>();
    var own = new ArrayList<String>();
    if (good.kind() == Kind.FIRST_ADMINISTRATOR) {
      fields.add(
          Field.of("pengguna", visit.w("access.account.login"))
              .withHint(visit.w("access.account.login.hint"))
              .withValue(typed.login())
              .withError(judged ? loginFault(typed.login()) : null));
      fields.add(
          Field.of("nama", visit.w("access.account.name"))
              .withValue(typed.name())
              .withError(
                  judged && typed.name().isBlank()
                      ? visit.w("access.account.name.missing")
                      : null));
      own.add(typed.login());
      own.add(typed.name());
    } else {
      account(good)
          .ifPresent(account -> {
            own.add(account.login());
            own.add(account.name());
          });
    }
    fields.addAll(
        judged ? passwords.judged(typed.password(), typed.again(), own) : passwords.empty());
    return fields;
  }

  private @Nullable String loginFault(String login) {
    if (!LOGIN.matcher(login).matches()) {
      return visit.w("access.account.login.form");
    }
    return accounts.login(login).isPresent() ? visit.w("access.account.login.taken") : null;
  }

  private Optional<AccountLogin> account(Good good) {
    return good.accountId().isPresent()
        ? accounts.login(good.accountId().getAsLong())
        : Optional.empty();
  }

  private View gone() {
    return pages.page(
        410, "access/invitation-gone", "access.invitation.gone.title", "access.invitation.gone");
  }
}
