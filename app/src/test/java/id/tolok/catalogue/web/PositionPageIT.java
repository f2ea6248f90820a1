package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.database.Scope;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
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
class PositionPageIT {

  @Autowired private SampleCatalogues samples;
  @Autowired private Catalogues catalogues;
  @Autowired private Places places;
  @Autowired private People people;

  private long arunika;
  private SignedIn planner;

  @BeforeEach
  void catalogue() {
    arunika = places.agency(places.regency("Nusa Jabatan"), "Kecamatan Arunika");
    samples.take("kecamatan-arunika", arunika, "2025-01-01");
    planner = people.at(arunika, Role.PLANNER);
  }

  @ParameterizedTest
  @EnumSource
  void pageIsReadableInEveryWay(Size size, Browsers browsers) {
    var page = browsers.page(planner, size, Look.LIGHT);
    page.navigate(address("Seksi Pemerintahan"));
    browsers.thenReadableInBothLooks(page, "jabatan");
  }

  @Test
  void dutyIsShownWithWhatMeasuresItAndWhy() {
    assertThat(planner.get(address("Seksi Pemerintahan")).body())
        .contains("(kata yang sama: administrasi, desa)")
        .contains("Tugas umum")
        .contains("Menurut kemiripan kata");
  }

  @Test
  void positionOfAnotherAgencyDoesNotExist() {
    var other =
        people.at(places.agency(places.regency("Nusa Lain"), "Kecamatan Lain"), Role.PLANNER);
    assertThat(other.get(address("Camat")).statusCode()).isEqualTo(404);
    assertThat(planner.get("/katalog/jabatan/999999999").statusCode()).isEqualTo(404);
  }

  private String address(String name) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> {
          long version = catalogues.versions(arunika).getFirst().id();
          return catalogues.positions(version).stream()
              .filter(position -> position.stated().name().equals(name))
              .findFirst()
              .map(position -> "/katalog/jabatan/" + position.id())
              .orElseThrow();
        });
  }
}
