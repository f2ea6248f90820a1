package id.tolok.survey.web.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tolok.survey.PublicService;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The form as people see it: on small phones, with large letters, without scripts.
@ServerTest
@ExtendWith(BrowserExtension.class)
class FormBrowserIT {

  private static final int FIRST_LOAD_MAX = 30_000;
  private static final int TARGET_MIN = 44;

  @Autowired private People people;
  @Autowired private Places places;
  @Autowired private SurveyPlaces surveys;

  private ServicePoint one;
  private ServicePoint several;

  static List<Object[]> everyWay() {
    return Browsers.everyWay();
  }

  @BeforeEach
  void openRound() {
    long agency = places.agency(places.regency("Nusa Layar"), "Kecamatan Layar");
    PublicService permits = surveys.service(agency, "Surat keterangan usaha");
    PublicService cards = surveys.freeService(agency, "Perekaman kartu keluarga");
    one = surveys.point(agency, "Loket pelayanan 1", permits);
    several = surveys.point(agency, "Pintu masuk");
    surveys.openNow(agency, permits, cards);
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void everyPageOfTheFormIsAccessible(Size size, Look look, Browsers browsers) {
    var page = browsers.page(people.nobody(), size, look);
    var name = "survey-form-" + size + "-" + look;
    page.navigate("/s/" + one.code());
    looked(browsers, page, name);
    page.locator("button[type=submit]").first().click();
    assertThat(page.locator("#kabar h2")).containsText("belum dijawab");
    assertThat(page.locator("#kabar")).isFocused();
    looked(browsers, page, name + "-unfilled");
    page.navigate("/s/" + one.code() + "/terima-kasih");
    looked(browsers, page, name + "-thanks");
    page.navigate("/s/" + several.code() + "?bahasa=en");
    looked(browsers, page, name + "-services");
    page.navigate("/s/zzzzzzzz");
    looked(browsers, page, name + "-unknown");
  }

  @Test
  void theKeyboardAloneWithoutScriptsAnswersEverything(Browsers browsers) {
    var page = browsers.page(people.nobody(), Size.PHONE, Look.LIGHT, Scripts.OFF);
    page.navigate("/s/" + one.code());
    page.locator("input[name=u1]").first().focus();
    for (int question = 1; question <= FormClient.QUESTIONS; question++) {
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Tab");
    }
    page.locator("form button[type=submit]").first().press("Enter");
    assertThat(page.locator("h1").textContent()).isEqualTo("Terima kasih");
  }

  @Test
  void nothingIsWiderThanTheSmallestPhoneAlsoWithLettersTwiceAsLarge(Browsers browsers) {
    var page = browsers.page(people.nobody(), Size.PHONE, Look.LIGHT);
    for (String path : List.of("/s/" + one.code(), "/s/" + several.code(), "/s/zzzzzzzz")) {
      for (int width : List.of(320, 390, 768)) {
        page.setViewportSize(width, 700);
        page.navigate(path);
        thenFits(browsers, page, width + "px " + path);
        browsers.picture(page, "survey-form-" + width + "-200-" + path.contains(one.code()));
      }
    }
  }

  @Test
  void everyAnswerIsLargeEnoughForAThumb(Browsers browsers) {
    var page = browsers.page(people.nobody(), Size.PHONE, Look.LIGHT);
    page.navigate("/s/" + one.code());
    for (Locator target :
        page.locator(".choice, .kind, select, textarea, button, .head__language").all()) {
      var box = target.boundingBox();
      assertThat(Math.min(box.width, box.height))
          .as(String.valueOf(target.evaluate("e => e.outerHTML.slice(0, 80)")))
          .isGreaterThanOrEqualTo(TARGET_MIN);
    }
  }

  @Test
  void theFirstLoadTakesLessThanThirtyKilobytesOverTheWire(Browsers browsers) {
    var page = browsers.page(people.nobody(), Size.PHONE, Look.LIGHT);
    var loaded = new ArrayList<String>();
    var session = page.context().newCDPSession(page);
    session.send("Network.enable");
    var bytes = new ArrayList<Double>();
    session.on(
        "Network.loadingFinished",
        event -> bytes.add(event.get("encodedDataLength").getAsDouble()));
    page.onResponse(response -> loaded.add(response.url()));
    page.navigate("/s/" + one.code());
    page.waitForLoadState();
    assertThat(loaded).hasSizeGreaterThanOrEqualTo(3);
    assertThat(bytes).hasSameSizeAs(loaded);
    var all = bytes.stream().mapToDouble(Double::doubleValue).sum();
    System.getLogger(FormBrowserIT.class.getName())
        .log(System.Logger.Level.INFO, "first load: {0} bytes in {1} files", all, loaded.size());
    assertThat(all).isLessThan(FIRST_LOAD_MAX);
  }

  private static void looked(Browsers browsers, Page page, String name) {
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
    browsers.picture(page, name);
  }

  private static void thenFits(Browsers browsers, Page page, String name) {
    browsers.thenNotWiderThanWindow(page);
    page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%')");
    browsers.thenNotWiderThanWindow(page);
    thenNothingIsCut(page, name);
  }

  private static void thenNothingIsCut(Page page, String name) {
    var cut =
        page.evaluate(
            """
            () => [...document.querySelectorAll('main *, .head *')]
              .filter(e => e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 0
                && getComputedStyle(e).display !== 'inline')
              .map(e => e.tagName + '.' + e.className)
            """);
    assertThat((List<?>) cut).as(name).isEmpty();
  }
}
