package id.tolok.results.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The average of an agency is one number, wherever it is read: over the main indicators where the
/// decree has them beside others.
@ServerTest
class SameAverageIT {

  private static final String MAIN = "Persentase pos kamling aktif";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private SignedIn planner;

  @BeforeEach
  void anOfficeWithOneMainIndicatorOfTwo() {
    office =
        MeasuredOffice.of(
            places,
            making,
            catalogues,
            """
            Kepala Seksi Trantib | %s | [pos aktif] / [pos] * 100
            Kepala Seksi Trantib | Persentase laporan selesai | [selesai] / [laporan] * 100
            """
                .formatted(MAIN));
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    update catalogue.indicator set kind = 'IKU'
                    where agency_id = :agency and name = :name
                    """)
                .param("agency", office.agencyId())
                .param("name", MAIN)
                .update());
    given("pos aktif", "61");
    given("pos", "97");
    given("selesai", "7");
    given("laporan", "11");
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  /// 61 of 97 held against 85 percent.
  private static final String AVERAGE = "73,98%";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dasbor?tahun=2025&bentang=Q1",
        "/capaian?tahun=2025&bentang=Q1",
        "/asal-angka/rata?tahun=2025&bentang=Q1",
        "/dasbor/kabupaten?tahun=2025&bentang=Q1",
        "/pohon?tahun=2025&bentang=Q1",
        "/formulir?periode=2025-Q1"
      })
  void everyPageSaysTheSame(String path) {
    var answer = planner.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(
            Jsoup.parse(answer.body())
                    .select(
                        ".whole, .board__head, .answer, .form-mean, .tree-list > ul > li > span")
                    .text()
                + Jsoup.parse(answer.body()).select("#peringkat").parents().text())
        .contains(AVERAGE);
  }

  @Test
  void soDoesTheAnswerToPrograms() {
    var answer =
        planner.api(
            people.token(planner),
            "/api/v1/results?agencyId=%d&year=2025&stretch=Q1".formatted(office.agencyId()));
    var coverage =
        JsonMapper.shared().readTree(answer.body()).path("items").path(0).path("coverage");
    assertThat(coverage.path("meanPercent").decimalValue()).isEqualByComparingTo("73.98");
    assertThat(coverage.path("planned").asInt()).isEqualTo(1);
  }

  private void given(String variable, String amount) {
    var asked = office.variable(variable);
    EntryPeriod.all(2025, asked.kind()).stream()
        .filter(period -> period.lastQuarter() == 1)
        .forEach(period ->
            new GivenFigures(jdbc, stamps)
                .put(
                    new FigureKey(office.agencyId(), asked.id(), period),
                    amount,
                    FigureState.SUBMITTED));
  }
}
