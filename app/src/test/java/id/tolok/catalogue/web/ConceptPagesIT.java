package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.registry.ConceptProposals;
import id.tolok.testing.BrowserExtension;
import id.tolok.testing.Browsers;
import id.tolok.testing.Browsers.Look;
import id.tolok.testing.Browsers.Scripts;
import id.tolok.testing.Browsers.Size;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.util.List;
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
class ConceptPagesIT {

  @Autowired private SampleCatalogues samples;
  @Autowired private ConceptProposals proposals;
  @Autowired private Places places;
  @Autowired private People people;

  private long arunika;
  private SignedIn reviewer;

  @BeforeEach
  void catalogues() throws InterruptedException {
    long regency = places.regency("Nusa Sepakat");
    arunika = places.agency(regency, "Kecamatan Arunika");
    samples.take("kecamatan-arunika", arunika, "2025-01-01");
    for (String name : List.of("candrasari", "dirgantara", "ekacitra", "fajarmulya")) {
      samples.take("kecamatan-" + name, places.agency(regency, "Kecamatan " + name), "2024-01-01");
    }
    proposals.awaitAll();
    reviewer = people.inRegency(arunika, regency, Role.REGENCY_REVIEWER);
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreReadableInEveryWay(Size size, Browsers browsers) {
    var page = browsers.page(reviewer, size, Look.LIGHT);
    page.navigate("/katalog/konsep");
    browsers.thenReadableInBothLooks(page, "konsep-antrean");
    page.locator("[data-yes]").first().click();
    page.waitForURL("**/katalog/konsep#antrean");
    page.navigate("/katalog/konsep/daftar");
    browsers.thenReadableInBothLooks(page, "konsep-daftar");
    page.locator("main table a").first().click();
    page.waitForSelector("#putusan");
    page.locator("summary")
        .evaluateAll("all => all.forEach(s => s.closest('main') && (s.parentElement.open = true))");
    browsers.thenReadableInBothLooks(page, "konsep");
    page.navigate("/katalog/konsep/bernama-mirip");
    browsers.thenReadableInBothLooks(page, "konsep-mirip");
  }

  @Test
  void proposalIsDecidedByKeyboardAndTakenBack(Browsers browsers) {
    var page = browsers.page(reviewer);
    page.navigate("/katalog/konsep");
    int before = page.locator("[data-proposal]").count();
    page.keyboard().press("j");
    page.keyboard().press("n");
    page.waitForSelector(".notice form");
    assertThat(page.locator("[data-proposal]").count()).isEqualTo(before - 1);
    page.locator(".notice form button").click();
    page.waitForSelector("text=Putusan dibatalkan");
    assertThat(page.locator("[data-proposal]").count()).isEqualTo(before);
  }

  @Test
  void severalAreConfirmedAtOnceWithoutScripts(Browsers browsers) {
    var page = browsers.page(reviewer, Size.DESK, Look.LIGHT, Scripts.OFF);
    page.navigate("/katalog/konsep");
    page.locator("input[name=pilih]").all().forEach(box -> box.check());
    page.locator("button[name=semua][value=ya]").click();
    assertThat(page.locator(".notice").first().textContent()).contains("ditegaskan bermakna sama");
    assertThat(page.locator("[data-proposal]").count()).isZero();
  }

  @Test
  void plannerSeesNoProposalWhoseOtherSideIsOutsideTheirScope() {
    var planner = people.at(arunika, Role.PLANNER);
    assertThat(planner.get("/katalog/konsep").body()).contains("Tidak ada usulan yang menunggu");
  }

  @Test
  void programsGetConfirmedConceptsWithTheirMembers() {
    assertThat(api("/api/v1/concepts").body()).contains("\"items\":[]");
    var choice =
        reviewer
            .get("/katalog/konsep")
            .body()
            .replaceAll("(?s).*?name=\"ya\" value=\"([^\"]+)\".*", "$1");
    reviewer.post("/katalog/konsep/putusan", java.util.Map.of("ya", choice));
    var list = api("/api/v1/concepts?limit=1").body();
    assertThat(list).contains("\"formulaKind\":\"ratio\"");
    var concept = api("/api/v1/concepts/" + choice.split("-", -1)[0]);
    assertThat(concept.headers().firstValue("ETag")).isPresent();
    assertThat(concept.body()).contains("\"state\":\"CONFIRMED\"");
    assertThat(api("/api/v1/concepts/999999999").statusCode()).isEqualTo(404);
    assertThat(api("/api/v1/concepts?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void malformedChoiceIsNotFound() {
    assertThat(
            reviewer.post("/katalog/konsep/putusan", java.util.Map.of("ya", "x'; --")).statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> api(String path) {
    return reviewer.api(people.token(reviewer), path);
  }
}
