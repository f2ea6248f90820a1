package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.database.Scope;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(SampleCatalogues.class)
@ExtendWith(BrowserExtension.class)
class ComparisonPageIT {

  @Autowired private SampleCatalogues samples;
  @Autowired private Catalogues catalogues;
  @Autowired private Places places;
  @Autowired private People people;

  private long arunika;
  private SignedIn planner;

  @BeforeEach
  void versions() {
    arunika = places.agency(places.regency("Nusa Banding"), "Kecamatan Arunika");
    samples.take("kecamatan-arunika", arunika, "2025-01-01");
    samples.take("kecamatan-arunika-perubahan", arunika, "2026-01-01");
    planner = people.at(arunika, Role.PLANNER);
  }

  @ParameterizedTest
  @EnumSource
  void pageIsReadableInEveryWay(Size size, Browsers browsers) {
    var page = browsers.page(planner, size, Look.LIGHT);
    page.navigate("/katalog/bandingkan");
    browsers.thenReadableInBothLooks(page, "bandingkan");
  }

  @Test
  void newestVersionIsComparedWithTheOneBeforeUnlessAsked(Browsers browsers) {
    var page = browsers.page(planner, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate("/katalog/bandingkan");
    assertThat(page.locator("h1").textContent()).isEqualTo("Bandingkan katalog");
    assertThat(page.locator("ins").count()).isPositive();
    assertThat(page.locator("#f-kanan").inputValue()).isEqualTo(Long.toString(versions(0)));
    assertThat(page.locator("#f-kiri").inputValue()).isEqualTo(Long.toString(versions(1)));
  }

  @Test
  void equalVersionsAreSaidToBeEqual() {
    var answer = planner.get("/katalog/bandingkan?kiri=" + versions(0) + "&kanan=" + versions(0));
    assertThat(answer.body()).contains("Tidak ada perbedaan");
  }

  @Test
  void versionOfAnAgencyOutsideTheScopeDoesNotExist() {
    long other = places.agency(places.regency("Nusa Banding Lain"), "Kecamatan Lain");
    samples.take("kecamatan-fajarmulya", other, "2024-01-01");
    long version = Scope.within(Scope.EVERYTHING, () -> catalogues.versions(other)).getFirst().id();
    assertThat(
            planner
                .get("/katalog/bandingkan?kiri=" + versions(0) + "&kanan=" + version)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            planner
                .get("/katalog/bandingkan.xlsx?kiri=" + versions(0) + "&kanan=" + version)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void workbookHoldsOneLineForEachFieldThatDiffers() throws IOException, InterruptedException {
    var request =
        planner
            .request("/katalog/bandingkan.xlsx?kiri=" + versions(1) + "&kanan=" + versions(0))
            .build();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
        var rows = workbook.getFirstSheet().read();
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Keadaan");
        assertThat(rows).anyMatch(row -> row.getCellText(3).startsWith("Target 20"));
      }
    }
  }

  private long versions(int place) {
    return Scope.within(Scope.EVERYTHING, () -> catalogues.versions(arunika)).get(place).id();
  }
}
