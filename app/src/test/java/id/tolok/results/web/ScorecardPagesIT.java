package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.kernel.FiscalYear;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ScorecardPagesIT {

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private GivenFigures figures;
  private SignedIn planner;

  @BeforeEach
  void anOfficeThatMeasures() {
    office = MeasuredOffice.of(places, making, catalogues);
    figures = new GivenFigures(jdbc, stamps);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void nothingEnteredIsAReasonAndNeverZeroOrGreen() {
    var page = page(planner, "/capaian?tahun=2025&bentang=Q1");
    assertThat(page.select(".results tbody tr")).hasSize(2);
    assertThat(page.select(".results .grade, .average .grade").eachAttr("class"))
        .isNotEmpty()
        .containsOnly("grade grade-none");
    assertThat(page.select(".whole").text()).contains("Belum lengkap", "0 dari 2 terukur");
    assertThat(page.select(".results td").eachText()).noneMatch(text -> text.matches("0( %)?"));
  }

  @Test
  void anIncompleteAverageIsNotColoured() {
    givenQuarter("jumlah pos kamling aktif", 1, "90");
    givenQuarter("jumlah pos kamling", 1, "100");
    var page = page(planner, "/capaian?tahun=2025&bentang=Q1");
    assertThat(page.select(".whole").text()).contains("1 dari 2 terukur", "Belum lengkap");
    assertThat(page.select(".results .grade-5")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/capaian?tahun=2025&bentang=Q1",
        "/capaian?tahun=2025&bentang=Q1&menurut=jabatan",
        "/capaian/tabel?tahun=2025"
      })
  void theNextReaderAfterTheCommitSeesTheNewFigure(String path) {
    givenQuarter("jumlah pos kamling aktif", 1, "90");
    givenQuarter("jumlah pos kamling", 1, "100");
    assertThat(page(planner, path).text()).contains("90").doesNotContain("73,25");
    givenQuarter("jumlah pos kamling aktif", 1, "73.25");
    assertThat(page(planner, path).text()).contains("73,25");
  }

  @Test
  void whoOnlyLooksOnSeesWhatWasHandedIn() {
    givenQuarter("jumlah pos kamling aktif", 1, "90");
    givenQuarter("jumlah pos kamling", 1, "100");
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(page(reader, "/capaian?tahun=2025&bentang=Q1").select(".results .grade-5"))
        .isEmpty();
    assertThat(page(reader, "/capaian?tahun=2025&bentang=Q1&dasar=ENTERED").select(".grade-5"))
        .as("asking for more than one may see")
        .hasSize(1);
  }

  @Test
  void tableHasTwelveMonthsForEveryIndicator() {
    var page = page(planner, "/capaian/tabel?tahun=2025");
    assertThat(page.select(".months tbody tr"))
        .hasSize(2)
        .allSatisfy(row ->
            assertThat(
                    row.select("td[colspan]").stream()
                        .mapToInt(cell -> Integer.parseInt(cell.attr("colspan")))
                        .sum())
                .isEqualTo(12));
  }

  @Test
  void anotherAgencyDoesNotExistHere() {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    assertThat(planner.get("/capaian?instansi=" + other).statusCode()).isEqualTo(404);
    assertThat(planner.get("/capaian/tabel?instansi=" + other).statusCode()).isEqualTo(404);
  }

  @Test
  void tableComesWithItsNavigationAndFetchesWhatWaitsAfterwards() {
    var page = page(planner, "/capaian/tabel?tahun=2025");
    String later = page.select(".side [hx-get]").attr("hx-get");
    assertThat(page.select(".side__line[aria-current]").text()).isEqualTo("Capaian kinerja");
    var lines = page(planner, later);
    assertThat(lines.select("a").eachAttr("href"))
        .isEqualTo(page.select(".side ul a").eachAttr("href"));
    assertThat(lines.select("[aria-current]").text()).isEqualTo("Capaian kinerja");
  }

  @Test
  void namesInTheTableAreEscaped() {
    var other =
        MeasuredOffice.of(
            places,
            making,
            catalogues,
            "Kepala Seksi Trantib | Jumlah <b>tebal</b> & \"kutip\" | [jumlah pos kamling]");
    var body = people.at(other.agencyId(), Role.PLANNER).get("/capaian/tabel?tahun=2025").body();
    assertThat(body).contains("&lt;b&gt;tebal&lt;/b&gt; &amp;").doesNotContain("<b>tebal</b>");
  }

  @ParameterizedTest
  @CsvSource({"Q1, Triwulan I Tahun 2025", "SD2, Triwulan II Tahun 2025", "T, Tahun 2025"})
  void theFormOfTheSamePeriodIsOneStepAway(String stretch, String title) {
    var board = page(planner, "/capaian?tahun=2025&bentang=" + stretch);
    var form = page(planner, board.select("a[href^=/formulir?]").attr("href"));
    assertThat(form.select("main").text()).contains("Pengukuran Kinerja " + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/capaian", "/capaian/tabel", "/capaian/grafik", "/dasbor", "/pohon"})
  void noPageShowsAnotherYearThanItsAddressSays(String path) {
    assertThat(page(planner, path + "?tahun=1999").select("main").text()).contains("1999");
    assertThat(planner.get(path + "?tahun=2200").statusCode()).isEqualTo(404);
    assertThat(planner.get(path + "?tahun=1899").statusCode()).isEqualTo(404);
  }

  @Test
  void theFirstAndTheLastYearThereIsHavePages() {
    String indicator =
        page(planner, "/capaian?tahun=2025").select(".results th a").attr("href").split("\\?")[0];
    for (int year : List.of(FiscalYear.FIRST, FiscalYear.LAST)) {
      for (String path :
          List.of("/capaian?bentang=T&tahun=", indicator + "?tahun=", "/dasbor?tahun=")) {
        assertThat(page(planner, path + year).select("main").text()).contains(String.valueOf(year));
      }
    }
  }

  @Test
  void aYearWithoutTargetsSaysWhereTheyAreSet() {
    assertThat(page(planner, "/capaian?tahun=2030").select("main .notice a").attr("href"))
        .isEqualTo("/target?tahun=2030");
    assertThat(page(planner, "/capaian?tahun=2025").select("main .notice")).isEmpty();
  }

  @Test
  void aStretchNobodyKnowsIsNotAnsweredWithAnother() {
    assertThat(planner.get("/capaian?tahun=2025&bentang=Q7").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasChosenInTheBarGoesBeforeWhatTheAddressNames() {
    var answer =
        planner.post(
            "/konteks",
            Map.of(
                "tahun", "2025",
                "triwulan", "2",
                "kembali", "/capaian?instansi=1&tahun=2024&bentang=Q1&menurut=jabatan"));
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/capaian?menurut=jabatan"));
  }

  private void givenQuarter(String variable, int quarter, String amount) {
    var kind = office.variable(variable).kind();
    List<EntryPeriod> all =
        EntryPeriod.all(2025, kind).stream()
            .filter(period -> period.lastQuarter() == quarter)
            .toList();
    for (EntryPeriod period : all) {
      figures.put(
          new FigureKey(office.agencyId(), office.variable(variable).id(), period),
          amount,
          FigureState.DRAFT);
    }
  }

  private static Document page(SignedIn person, String path) {
    var answer = person.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
