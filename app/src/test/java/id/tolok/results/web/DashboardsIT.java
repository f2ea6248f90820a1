package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.registry.ConceptProposals;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The first pages, and the comparison of a regency: three sub-districts with one concept of three.
@ServerTest
class DashboardsIT {

  private static final String DECREE =
      """
      Kepala Seksi Trantib | Persentase pos kamling aktif | [pos aktif] / [pos] * 100 | Wilayah aman
      """;

  /// What the bar above the pages remembers.
  private static final String BAR = "tolok-konteks=.";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private ConceptProposals proposals;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private GivenFigures figures;
  private long first;
  private long second;
  private long third;
  private long concept;
  private SignedIn regent;

  @BeforeEach
  void aRegency() throws InterruptedException {
    figures = new GivenFigures(jdbc, stamps);
    long regency = places.regency("Nusa Banding");
    first = agency(regency, "Kecamatan Awal");
    second = agency(regency, "Kecamatan Tengah");
    third = places.agency(regency, "Kecamatan Kosong");
    proposals.awaitAll();
    concept = conceptOf(List.of(first, second));
    regent = people.inRegency(first, regency, Role.REGENCY_REVIEWER);
  }

  @Test
  void oneConceptIsTheRatioOfSumsAndNotTheMeanOfPercentages() {
    given(first, "pos aktif", "90", FigureState.SUBMITTED);
    given(first, "pos", "100", FigureState.SUBMITTED);
    given(second, "pos aktif", "1", FigureState.SUBMITTED);
    given(second, "pos", "10", FigureState.SUBMITTED);
    var page = page(regent, conceptAddress());
    assertThat(page.select("tfoot").text()).contains("82,73%");
    assertThat(page.select("tfoot").text()).doesNotContain("50%");
    assertThat(page.text())
        .contains("2 dari 2 kecamatan yang mempunyai indikator ini (seluruhnya 3 kecamatan)");
    assertThat(page.select(".gaps").text()).contains("Kecamatan Kosong");
    assertThat(page.select("tfoot .grade").eachAttr("class"))
        .as("all who have it are measured")
        .hasSize(1)
        .doesNotContain("grade grade-none");
  }

  @Test
  void percentageNobodyReportedIsStillARatioOfSums() {
    assertThat(page(regent, conceptAddress()).select("main").text())
        .contains("Jumlah pembilang dibagi jumlah penyebut")
        .doesNotContain("tidak dijumlahkan");
  }

  @Test
  void targetsOfPlacesAreNotJoinedByALine() {
    assertThat(page(regent, conceptAddress()).select("[data-chart]").attr("data-chart"))
        .contains("\"places\":true");
  }

  @Test
  void conceptThatSomebodyHasNotReportedYetIsNotColoured() {
    given(first, "pos aktif", "90", FigureState.SUBMITTED);
    given(first, "pos", "100", FigureState.SUBMITTED);
    var page = page(regent, conceptAddress());
    assertThat(page.text()).contains("1 dari 2 kecamatan yang mempunyai");
    assertThat(page.select("tfoot .grade").eachAttr("class")).containsExactly("grade grade-none");
  }

  @Test
  void whatIsNotHandedInIsNotTheRegencysBusiness() {
    given(first, "pos aktif", "90", FigureState.DRAFT);
    given(first, "pos", "96", FigureState.DRAFT);
    assertThat(page(regent, conceptAddress()).text()).contains("0 dari 2 kecamatan yang mempunyai");
    assertThat(page(regent, "/dasbor/kabupaten?tahun=2025&bentang=Q1").select(".matrix").text())
        .doesNotContain("93,75");
  }

  @Test
  void incompleteAgenciesHaveNoPlace() {
    given(first, "pos aktif", "60", FigureState.SUBMITTED);
    given(first, "pos", "100", FigureState.SUBMITTED);
    var places =
        page(regent, "/dasbor/kabupaten?tahun=2025&bentang=Q1")
            .select("#peringkat")
            .parents()
            .getFirst()
            .select("tbody tr");
    assertThat(places.getFirst().text()).startsWith("1 Kecamatan Awal");
    assertThat(places.stream().skip(1).map(row -> row.select("td").getFirst().text()))
        .containsOnly("");
  }

  @Test
  void comparisonNamesWhoHasNotReportedAndSinceWhen() {
    var page = page(regent, "/dasbor/kabupaten?tahun=2025&bentang=Q1");
    assertThat(page.select("#lapor").parents().getFirst().text())
        .contains("Kecamatan Awal", "Kecamatan Tengah", "Kecamatan Kosong", "terlambat", "2025");
  }

