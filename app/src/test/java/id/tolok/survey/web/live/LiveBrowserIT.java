package id.tolok.survey.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.survey.web.AnsweredOffice;
import id.tolok.survey.web.AnsweredOffice.Office;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class LiveBrowserIT {

  private static final String DRAWN =
      "() => [...document.querySelectorAll('[data-chart]')].every(place =>"
          + " place.querySelector('svg')) && document.querySelector('[data-chart]') !== null";

  /// As if somebody came back to the page, which asks at once.
  private static final String COME_BACK =
      "() => document.dispatchEvent(new Event('visibilitychange'))";

  @Autowired private AnsweredOffice offices;
  @Autowired private People people;

  private Office office;
  private SignedIn planner;

  @BeforeEach
  void office() {
    office = offices.open();
    planner = people.at(office.agencyId(), Role.PLANNER);
    offices.sheets(office, office.cards(), 7, "434321434", null);
  }

  @Test
  void newNumbersComeByThemselvesAndTakeNeitherFocusNorWhatIsOpen(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(office.address());
    page.waitForFunction(DRAWN);
    var table = page.locator("[data-part=unsur] summary");
    table.focus();
    page.keyboard().press("Enter");
    offices.sheets(office, office.cards(), 2, "111111111", null);
    page.evaluate(COME_BACK);
    page.waitForFunction("() => document.body.textContent.includes('9 responden')");
    page.waitForFunction(DRAWN);
    assertThat(page.locator("[data-part=unsur] details").getAttribute("open")).isNotNull();
    assertThat(focused(page)).isEqualTo("Tabel unsur");
    assertThat(page.locator("[data-live-said]").textContent()).contains("9 lembar masuk");
    assertThat(browsers.takeComplaints()).isEmpty();
    page.context().close();
  }

  @Test
  void withoutNewSheetsNothingOnThePageIsTouched(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(office.address());
    page.waitForFunction(DRAWN);
    page.evaluate("() => { document.querySelector('[data-part=unsur]').dataset.mine = 'ya'; }");
    page.waitForResponse(answer -> answer.url().endsWith("/angka"), () -> page.evaluate(COME_BACK));
    page.waitForResponse(
        answer -> answer.url().endsWith("/angka") && answer.status() == 304,
        () -> page.evaluate(COME_BACK));
    assertThat(page.locator("[data-part=unsur][data-mine=ya] svg").count()).isOne();
    page.context().close();
  }

  @Test
  void whoseSessionIsOverIsToldAndKeepsTheNumbersOnThePage(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(office.address());
    page.waitForFunction(DRAWN);
    people.endSessions(planner);
    page.evaluate(COME_BACK);
    page.waitForSelector("#kabar .notice a[href^='/masuk']");
    assertThat(page.locator("[data-part=indeks]").textContent()).contains("7 responden");
    browsers.takeComplaints();
    page.context().close();
  }

  @Test
  void pagesOfARoundAreReadableOnAPhone(Browsers browsers) {
    offices.opinion(office, "COMPLAINT", "Antre".repeat(30) + " lama sekali di loket");
    offices.hold(office, 99, "TOO_MANY");
    for (String end : new String[] {"", "/pendapat", "/tindak-lanjut", "/ditahan"}) {
      var page = browsers.page(planner, Size.PHONE, Look.DARK);
      page.navigate(office.address() + end);
      page.waitForFunction("() => document.documentElement.classList.contains('has-script')");
      browsers.thenNotWiderThanWindow(page);
      browsers.thenAccessible(page);
      page.context().close();
    }
  }

  private static Object focused(Page page) {
    return page.evaluate("() => document.activeElement.textContent");
  }
}
