package id.tolok.access.web.signin;

import id.tolok.access.AccountState;
import id.tolok.access.guard.SessionCookie;
import id.tolok.access.oidc.Handover;
import id.tolok.access.oidc.Provider;
import id.tolok.access.secret.SecretKeeper;
import id.tolok.access.secret.Secrets;
import id.tolok.access.signin.SignIn;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.OpenSession.Stage;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.request.LocalAddress;
import id.tolok.shell.viewer.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Signing in with an account of another server. It must vouch for an address of mail that an
/// account of Tolok has; nobody gets an account or a right by it.
@Controller
final class ProviderPage {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderPage.class);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String PURPOSE = "sign-in handover";
  private static final String RETURN = "/masuk/sso/kembali";

  private final Pages pages;
  private final Visit visit;
  private final Provider provider;
  private final SecretKeeper keeper;
  private final AccountStore accounts;
  private final SignIn signIn;
  private final JsonMapper json;
  private final Clock clock;

  ProviderPage(
      Pages pages,
      Visit visit,
      Provider provider,
      SecretKeeper keeper,
      AccountStore accounts,
      SignIn signIn,
      JsonMapper json,
      Clock clock) {
    this.pages = pages;
    this.visit = visit;
    this.provider = provider;
    this.keeper = keeper;
    this.accounts = accounts;
    this.signIn = signIn;
    this.json = json;
    this.clock = clock;
  }

  @GetMapping("/masuk/sso")
  View leave(
      @RequestParam(defaultValue = "/") String kembali,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (provider.name().isEmpty()) {
      throw new NotFound("provider", "sso");
    }
    var handover =
        new Handover(
            Secrets.token(),
            Secrets.token(),
            Secrets.token(),
            LocalAddress.find(kembali).orElse("/"),
            clock.instant().plus(PATIENCE));
    try {
      var address = provider.authorization(handover, here()).toString();
      SessionCookie.HANDOVER.write(request, response, sealed(handover));
      return pages.redirect(address);
    } catch (Provider.Unreachable unreachable) {
      return failed(unreachable);
    }
  }

  @GetMapping(RETURN)
  View come(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      HttpServletRequest request,
      HttpServletResponse response) {
    var handover = SessionCookie.HANDOVER.read(request).flatMap(this::opened);
    SessionCookie.HANDOVER.clear(request, response);
    if (handover.isEmpty() || code.isEmpty() || !fits(handover.get(), state)) {
      return pages.redirect("/masuk", Notice.bad(visit.w("access.provider.interrupted")));
    }
    try {
      var account =
          provider
              .verifiedEmail(handover.get(), code, here())
              .flatMap(email -> accounts.login(email.toLowerCase(Locale.ROOT)))
              .filter(ProviderPage::mayEnter);
      if (account.isEmpty()) {
        signIn.unknownAtProvider(Visitor.of(request));
        return pages.redirect("/masuk", Notice.bad(visit.w("access.provider.unknown")));
      }
      var opened = signIn.vouchedFor(account.get(), Visitor.of(request));
      SessionCookie.SESSION.write(request, response, opened.token());
      return pages.redirect(opened.stage() == Stage.FULL ? handover.get().back() : "/masuk/kode");
    } catch (Provider.Unreachable unreachable) {
      return failed(unreachable);
    }
  }

  private View failed(Provider.Unreachable unreachable) {
    LOG.warn("signing in with the other server failed", unreachable);
    return pages.redirect("/masuk", Notice.bad(visit.w("access.provider.failed")));
  }

  private boolean fits(Handover handover, String state) {
    return handover.expiresAt().isAfter(clock.instant())
        && MessageDigest.isEqual(
            handover.state().getBytes(StandardCharsets.UTF_8),
            state.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean mayEnter(AccountLogin account) {
    return account.state() == AccountState.ACTIVE || account.state() == AccountState.INVITED;
  }

  private String sealed(Handover handover) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keeper.seal(PURPOSE, json.writeValueAsBytes(handover)));
  }

  private Optional<Handover> opened(String cookie) {
    try {
      var bytes = keeper.open(PURPOSE, Base64.getUrlDecoder().decode(cookie));
      return Optional.of(json.readValue(bytes, Handover.class));
    } catch (IllegalArgumentException | SecretKeeper.OtherKey notOurs) {
      return Optional.empty();
    }
  }

  private static String here() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(RETURN).toUriString();
  }
}
