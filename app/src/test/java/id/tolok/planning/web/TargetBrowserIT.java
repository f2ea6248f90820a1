package id.tolok.planning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.planning.Targets;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@ExtendWith(BrowserExtension.class)
class TargetBrowserIT {

  @Autowired private VersionMaking making;
  @Autowired private Targets targets;
  @Autowired private Places places;
  @Autowired private People people;

  private long agency;
  private long lineage;
  private SignedIn planner;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Papan"), "Kecamatan Papan");
    var version =
        TestDecree.of("Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]")
            .acceptedFor(agency, "2024-01-01");
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
    lineage =
        Scope.within(Scope.EVERYTHING, () -> targets.ofYear(agency, 2024))
            .getFirst()
            .indicator()
            .lineageId();
    planner = people.at(agency, Role.PLANNER);
  }

  static List<Object[]> everyWay() {
    return Browsers.everyWay();
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void pagesAreReadableInEveryWay(Size size, Look look, Browsers browsers) {
    var page = browsers.page(planner, size, look);
    for (String address :
        List.of(
            "/target?tahun=2024",
            "/target/" + lineage + "?tahun=2024",
            "/target/" + lineage + "/ubah?tahun=2024",
            "/target/penilaian?instansi=" + agency,
            "/anggaran?tahun=2024",
            "/variabel")) {
      page.navigate(planner.server() + address);
      browsers.thenAccessible(page);
      browsers.thenNotWiderThanWindow(page);
    }
  }

  @Test
  void quartersAreSplitByKeyboardAlone(Browsers browsers) {
    var page = browsers.page(planner);
    page.navigate(planner.server() + "/target/" + lineage + "/ubah?tahun=2024");
    assertThat(page.locator("#f-tw1")).isHidden();
    page.locator("#f-pembagian").focus();
    chooseByTyping(page, "Ditulis");
    assertThat(page.locator("#f-tw1")).isVisible();
    for (String figure : List.of("10", "20", "30", "20")) {
      page.keyboard().press("Tab");
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type(figure);
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("#pratinjau")).isVisible();
    assertThat(page.getByText("Berlaku begitu disimpan.")).isVisible();
    page.locator("button[value=simpan]").press("Enter");
    assertThat(page.getByText("Target disimpan dan berlaku.")).isVisible();
    assertThat(page.getByText("I: 10 · II: 20 · III: 30 · IV: 20")).isVisible();
  }

  @Test
  void wordsOpenTheFieldForTheFigureTheyStandFor(Browsers browsers) {
    var page = browsers.page(planner);
    page.navigate(planner.server() + "/target/" + lineage + "/ubah?tahun=2024");
    assertThat(page.locator("#f-angka")).isHidden();
    page.locator("#f-target").fill("BB");
    assertThat(page.locator("#f-angka")).isVisible();
    page.locator("#f-target").fill("80-90");
    assertThat(page.locator("#f-angka")).isHidden();
  }

  @Test
  void budgetIsWalkedThroughWithEnterAndArrows(Browsers browsers) {
    var page = browsers.page(planner);
    page.navigate(planner.server() + "/anggaran?tahun=2024");
    page.locator("[id='b1.nama']").focus();
    page.keyboard().type("Pelayanan");
    page.keyboard().press("Enter");
    page.keyboard().type("Ketertiban");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Tab");
    page.keyboard().type("1000000");
    page.keyboard().press("Enter");
    page.keyboard().type("2.000.000");
    page.locator("[data-budget] button[type=submit]").press("Enter");
    assertThat(page.locator(".sums")).containsText("3.000.000");
    assertThat(page.locator("[id='b2.nama']").inputValue()).isEqualTo("Ketertiban");
  }

  private static void chooseByTyping(Page page, String beginning) {
    page.keyboard().type(beginning);
  }
}
