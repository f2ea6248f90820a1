package id.tolok.access.web.profile;

import id.tolok.access.guard.SessionFilter;
import id.tolok.access.signin.SecondFactor;
import id.tolok.access.signin.Visitor;
import id.tolok.access.store.AccountLogin;
import id.tolok.access.store.AccountStore;
import id.tolok.access.store.OpenSession;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Field;
import id.tolok.shell.part.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Switching the second factor on, and its recovery codes.
@Controller
@RequestMapping("/profil/faktor-kedua")
public final class FactorPage {

  /// What the page shows on which the second factor is switched on.
  public record FactorView(QrCode code, String secret, Field typed) {}

  /// Recovery codes, shown once.
  public record CodesView(List<String> codes) {}

  private final Pages pages;
  private final Visit visit;
  private final SecondFactor factor;
  private final AccountStore accounts;

  FactorPage(Pages pages, Visit visit, SecondFactor factor, AccountStore accounts) {
    this.pages = pages;
    this.visit = visit;
    this.factor = factor;
    this.accounts = accounts;
  }

  @GetMapping
  View propose(@RequestAttribute(SessionFilter.SESSION) OpenSession session) {
    return factor.isOn(session.accountId())
        ? pages.redirect("/profil")
        : page(200, account(session), null);
  }

  @PostMapping
  View confirm(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session,
      @RequestParam(defaultValue = "") String kode,
      HttpServletRequest request) {
    if (factor.isOn(session.accountId())) {
      return pages.redirect("/profil");
    }
    return factor
        .confirm(account(session), kode, Visitor.of(request))
        .map(this::codes)
        .orElseGet(() -> page(422, account(session), visit.w("access.code.wrong")));
  }

  /// New recovery codes; the old ones end.
  @PostMapping("/kode-pemulihan")
  View renew(
      @RequestAttribute(SessionFilter.SESSION) OpenSession session, HttpServletRequest request) {
    return factor.isOn(session.accountId())
        ? codes(factor.renewCodes(account(session), Visitor.of(request)))
        : pages.redirect("/profil");
  }

  private View codes(List<String> codes) {
    return pages.page("access/recovery-codes", "access.codes.title", new CodesView(codes));
  }

  private View page(int status, AccountLogin account, @Nullable String mistake) {
    var proposal = factor.propose(account);
    var view =
        new FactorView(
            proposal.code(),
            proposal.text(),
            Field.of("kode", visit.w("access.code.label"))
                .withHint(visit.w("access.factor.code.hint"))
                .withError(mistake));
    return pages.page(status, "access/factor", "access.factor.set-up", view);
  }

  private AccountLogin account(OpenSession session) {
    return accounts.login(session.accountId()).orElseThrow();
  }
}
