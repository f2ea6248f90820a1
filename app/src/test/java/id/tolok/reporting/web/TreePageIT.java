package id.tolok.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Stamps;
import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.reporting.pdf.PdfCheck;
import id.tolok.results.web.GivenFigures;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TreePageIT {

  private static final String TREE = "/pohon?tahun=2025&bentang=Q1";

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private SignedIn planner;

  @BeforeEach
  void anOfficeThatMeasures() {
    office =
        MeasuredOffice.of(
            places,
            making,
            catalogues,
            """
            Camat | Persentase pos aktif | [pos aktif] / [pos] * 100 | Meningkatnya ketertiban
            Kepala Seksi Trantib | Jumlah patroli | [patroli] | meningkatnya  KETERTIBAN
            Kepala Seksi Pelayanan | Jumlah layanan | [layanan]
            """);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void objectiveOfSeveralPositionsIsOneNode() {
    var page = page(TREE);
    assertThat(
            page.select(".tree__node--objective > title, .tree__node--objective title").eachText())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Meningkatnya ketertiban");
    assertThat(page.select(".tree__node--indicator")).hasSize(3);
  }

  @Test
  void nodesWithoutOwnerOrObjectiveAreMarked() {
    var page = page(TREE);
    assertThat(page.select(".tree__warning").eachText())
        .anyMatch(text -> text.contains("belum ada pengampu"))
        .anyMatch(text -> text.contains("keputusan tidak"));
  }

  @Test
  void listSaysWhatThePictureSays() {
    var page = page(TREE);
    assertThat(page.select(".tree-list li")).hasSameSizeAs(page.select(".tree__node"));
    assertThat(page.select(".tree-list a[href^=/asal-angka/]"))
        .hasSameSizeAs(page.select(".tree__node"))
        .allSatisfy(link ->
            assertThat(planner.get(link.attr("href")).statusCode())
                .as(link.attr("href"))
                .isEqualTo(200));
  }

  @Test
  void meanIsNotColouredWhileSomethingIsMissing() {
    given("pos aktif", "90");
    given("pos", "100");
    var page = page(TREE);
    assertThat(page.select(".tree__node--indicator .band-5")).hasSize(1);
    assertThat(page.select(".tree__node--agency .band-0")).hasSize(1);
    assertThat(page.select(".tree__node--agency title").text()).contains("1 dari 3 terukur");
  }

  @Test
  void levelCutsWhatStandsBelow() {
    assertThat(page(TREE + "&tingkat=1").select(".tree__node--position, .tree__node--indicator"))
        .isEmpty();
    assertThat(page(TREE + "&tingkat=2").select(".tree__node--position")).isNotEmpty();
  }

  @Test
  void byPositionEveryIndicatorStandsOnce() {
    assertThat(page(TREE + "&susunan=jabatan").select(".tree__node--indicator")).hasSize(3);
  }

  @Test
  void filesAreThePicture() {
    String query = "?instansi=%d&tahun=2025&bentang=Q1".formatted(office.agencyId());
    String svg = new String(planner.file("/pohon/unduh.svg" + query), StandardCharsets.UTF_8);
    assertThat(svg)
        .startsWith("<svg")
        .contains("Persentase pos aktif", "Pohon kinerja · Kecamatan", "Triwulan I 2025")
        .contains("keadaan per", "href=\"http");
    byte[] pdf = planner.file("/pohon/unduh.pdf" + query);
    PdfCheck.assertLastsAndIsAccessible(pdf);
    assertThat(PdfCheck.text(pdf)).contains("Persentase pos aktif", "Pohon kinerja", "keadaan per");
  }

  @Test
  void yearWithoutDecreeSaysWhatToDo() {
    long empty = places.agency(places.regency("Nusa Kosong"), "Kecamatan Kosong");
    var person = people.at(empty, Role.PLANNER);
    assertThat(person.get("/pohon").body()).contains("Belum ada indikator", "/katalog");
    assertThat(person.get("/formulir").body()).contains("Belum ada indikator");
  }

  @Test
  void anotherAgencyDoesNotExist() {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    assertThat(planner.get("/pohon?instansi=" + other).statusCode()).isEqualTo(404);
    assertThat(planner.get("/pohon/unduh.pdf?instansi=" + other).statusCode()).isEqualTo(404);
    assertThat(planner.get("/pohon?bentang=Q9").statusCode()).isEqualTo(404);
  }

  private Document page(String path) {
    var answer = planner.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private void given(String variable, String amount) {
    var known = office.variable(variable);
    EntryPeriod.all(2025, known.kind()).stream()
        .filter(period -> period.lastQuarter() == 1)
        .forEach(period ->
            new GivenFigures(jdbc, stamps)
                .put(
                    new FigureKey(office.agencyId(), known.id(), period),
                    amount,
                    FigureState.DRAFT));
  }
}
