package id.tolok.survey.web.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.tolok.access.Role;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class KioskBrowserIT {

  private static final long IDLE_MILLIS = 60_000;
  private static final long WARNING_MILLIS = 20_000;

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;

  private long agency;
  private ServicePoint point;

  static Object[][] everyWay() {
    return Browsers.everyWay().toArray(Object[][]::new);
  }

  @BeforeEach
  void openRound() {
    agency = places.agency(places.regency("Nusa Loket"), "Kecamatan Loket");
    var permits = surveys.service(agency, "Izin usaha");
    point = surveys.point(agency, "Loket 1");
    surveys.openNow(agency, permits);
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void theOfficersPageIsAccessibleBeforeAndWithAnAddress(Size size, Look look, Browsers browsers) {
    var page = browsers.page(people.at(agency, Role.PLANNER), size, look);
    page.navigate("/survei/titik/" + point.id() + "/kios");
    looked(browsers, page, "kiosk-" + size + "-" + look);
    page.locator("main form button[type=submit]").click();
    page.locator("#alamat-kios").waitFor();
    looked(browsers, page, "kiosk-" + size + "-" + look + "-address");
  }

  @Test
  void aFormThatWasLeftAsksAndThenReturnsToItsStart(Browsers browsers) {
    var page = kiosk(browsers);
    page.locator("input[name=u1]").first().check();
    page.clock().runFor(IDLE_MILLIS);
    assertThat(page.locator("#diam").isVisible()).isTrue();
    browsers.thenAccessible(page);
    browsers.picture(page, "kiosk-idle");
    page.locator("#diam button").click();
    assertThat(page.locator("#diam").isVisible()).isFalse();
    assertThat(page.locator("input[name=u1]").first().isChecked()).isTrue();
    page.clock().runFor(IDLE_MILLIS + WARNING_MILLIS);
    page.locator("input[name=u1]:not(:checked)").nth(3).waitFor(attached());
    assertThat(page.locator("#diam").isVisible()).isFalse();
  }

  @Test
  void aKioskNobodyStandsAtRestsQuietly(Browsers browsers) {
    var page = kiosk(browsers);
    page.clock().runFor(10 * IDLE_MILLIS);
    assertThat(page.locator("#diam").isVisible()).isFalse();
    var token = page.locator("input[name=formulir]").inputValue();
    page.clock().runFor(60 * IDLE_MILLIS);
    page.waitForCondition(() -> !page.locator("input[name=formulir]").inputValue().equals(token));
  }

  @Test
  void thanksReturnToTheStartByThemselves(Browsers browsers) {
    var page = kiosk(browsers);
    for (int question = 1; question <= 9; question++) {
      page.locator("input[name=u" + question + "]").nth(2).check();
    }
    page.locator("form button[type=submit]").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Terima kasih");
    browsers.thenAccessible(page);
    browsers.picture(page, "kiosk-thanks");
    page.clock().runFor(8_000);
    page.locator("input[name=u1]").first().waitFor(attached());
  }

  private Page kiosk(Browsers browsers) {
    var officer = browsers.page(people.at(agency, Role.PLANNER));
    officer.navigate("/survei/titik/" + point.id() + "/kios");
    officer.locator("main form button[type=submit]").click();
    var address = officer.locator("#alamat-kios").textContent().strip();
    var page = browsers.page(people.nobody(), Size.DESK, Look.LIGHT);
    page.clock().install();
    page.navigate(URI.create(address).getRawPath());
    assertThat(page.url()).endsWith("/s/" + point.code());
    return page;
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static void looked(Browsers browsers, Page page, String name) {
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
    browsers.picture(page, name);
  }
}
