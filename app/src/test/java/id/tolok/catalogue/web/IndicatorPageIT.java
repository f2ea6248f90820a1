package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.registry.ConceptProposals;
import id.tolok.catalogue.store.concept.MemberTexts;
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
class IndicatorPageIT {

  @Autowired private SampleCatalogues samples;
  @Autowired private ConceptProposals proposals;
  @Autowired private MemberTexts texts;
  @Autowired private Places places;
  @Autowired private People people;

  private long regency;
  private long arunika;
  private SignedIn reviewer;

  @BeforeEach
  void catalogues() throws InterruptedException {
    regency = places.regency("Nusa Halaman");
    arunika = places.agency(regency, "Kecamatan Arunika");
    samples.take("kecamatan-arunika", arunika, "2025-01-01");
    long fajarmulya = places.agency(regency, "Kecamatan Fajarmulya");
    samples.take("kecamatan-fajarmulya", fajarmulya, "2024-01-01");
    proposals.awaitAll();
    reviewer = people.inRegency(arunika, regency, Role.REGENCY_REVIEWER, Role.PLANNER);
  }

  @ParameterizedTest
  @EnumSource
  void pageIsReadableInEveryWay(Size size, Browsers browsers) {
    var page = browsers.page(reviewer, size, Look.LIGHT);
    page.navigate(reviewer.server() + address("desa") + "?n1=12&n2=15");
    page.waitForSelector(".excerpt");
    browsers.thenReadableInBothLooks(page, "indikator");
  }

  @Test
  void formulaIsTriedWithoutKeepingAnything() {
    var answer = reviewer.get(address("desa") + "?n1=12&n2=15");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("trial__value\">80");
  }

  @Test
  void readerMayLookAndNotChange() {
    var reader = people.at(arunika, Role.READER);
    assertThat(reader.get(address("desa")).body()).doesNotContain("/variabel/");
  }

  @Test
  void indicatorOutsideTheScopeDoesNotExist() {
    var other =
        people.at(places.agency(places.regency("Nusa Luar"), "Kecamatan Luar"), Role.PLANNER);
    assertThat(other.get(address("desa")).statusCode()).isEqualTo(404);
    assertThat(other.get(address("desa") + "/tempat").statusCode()).isEqualTo(404);
  }

  private String address(String word) {
    return Scope.within(Scope.EVERYTHING, () -> texts.newest(arunika)).stream()
        .filter(text -> text.stated().indicator().contains(word))
        .findFirst()
        .map(text -> "/katalog/indikator/" + text.lineageId())
        .orElseThrow();
  }
}
