package id.tolok.results.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.statement.BackdatedPapers;
import id.tolok.measurement.statement.Explanation;
import id.tolok.measurement.statement.Explanations;
import id.tolok.results.PublicAgencies;
import id.tolok.results.web.GivenFigures;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class NumberPageIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;
  @Autowired private PublicAgencies published;
  @Autowired private BackdatedPapers papers;

  private MeasuredOffice office;
  private SignedIn planner;
  private long lineage;

  @BeforeEach
  void anOfficeThatMeasures() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
    lineage = lineage(0);
  }

  @Test
  void sentenceSaysWhatTheRuleAndTheWorkedFormulaSay() {
    given("jumlah pos kamling aktif", 1, "34");
    given("jumlah pos kamling", 1, "40");
    var page = page("Q1");
    assertThat(page.select(".answer__sentence").text())
        .isEqualTo(
            "Capaian 100,00% karena realisasi 85% dibagi target 85%; predikatnya Sangat"
                + " Tinggi.");
    assertThat(page.select(".rule__formula").eachText())
        .containsExactly("R / T × 100", "85 / 85 × 100 = 100,00%");
    assertThat(page.select(".scale .chosen").text()).contains("Sangat Tinggi", "di sini");
  }

  @Test
  void achievementAboveTheCapSaysWhatTheFormulaGave() {
    given("jumlah pos kamling aktif", 1, "51");
    given("jumlah pos kamling", 1, "40");
    assertThat(page("Q1").select(".answer__sentence").text())
        .contains("Capaian 120,00%", "Hasil rumusnya 150,00%, yang dihitung 120,00%.");
  }

  @Test
  void derivationHasTheValueAtEveryNode() {
    given("jumlah pos kamling aktif", 1, "85.5");
    given("jumlah pos kamling", 1, "90");
    var page = page("Q1");
    assertThat(page.select(".derivation__node").eachText())
        .containsExactly(
            "[jumlah pos kamling aktif] / [jumlah pos kamling] * 100 = 95",
            "[jumlah pos kamling aktif] / [jumlah pos kamling] = 0,95",
            "[jumlah pos kamling aktif] = 85,5",
            "[jumlah pos kamling] = 90");
    assertThat(page.select("math")).isNotEmpty();
  }

  @Test
  void figuresToDateAreThoseOfEveryQuarterTheyWereAddedFrom() {
    given("jumlah pelayanan", 1, "10");
    given("jumlah pelayanan", 2, "15");
    lineage = lineage(1);
    var figures = page("SD2").select(".operand tbody tr");
    assertThat(figures.eachText())
        .anyMatch(line -> line.contains("10"))
        .anyMatch(line -> line.contains("15"))
        .noneMatch(line -> line.contains("III"));
    assertThat(page("SD2").select(".answer__facts").text()).contains("25");
  }

  @Test
  void missingFigureIsNamedWithWhatToDo() {
    given("jumlah pos kamling", 1, "90");
    var page = page("Q1");
    assertThat(page.select(".answer").text())
        .doesNotContain("Capaian 0")
        .contains("Yang dapat dilakukan");
    assertThat(page.select(".derivation__value--open").text())
        .contains("belum ada: jumlah pos kamling aktif");
    assertThat(page.select("main").text()).doesNotContain("Sangat Tinggi di sini");
  }

  @Test
  void causeThatWasReportedStandsBesideThePoorNumber() {
    givenExplanation("Jalan putus sejak Februari.");
    given("jumlah pos kamling aktif", 1, "4");
    given("jumlah pos kamling", 1, "40");
    assertThat(page("Q1").select("main").text())
        .contains("Jalan putus sejak Februari.", "Jembatan darurat penuh.");
    assertThat(page("SD2").select("main").text()).contains("Jalan putus sejak Februari.");
    assertThat(page("Q2").select("main").text()).doesNotContain("Jalan putus");
  }

  @Test
  void poorNumberNobodyExplainedLeadsToWhereItIsExplained() {
    given("jumlah pos kamling aktif", 1, "4");
    given("jumlah pos kamling", 1, "40");
    assertThat(page("Q1").select("#penjelasan").parents().getFirst().select("a").attr("href"))
        .isEqualTo("/penjelasan-capaian/%d/2025/1".formatted(lineage));
    assertThat(page("SD2").select("#penjelasan")).as("nobody explains half a year").isEmpty();
  }

  private void givenExplanation(String cause) {
    var outcome =
        CurrentViewer.asProgram(() ->
            papers.explain(
                new Explanation.Key(office.agencyId(), lineage, 2025, 1),
                new Explanation.Words(
                    cause, "Jembatan darurat penuh.", "", null, OptionalLong.empty()),
                new Figure.Act(OptionalLong.empty(), "Penguji", TestClock.now())));
    assertThat(outcome).isInstanceOf(Explanations.Outcome.Written.class);
  }

  @Test
  void zeroDenominatorIsNoEventAndNeverZero() {
    given("jumlah pos kamling aktif", 1, "0");
    given("jumlah pos kamling", 1, "0");
    assertThat(page("Q1").select(".answer__sentence").text())
        .contains("tidak ada kejadian")
        .doesNotContain("Capaian 0");
  }

  @Test
  void whoEnteredAFigureAndWhenStandsBesideIt() {
    given("jumlah pos kamling", 1, "90");
    assertThat(page("Q1").select(".operand tbody tr .badge-status").eachText()).contains("draf");
  }

  @Test
  void whatWasNotHandedInDoesNotCountForTheRegencyAndSaysSo() {
    given("jumlah pos kamling aktif", 1, "90");
    given("jumlah pos kamling", 1, "96");
    var reader = people.at(office.agencyId(), Role.READER);
    var page = page(reader, "Q1", "ENTERED");
    assertThat(page.select(".derivation").text()).doesNotContain("93,75");
    assertThat(page.select(".answer li").text()).contains("sudah diisi, tetapi belum terhitung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B03", "Q1", "SD2", "T", "T2"})
  void everyStretchIsExplained(String stretch) {
    given("jumlah pos kamling aktif", 1, "85.5");
    given("jumlah pos kamling", 1, "90");
    assertThat(page(stretch).select("h1").text()).startsWith("Asal angka");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q5", "x", "B13", "SD0"})
  void stretchThatIsNoneIsNotFound(String stretch) {
    assertThat(planner.get(path(stretch, "ENTERED")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999", "0", "-1", "1800"})
  void yearThatIsNoneIsNotFound(String year) {
    assertThat(planner.get("/asal-angka/" + lineage + "?tahun=" + year).statusCode())
        .isEqualTo(404);
    assertThat(planner.get("/pohon?tahun=" + year).statusCode()).isEqualTo(404);
  }

  @Test
  void indicatorOfAnotherAgencyDoesNotExist() {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var stranger = people.at(other, Role.PLANNER);
    assertThat(stranger.get(path("Q1", "ENTERED")).statusCode()).isEqualTo(404);
  }

  @Test
  void trailIsShownToWhoMayReadIt() {
    given("jumlah pos kamling", 1, "90");
    assertThat(page("Q1").select("#jejak")).isEmpty();
  }

  @Test
  void everyRuleNamesItsLegalSource() {
    assertThat(page("Q1").select("#aturan ~ ul li").eachText())
        .anyMatch(source -> source.contains("PermenPANRB 8/2021"));
    assertThat(page("Q1").select(".scale tbody tr")).hasSize(5);
  }

  @Test
  void averageNamesWhatIsLeftOutAndWhy() {
    given("jumlah pos kamling aktif", 1, "34");
    given("jumlah pos kamling", 1, "40");
    var page = average("");
    assertThat(page.select(".answer__sentence").text())
        .contains("100,00%", "belum lengkap dan tidak diberi predikat");
    assertThat(page.select(".rule__formula").text()).isEqualTo("100,00% / 1 = 100,00%");
    assertThat(page.select("#dihitung ~ table tbody tr")).hasSize(1);
    assertThat(page.select("#tidak-dihitung ~ table tbody tr").eachText())
        .singleElement()
        .asString()
        .contains("Jumlah pelayanan", "Belum diisi");
  }

  @Test
  void averageOfAPositionHasOnlyItsIndicators() {
    assertThat(average("&jabatan=kepala%20seksi%20PELAYANAN").select("tbody tr")).hasSize(1);
    assertThat(planner.get("/asal-angka/rata?tahun=2025&bentang=Q1&jabatan=x").statusCode())
        .isEqualTo(404);
  }

  @Test
  void publicSeesApprovedNumbersOfThoseWhoPublishAndNoNames() {
    given("jumlah pos kamling aktif", 1, "34");
    given("jumlah pos kamling", 1, "40");
    String path = "/publik/asal-angka/" + lineage + "?tahun=2025&bentang=Q1";
    assertThat(people.nobody().get(path).statusCode()).isEqualTo(404);
    CurrentViewer.asProgram(() -> {
      published.change(office.agencyId(), PublicAgencies.Publication.OPEN);
      return true;
    });
    var answer = people.nobody().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("main").text())
        .contains("belum ada angka untuk")
        .doesNotContain("Penguji", "/riwayat", "100,00%");
    assertThat(Jsoup.parse(answer.body()).select(".operand tbody").text())
        .as("how far the entry is, is not for everybody")
        .contains("belum ada")
        .doesNotContain("draf", "Diisi");
  }

  private Document average(String more) {
    var answer = planner.get("/asal-angka/rata?tahun=2025&bentang=Q1&dasar=ENTERED" + more);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void quantityThatIsAnotherIndicatorNamesItAndLeadsToItAlsoForEverybody() {
    long other = lineage;
    lineage = lineage(1);
    String address = "/variabel/" + office.variable("jumlah pelayanan").id();
    var form = (FormElement) Jsoup.parse(planner.get(address).body()).expectFirst("main form");
    Map<String, String> fields = new HashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.put("pengisian", "INDICATOR_ACTUAL");
    fields.put("indikator", Long.toString(other));
    fields.put("langkah", "simpan");
    assertThat(planner.post(address, fields).statusCode()).isEqualTo(303);
    var operand = page("Q1").expectFirst(".operand");
    assertThat(operand.text()).contains("Realisasi indikator lain: Persentase pos kamling aktif");
    assertThat(operand.select("a[href^=/asal-angka/%d?]".formatted(other))).hasSize(1);
    CurrentViewer.asProgram(() -> {
      published.change(office.agencyId(), PublicAgencies.Publication.OPEN);
      return true;
    });
    String open = "/publik/asal-angka/%d?tahun=2025&bentang=Q1";
    var everybody = Jsoup.parse(people.nobody().get(open.formatted(lineage)).body());
    assertThat(everybody.select(".operand a").eachAttr("href"))
        .containsExactly(open.formatted(other));
  }

  private Document page(String stretch) {
    return page(planner, stretch, "ENTERED");
  }

  private Document page(SignedIn person, String stretch, String basis) {
    var answer = person.get(path(stretch, basis));
    assertThat(answer.statusCode()).as(stretch).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private String path(String stretch, String basis) {
    return "/asal-angka/%d?tahun=2025&bentang=%s&dasar=%s".formatted(lineage, stretch, basis);
  }

  private long lineage(int place) {
    return CurrentViewer.asProgram(() -> {
      var version = catalogues.versionOfYear(office.agencyId(), 2025).orElseThrow();
      return catalogues.indicators(version.id()).get(place).lineageId();
    });
  }

  private void given(String variable, int quarter, String amount) {
    var known = office.variable(variable);
    List<EntryPeriod> periods =
        EntryPeriod.all(2025, known.kind()).stream()
            .filter(period -> period.lastQuarter() == quarter)
            .toList();
    for (EntryPeriod period : periods) {
      new GivenFigures(jdbc, stamps)
          .put(new FigureKey(office.agencyId(), known.id(), period), amount, FigureState.DRAFT);
    }
  }
}
