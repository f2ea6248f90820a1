package id.tolok.access.web.account;

import id.tolok.access.manage.AccountCare;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows a one-time address, once, to be handed over.
@Component
public final class OneTimeAddresses {

  /// What the page shows.
  public record AddressView(String lead, String address, String until, String account) {}

  private final Pages pages;
  private final Visit visit;
  private final AccountCare care;

  OneTimeAddresses(Pages pages, Visit visit, AccountCare care) {
    this.pages = pages;
    this.visit = visit;
    this.care = care;
  }

  View page(long accountId, String name) {
    var issued = care.address(accountId);
    var whole =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(issued.path()).toUriString();
    return pages.page(
        "access/one-time-address",
        "access.address.title",
        new AddressView(
            visit.w("access.address.lead", name),
            whole,
            visit.w("access.address.until", visit.format().time(issued.expiresAt())),
            "/akun/" + accountId));
  }
}
