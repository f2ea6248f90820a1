package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Charts are drawn, say what they show, and have their table beside them.
@ServerTest
@ExtendWith(BrowserExtension.class)
class ChartsBrowserIT {

  private static final String DRAWN =
      "() => [...document.querySelectorAll('[data-chart]')].every(place =>"
          + " place.querySelector('svg')) && document.querySelector('[data-chart]') !== null";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private SignedIn planner;

  static List<Object[]> everyWay() {
    return Browsers.everyWay();
  }

  @BeforeEach
  void anOfficeWithFigures() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    var figures = new GivenFigures(jdbc, stamps);
    given(figures, "jumlah pos kamling aktif", "81");
    given(figures, "jumlah pos kamling", "100");
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void chartsOfAYearAreReadableInEveryWay(Size size, Look look, Browsers browsers) {
    var page = opened(browsers, size, look, "/capaian/grafik?tahun=2025");
    assertThat(page.locator("[data-chart][role=img]").count()).isGreaterThanOrEqualTo(2);
    assertThat(page.locator(".heat tbody tr").count()).isEqualTo(2);
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void chartsOfAnIndicatorAreReadableInEveryWay(Size size, Look look, Browsers browsers) {
    var page = opened(browsers, size, look, indicator());
    String said = page.locator("[data-chart]").last().getAttribute("aria-label");
    assertThat(said).contains("Persentase pos kamling aktif", "81%");
    assertThat(page.locator("table.results").count()).isEqualTo(2);
    browsers.thenAccessible(page);
    browsers.thenNotWiderThanWindow(page);
  }

  @Test
  void tablesStandWithoutScripts(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate(planner.server() + indicator());
    assertThat(page.locator("table.results").first().textContent()).contains("81%");
  }

  @Test
  void printedChartsAreDarkOnWhiteAlsoInTheDarkLook(Browsers browsers) {
    var page = opened(browsers, Size.DESK, Look.DARK, "/capaian/grafik?tahun=2025");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("[data-chart] text").first().getAttribute("fill"))
        .isIn("#000000", "#333333");
    assertThat(page.evaluate(WIDEST_ON_PAPER)).isEqualTo("fits");
  }

  @Test
  void tablesAreSortedByKeyboard(Browsers browsers) {
    long regency = places.regency("Nusa Urut");
    long first = places.agency(regency, "Kecamatan Zamrud");
    places.agency(regency, "Kecamatan Akik");
    var regent = people.inRegency(first, regency, Role.REGENCY_REVIEWER);
    var page = browsers.page(regent);
    page.navigate(regent.server() + "/dasbor/kabupaten");
    var head = page.locator("#peringkat ~ .table-frame thead th").nth(1);
    head.locator("button").focus();
    page.keyboard().press("Enter");
    assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(page.locator("#peringkat ~ .table-frame tbody tr").first().textContent())
        .contains("Akik");
    page.keyboard().press("Enter");
    assertThat(page.locator("#peringkat ~ .table-frame tbody tr").first().textContent())
        .contains("Zamrud");
  }

  /// A sheet of A4 is 794 pixels wide; drawings shrink to their place on it.
  private static final String WIDEST_ON_PAPER =
      """
      () => [...document.querySelectorAll('[data-chart] svg')].every(
        (each) => each.hasAttribute('viewBox') && each.getAttribute('width') <= 680 && each.getBBox().width <= 690)
        ? 'fits' : 'too wide'
      """;

  private Page opened(Browsers browsers, Size size, Look look, String path) {
    var page = browsers.page(planner, size, look);
    page.navigate(planner.server() + path);
    page.waitForFunction(DRAWN);
    return page;
  }

  private String indicator() {
    var rows = Jsoup.parse(planner.get("/capaian?tahun=2025&bentang=Q1").body());
    return rows.select(".results th a").getFirst().attr("href");
  }

  private void given(GivenFigures figures, String variable, String amount) {
    var asked = office.variable(variable);
    EntryPeriod.all(2025, asked.kind())
        .forEach(period ->
            figures.put(
                new FigureKey(office.agencyId(), asked.id(), period), amount, FigureState.DRAFT));
  }
}
