package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What everybody may read, and what nobody may.
@ServerTest
class OpenPagesIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private GivenFigures figures;
  private SignedIn nobody;

  @BeforeEach
  void anOfficeThatMeasures() {
    office = MeasuredOffice.of(places, making, catalogues);
    figures = new GivenFigures(jdbc, stamps);
    nobody = people.nobody();
  }

  @Test
  void nothingIsPublicBeforeTheHeadSwitchesItOn() {
    assertThat(nobody.get(agencyAddress()).statusCode()).isEqualTo(404);
    assertThat(nobody.get(download("json")).statusCode()).isEqualTo(404);
    assertThat(nobody.get("/publik?tahun=2025").body()).doesNotContain(agencyAddress());
  }

  @Test
  void onlyTheHeadSwitches() {
    var planner = people.at(office.agencyId(), Role.PLANNER);
    assertThat(switched(planner, "OPEN")).isEqualTo(403);
    assertThat(nobody.get(agencyAddress()).statusCode()).isEqualTo(404);
    var head = people.at(office.agencyId(), Role.APPROVER);
    assertThat(switched(head, "OPEN")).isEqualTo(303);
    assertThat(nobody.get(agencyAddress()).statusCode()).isEqualTo(200);
    assertThat(switched(head, "CLOSED")).isEqualTo(303);
    assertThat(nobody.get(agencyAddress()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNotApprovedStaysInside() {
    givenOpen();
    given("jumlah pelayanan", "61731", FigureState.VERIFIED);
    assertThat(nobody.get(agencyAddress()).body()).doesNotContain("61.731");
    assertThat(nobody.get(download("json")).body()).doesNotContain("61731");
    given("jumlah pelayanan", "61731", FigureState.APPROVED);
    assertThat(nobody.get(agencyAddress()).body()).contains("61.731");
    assertThat(nobody.get(download("json")).body()).contains("61731");
  }

  @Test
  void whetherSomethingWasEnteredIsNotSaidToEverybody() {
    givenOpen();
    given("jumlah pelayanan", "61731", FigureState.VERIFIED);
    var page = Jsoup.parse(nobody.get(agencyAddress()).body());
    assertThat(page.select("main").text()).contains("Belum ada").doesNotContain("Belum diisi");
    for (String reason : page.select("td.number a").eachAttr("href")) {
      assertThat(Jsoup.parse(nobody.get(reason).body()).select("main").text())
          .as(reason)
          .doesNotContainIgnoringCase("belum diisi");
    }
  }

  @Test
  void aCorrectionOnItsWayLeavesTheApprovedFigure() {
    givenOpen();
    given("jumlah pelayanan", "61731", FigureState.APPROVED);
    given("jumlah pelayanan", "55117", FigureState.DRAFT);
    assertThat(nobody.get(agencyAddress()).body()).contains("61.731").doesNotContain("55.117");
  }

  @Test
  void peopleWhoSignedInSeeTheSameAsEverybody() {
    givenOpen();
    given("jumlah pelayanan", "61731", FigureState.DRAFT);
    var planner = people.at(office.agencyId(), Role.PLANNER);
    assertThat(planner.get(agencyAddress()).body()).doesNotContain("61.731");
  }

  @Test
  void indicatorIsExplainedInPlainWords() {
    givenOpen();
    given("jumlah pelayanan", "90", FigureState.APPROVED);
    String first =
        Jsoup.parse(nobody.get(agencyAddress()).body()).select(".results a").attr("href");
    var page = Jsoup.parse(nobody.get(first).body());
    assertThat(page.select("h1").text()).isNotBlank();
    assertThat(page.select("#hasil").parents().text()).contains("disetujui");
  }

  @Test
  void dataHasOneLineForEachIndicatorAndPeriod() {
    givenOpen();
    given("jumlah pelayanan", "90", FigureState.APPROVED);
    var lines = nobody.get(download("csv")).body().lines().toList();
    assertThat(lines.getFirst()).startsWith("agency,year,period,id,objective,indicator,definition");
    assertThat(lines).hasSize(1 + 2 * 7);
  }

  @Test
  void anotherYearOfTheSameAddressIsNotBroken() {
    givenOpen();
    assertThat(nobody.get("/publik/instansi/" + office.agencyId() + "?tahun=2019").statusCode())
        .isEqualTo(200);
    assertThat(nobody.get("/publik?tahun=abc").statusCode()).isEqualTo(400);
  }

  @Test
  void fileOfAYearThatCannotBeIsNotTheFileOfAnother() {
    givenOpen();
    String file = "/publik/unduh/" + office.agencyId() + "/";
    assertThat(nobody.get(file + "1899.csv").statusCode()).isEqualTo(404);
    assertThat(nobody.get(file + "9999.json").statusCode()).isEqualTo(404);
    assertThat(nobody.get(file + "2024.json").body()).contains("2024");
  }

  private void givenOpen() {
    assertThat(switched(people.at(office.agencyId(), Role.APPROVER), "OPEN")).isEqualTo(303);
  }

  private int switched(SignedIn person, String to) {
    return person
        .post(
            "/capaian/publikasi",
            Map.of("instansi", String.valueOf(office.agencyId()), "nilai", to))
        .statusCode();
  }

  private void given(String variable, String amount, FigureState state) {
    var asked = office.variable(variable);
    EntryPeriod.all(2025, asked.kind()).stream()
        .filter(period -> period.lastQuarter() == 1)
        .forEach(period ->
            figures.put(new FigureKey(office.agencyId(), asked.id(), period), amount, state));
  }

  private String agencyAddress() {
    return "/publik/instansi/" + office.agencyId() + "?tahun=2025";
  }

  private String download(String ending) {
    return "/publik/unduh/%d/2025.%s".formatted(office.agencyId(), ending);
  }
}