  @Test
  void comparisonIsFresh() {
    String address = "/dasbor/kabupaten?tahun=2025&bentang=Q1";
    given(first, "pos aktif", "77", FigureState.SUBMITTED);
    given(first, "pos", "100", FigureState.SUBMITTED);
    String before = page(regent, address).select(".matrix").text();
    given(first, "pos aktif", "21", FigureState.SUBMITTED);
    assertThat(page(regent, address).select(".matrix").text()).isNotEqualTo(before);
  }

  @Test
  void everyRoleHasAFirstPage() {
    for (Role role : List.of(Role.APPROVER, Role.PLANNER, Role.OWNER, Role.READER)) {
      var person = people.at(first, role);
      assertThat(page(person, "/dasbor?tahun=2025&bentang=Q1").select("h2").eachText())
          .as(role.name())
          .contains("Sasaran", "Capaian terendah");
    }
    assertThat(regent.get("/dasbor").statusCode()).isEqualTo(303);
  }

  @Test
  void firstPageSaysHowOnesObjectivesStandAndWhoHasNotReported() {
    given(first, "pos aktif", "30", FigureState.SUBMITTED);
    given(first, "pos", "100", FigureState.SUBMITTED);
    var head = people.at(first, Role.APPROVER);
    var home = homeIn("2025.1", head);
    assertThat(home.select(".lines .grade-1")).hasSize(1);
    String reason = home.select(".lines a").getFirst().attr("href");
    assertThat(page(head, reason).select(".answer").text())
        .contains(home.select(".lines strong").getFirst().text());
    assertThat(homeIn("2025.1", regent).select(".lines").text())
        .contains("Kecamatan Tengah", "terlambat");
  }

  @Test
  void yearThatCannotBeIsNotRemembered() {
    var head = people.at(first, Role.APPROVER);
    assertThat(homeIn("2500.1", head).text()).doesNotContain("2500");
    var form = head.send(head.request("/formulir").header("Cookie", BAR + "2500.1").GET());
    assertThat(form.statusCode()).isEqualTo(200);
  }

  private static Elements homeIn(String yearAndQuarter, SignedIn person) {
    var answer = person.send(person.request("/").header("Cookie", BAR + yearAndQuarter).GET());
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body()).select("main");
  }

  @Test
  void plannerSeesWhatIsMissing() {
    var planner = page(people.at(first, Role.PLANNER), "/dasbor?tahun=2025&bentang=Q1");
    assertThat(planner.select("#kelengkapan").parents().getFirst().text())
        .contains("0 dari 2 angka sudah diajukan", "terlambat");
    var reader = page(people.at(first, Role.READER), "/dasbor?tahun=2025&bentang=Q1");
    assertThat(reader.select("#kelengkapan")).isEmpty();
  }

  @Test
  void anotherRegencyDoesNotExist() {
    long other = places.regency("Nusa Lain");
    assertThat(regent.get("/dasbor/kabupaten?kabupaten=" + other).statusCode()).isEqualTo(404);
  }

  private long agency(long regency, String name) {
    long agency = places.agency(regency, name);
    CurrentViewer.asProgram(
        () -> making.make(TestDecree.of(DECREE).acceptedFor(agency, "2024-01-02")));
    return agency;
  }

  private long conceptOf(List<Long> agencies) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> {
          long id =
              jdbc.sql(
                      """
                      insert into catalogue.concept (name, unit, polarity, formula_kind, created_at)
                      values ('Pos kamling aktif', '%', 'higher', 'ratio', now()) returning concept_id
                      """)
                  .query(Long.class)
                  .single();
          for (long agency : agencies) {
            jdbc.sql("delete from catalogue.concept_member where agency_id = :agency")
                .param("agency", agency)
                .update();
            jdbc.sql(
                    """
                    insert into catalogue.concept_member (concept_id, lineage_id, agency_id, state, proposed_at)
                    select :concept, i.lineage_id, :agency, 'CONFIRMED', now()
                    from catalogue.indicator i where i.agency_id = :agency
                    """)
                .param("concept", id)
                .param("agency", agency)
                .update();
          }
          return id;
        });
  }

  private String conceptAddress() {
    return "/dasbor/kabupaten/konsep/" + concept + "?tahun=2025&bentang=Q1";
  }

  private void given(long agency, String variable, String amount, FigureState state) {
    Map<String, Variable> variables =
        CurrentViewer.asProgram(() -> catalogues.agencyVariables(agency)).stream()
            .collect(Collectors.toMap(Variable::name, Function.identity()));
    var asked = Objects.requireNonNull(variables.get(variable), variable);
    EntryPeriod.all(2025, asked.kind()).stream()
        .filter(period -> period.lastQuarter() == 1)
        .forEach(period -> figures.put(new FigureKey(agency, asked.id(), period), amount, state));
  }

  private static Document page(SignedIn person, String path) {
    var answer = person.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
