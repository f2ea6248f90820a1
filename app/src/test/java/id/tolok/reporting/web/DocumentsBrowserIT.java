package id.tolok.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsBrowserIT {

  private static final String TREE = "/pohon?tahun=2025&bentang=Q1";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;

  private SignedIn planner;
  private long lineage;

  @BeforeAll
  void anOfficeThatMeasures() {
    var office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    lineage =
        CurrentViewer.asProgram(() -> {
          var version = catalogues.versionOfYear(office.agencyId(), 2025).orElseThrow();
          return catalogues.indicators(version.id()).getFirst().lineageId();
        });
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreAccessible(Size size, Browsers browsers) {
    var page = browsers.page(planner, size, Look.LIGHT);
    for (String path :
        new String[] {
          TREE,
          "/formulir?periode=2025-Q1",
          "/asal-angka/" + lineage + "?tahun=2025&bentang=Q1",
          "/asal-angka/rata?tahun=2025&bentang=Q1",
          "/periksa"
        }) {
      page.navigate(planner.server() + path);
      browsers.thenReadableInBothLooks(page, "dokumen");
    }
  }

  @Test
  void treeIsZoomedAndMovedByKeyboard(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(planner.server() + TREE);
    var frame = page.locator(".tree-frame");
    var picture = page.locator("svg.tree");
    frame.focus();
    String before = picture.getAttribute("viewBox");
    for (int time = 0; time < 4; time++) {
      page.keyboard().press("+");
    }
    String larger = picture.getAttribute("viewBox");
    assertThat(width(larger)).isLessThan(width(before));
    page.keyboard().press("ArrowRight");
    assertThat(picture.getAttribute("viewBox")).isNotEqualTo(larger);
    page.keyboard().press("0");
    assertThat(width(picture.getAttribute("viewBox"))).isGreaterThan(width(larger));
  }

  @Test
  void nodeOfTheTreeLeadsToItsNumber(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT);
    page.navigate(planner.server() + TREE);
    page.locator(".tree__node--indicator a").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/asal-angka/**");
    assertThat(page.locator("h1").textContent()).contains("Asal angka");
  }

  @Test
  void treeIsThereWithoutScripts(Browsers browsers) {
    var page = browsers.page(planner, Size.PHONE, Look.LIGHT, Scripts.OFF);
    page.navigate(planner.server() + TREE);
    assertThat(page.locator("svg.tree .tree__node").count()).isGreaterThan(3);
    assertThat(page.locator(".tree-frame__tools").count()).isZero();
  }

  private static double width(String viewBox) {
    return Double.parseDouble(viewBox.split(" ")[2]);
  }
}
