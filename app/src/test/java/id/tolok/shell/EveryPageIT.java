package id.tolok.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import id.tolok.access.Role;
import id.tolok.sample.SampleWorld;
import id.tolok.shell.PageCrawl.Found;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every page of the program in the sample world as somebody who may do everything.
@ServerTest
@TestPropertySource(properties = "tolok.sample=true")
@ExtendWith(BrowserExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {

  /// What a page may cost at the first visit beyond the libraries, as sent.
  private static final int BUDGET = 100 * 1024;

  /// Places that scroll take a stop of their own, which no list of ours knows.
  private static final int SPARE = 12;

  /// Scripts have started, where the page has any, no part of it is on its way, and every chart is
  /// drawn.
  private static final String READY =
      """
      () => (document.scripts.length === 0
          || document.documentElement.classList.contains('has-script'))
        && !document.querySelector('.htmx-request, [data-chart]:not([_echarts_instance_])')
      """;

  @Autowired private SampleWorld world;
  @Autowired private People people;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private SignedIn person;
  private PageCrawl crawl;
  private List<Found> pages;

  @BeforeAll
  void walk() {
    if (world.ground() == SampleWorld.Ground.EMPTY) {
      world.make(Path.of("..", "samples"));
    }
    person = people.everywhere(Role.values());
    crawl = new PageCrawl(person, requestMappingHandlerMapping);
    pages = crawl.pages();
  }

  @TestFactory
  Stream<DynamicTest> pageIsReadable(Browsers browsers) {
    return pages.stream()
        .map(page -> DynamicTest.dynamicTest(page.path(), () -> thenReadable(browsers, page)));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertThat(crawl.broken()).isEmpty();
  }

  @Test
  void everyPageHasATitleOfItsOwn() {
    Map<String, String> routes = new LinkedHashMap<>();
    for (Found found : pages) {
      assertThat(found.title()).as(found.path()).endsWith(" · Tolok").isNotEqualTo(" · Tolok");
      String other = routes.putIfAbsent(found.title(), found.route());
      assertThat(other).as(found.title()).isIn(null, found.route());
    }
  }

  /// The page as it comes up at a desk and on a phone; the first page of a kind in both looks.
  private void thenReadable(Browsers browsers, Found found) {
    var page = browsers.page(person, Size.DESK, Look.LIGHT);
    try {
      List<Response> answers = new ArrayList<>();
      page.onResponse(answers::add);
      page.navigate(found.path());
      thenReadable(browsers, page, found);
      assertThat(weight(answers)).as(() -> "bytes sent: " + Browsers.way(page)).isLessThan(BUDGET);
      thenReadableIn(Look.DARK, browsers, page, found);
      browsers.show(page, Look.LIGHT);
      assertThat(unreachable(page))
          .as(() -> "not reached by keyboard: " + Browsers.way(page))
          .isEmpty();

      browsers.show(page, Size.PHONE);
      browsers.show(page, Look.DARK);
      page.navigate(found.path());
      thenReadable(browsers, page, found);
      thenReadableIn(Look.LIGHT, browsers, page, found);
    } catch (AssertionError | PlaywrightException fault) {
      browsers.pictureOfFault(page, name(page, found));
      throw fault;
    } finally {
      page.context().close();
    }
  }

  private static void thenReadable(Browsers browsers, Page page, Found found) {
    page.waitForFunction(READY);
    assertThat(page.locator("h1").count()).as(() -> "h1: " + Browsers.way(page)).isOne();
    assertThat(page.locator("h1").textContent()).as(() -> Browsers.way(page)).isNotBlank();
    browsers.picture(page, name(page, found));
    browsers.thenNotWiderThanWindow(page);
    browsers.thenAccessible(page);
    assertThat(browsers.takeComplaints()).as(() -> Browsers.way(page)).isEmpty();
  }

  /// Another look changes nothing but colours, and charts draw themselves again.
  private static void thenReadableIn(Look look, Browsers browsers, Page page, Found found) {
    if (found.first()) {
      browsers.show(page, look);
      browsers.picture(page, name(page, found));
      browsers.thenNotWiderThanWindow(page);
      browsers.thenColoursAccessible(page);
      assertThat(browsers.takeComplaints()).as(() -> Browsers.way(page)).isEmpty();
    }
  }

  /// Presses Tab through the page and says what is shown, can be used and was never reached, or was
  /// reached without a mark that one sees.
  private static List<?> unreachable(Page page) {
    int stops =
        ((Number)
                page.evaluate(
                    "() => "
                        + STOPS
                        + ".length + 4 * document.querySelectorAll('[type=date]').length"
                        + " + document.querySelectorAll('[tabindex=\"0\"]').length"))
            .intValue();
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
    for (int i = 0; i < stops + SPARE; i++) {
      page.keyboard().press("Tab");
      page.evaluate(
          """
          () => {
            const here = document.activeElement;
            const first = !('reached' in here.dataset);
            here.dataset.reached = '';
            if (first && here !== document.body && getComputedStyle(here).outlineStyle === 'none') {
              here.dataset.unmarked = '';
            }
          }
          """);
    }
    return (List<?>)
        page.evaluate(
            "() => "
                + STOPS
                + """
                .filter(e => !('reached' in e.dataset) || 'unmarked' in e.dataset)
                .map(e => e.outerHTML.slice(0, 120))
                """);
  }

  /// What a person must be able to reach: one radio of a group stands for all.
  private static final String STOPS =
      """
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(e => !e.disabled && e.tabIndex >= 0 && e.type !== 'hidden' && e.type !== 'radio'
          && e.getClientRects().length > 0
          && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      """;

  private static long weight(List<Response> answers) {
    return answers.stream()
        .filter(answer -> !answer.url().contains("/webjars/"))
        .mapToLong(answer -> answer.request().sizes().responseBodySize)
        .sum();
  }

  /// What its picture is called.
  private static String name(Page page, Found found) {
    String name = found.path().replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
    String shortName = name.length() > 60 ? name.substring(0, 60) : name;
    String way = Browsers.way(page);
    return "halaman/%s-%s"
        .formatted(
            shortName.isEmpty() ? "beranda" : shortName,
            way.substring(way.indexOf(',') + 2).replace(", ", "-"));
  }
}
