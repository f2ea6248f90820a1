package id.tolok.access.web.account;

import id.tolok.access.AccountState;
import id.tolok.access.NewGrant;
import id.tolok.access.Role;
import id.tolok.access.manage.AccountCare;
import id.tolok.access.manage.AccountCare.Outcome;
import id.tolok.access.manage.Authority;
import id.tolok.organization.Organizations;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an administrator does on an account's page.
@Controller
@RequestMapping("/akun/{id:\\d{1,18}}")
final class AccountActions {

  private static final int REASON_MIN = 5;

  private final Pages pages;
  private final Visit visit;
  private final AccountCare care;
  private final Authority authority;
  private final AccountPage page;
  private final OneTimeAddresses addresses;
  private final Organizations organizations;

  AccountActions(
      Pages pages,
      Visit visit,
      AccountCare care,
      Authority authority,
      AccountPage page,
      OneTimeAddresses addresses,
      Organizations organizations) {
    this.pages = pages;
    this.visit = visit;
    this.care = care;
    this.authority = authority;
    this.page = page;
    this.addresses = addresses;
    this.organizations = organizations;
  }

  @PostMapping("/peran")
  View give(
      @PathVariable long id,
      @RequestParam Role peran,
      @RequestParam(defaultValue = "") String jangkauan,
      @RequestParam(defaultValue = "") String mulai,
      @RequestParam(defaultValue = "") String sampai,
      @RequestParam(defaultValue = "") String alasan) {
    authority.managed(id);
    var reach = Reaches.parse(jangkauan);
    try {
      var from = day(mulai);
      var to = day(sampai);
      if (reach.isPresent() && (from == null || to == null || !to.isBefore(from))) {
        var why = alasan.isBlank() ? null : alasan.strip();
        return said(id, care.give(id, new NewGrant(peran, reach.get(), from, to, why)), "given");
      }
    } catch (DateTimeParseException unreadable) {
      // The page says so like for days in the wrong order.
    }
    return page.page(
        422, id, new AccountMistakes(visit.w("access.account.span.wrong"), null, null));
  }

  @PostMapping("/peran/{grant:\\d{1,18}}/cabut")
  View take(@PathVariable long id, @PathVariable long grant) {
    return said(id, care.take(id, grant), "taken");
  }

  @PostMapping("/larangan")
  View deny(
      @PathVariable long id,
      @RequestParam Action tindakan,
      @RequestParam("jangkauan-larangan") String jangkauan,
      @RequestParam("alasan-larangan") String alasan) {
    authority.managed(id);
    var reach = Reaches.parse(jangkauan);
    if (reach.isEmpty() || alasan.strip().length() < REASON_MIN) {
      return page.page(
          422, id, new AccountMistakes(null, visit.w("access.account.why.short"), null));
    }
    return said(id, care.deny(id, tindakan, reach.get(), alasan.strip()), "denied");
  }

  @PostMapping("/larangan/{denial:\\d{1,18}}/cabut")
  View lift(@PathVariable long id, @PathVariable long denial) {
    return said(id, care.lift(id, denial), "lifted");
  }

  @PostMapping("/tutup")
  View shut(
      @PathVariable long id,
      @RequestParam(defaultValue = "LOCKED") String keadaan,
      @RequestParam(name = "alasan-tutup", defaultValue = "") String alasan) {
    authority.managed(id);
    if (alasan.strip().length() < REASON_MIN) {
      return page.page(
          422, id, new AccountMistakes(null, null, visit.w("access.account.why.short")));
    }
    var state = keadaan.equals("INACTIVE") ? AccountState.INACTIVE : AccountState.LOCKED;
    return said(id, care.shut(id, state, alasan.strip()), "shut");
  }

  @PostMapping("/buka")
  View open(@PathVariable long id) {
    return said(id, care.open(id), "opened");
  }

  @PostMapping("/undangan")
  View address(@PathVariable long id) {
    return addresses.page(id, authority.managed(id).name());
  }

  @PostMapping("/sesi/{session:\\d{1,18}}/akhiri")
  View endSession(@PathVariable long id, @PathVariable long session) {
    return said(id, care.endSession(id, session), "session-ended");
  }

  @PostMapping("/faktor-kedua/hapus")
  View removeFactor(@PathVariable long id) {
    return said(id, care.removeFactor(id), "factor-removed");
  }

  @PostMapping("/pejabat")
  View link(@PathVariable long id, @RequestParam long pejabat) {
    var home = authority.managed(id).agencyId();
    boolean ofHome =
        home.isPresent()
            && (pejabat == 0 || organizations.official(pejabat).agencyId() == home.getAsLong());
    return ofHome
        ? said(id, care.link(id, home.getAsLong(), pejabat), "linked")
        : said(id, Outcome.GONE, "linked");
  }

  private View said(long id, Outcome outcome, String done) {
    var notice =
        switch (outcome) {
          case DONE -> Notice.good(visit.w("access.done." + done));
          case LAST_ADMINISTRATOR -> Notice.bad(visit.w("access.done.last-administrator"));
          case OWN_ACCOUNT -> Notice.bad(visit.w("access.done.own-account"));
          case GONE -> Notice.warning(visit.w("access.done.gone"));
        };
    return pages.redirect("/akun/" + id, notice);
  }

  private static @Nullable LocalDate day(String typed) {
    return typed.isBlank() ? null : LocalDate.parse(typed.strip());
  }
}
