package id.tolok.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.variable.Variable;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.scorecard.Adding;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class VariablePagesIT {

  private static final String DECREE =
      """
      Kasi | Persentase pos kamling aktif | [jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]
      Kasi | Jumlah laporan kejadian bulanan | [banyaknya laporan kejadian]
      """;

  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Stamps stamps;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  private long agency;
  private SignedIn planner;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Variabel"), "Kecamatan Variabel");
    var version = TestDecree.of(DECREE).acceptedFor(agency, "2024-01-01");
    seeing(() -> making.make(version));
    planner = people.at(agency, Role.PLANNER);
  }

  @Test
  void listSaysHowManyHaveNoOwnerAndNarrowsByWords() {
    assertThat(planner.get("/variabel").body())
        .contains("4 variabel belum punya penanggung jawab")
        .contains("banyaknya laporan kejadian");
    assertThat(planner.get("/variabel?cari=POS+kamling&pemilik=tanpa").body())
        .contains("2 dari 4 variabel")
        .doesNotContain("banyaknya laporan kejadian");
  }

  @Test
  void changeIsKeptAndRaisesTheStampOfEveryYear() {
    long before = stamp();
    long id = id("jumlah pos kamling");
    assertThat(
            send(planner, id, Map.of("satuan", "pos", "terkecil", "1", "terbesar", "2.500,5"))
                .statusCode())
        .isEqualTo(303);
    Variable kept = variable(id);
    assertThat(kept.unit()).isEqualTo("pos");
    assertThat(kept.limits().most()).isEqualByComparingTo("2500.5");
    assertThat(stamp()).isGreaterThan(before);
  }

  @Test
  void unitSaysWhetherFractionsAreRightAndAPersonMaySayOtherwise() {
    long id = id("jumlah pos kamling");
    send(planner, id, Map.of("satuan", "orang"));
    assertThat(planner.get("/variabel/" + id).body())
        .contains("Menurut satuan (orang): hanya bilangan utuh");
    assertThat(variable(id).limits().fractions()).isEqualTo(Variable.Fractions.BY_UNIT);
    send(planner, id, Map.of("satuan", "km"));
    assertThat(planner.get("/variabel/" + id).body())
        .contains("Menurut satuan (km): boleh pecahan");
    send(planner, id, Map.of("pecahan", "REFUSED"));
    assertThat(variable(id).limits().fractions()).isEqualTo(Variable.Fractions.REFUSED);
    assertThat(send(planner, id, Map.of("pecahan", "SETENGAH")).statusCode()).isEqualTo(422);
  }

  @Test
  void lateChangeIsAConflictThatKeepsWhatWasTyped() {
    long id = id("jumlah pos kamling");
    var late = fields(id, Map.of("satuan", "buah"));
    send(planner, id, Map.of("satuan", "pos"));
    var answer = planner.post("/variabel/" + id, late);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("value=\"buah\"").contains("Orang lain mengubah");
    assertThat(variable(id).unit()).isEqualTo("pos");
  }

  @Test
  void impossibleRangeAndDoubtfulNumberAreExplained() {
    long id = id("jumlah pos kamling");
    var range = send(planner, id, Map.of("terkecil", "10", "terbesar", "5"));
    assertThat(range.statusCode()).isEqualTo(422);
    assertThat(range.body()).contains("Angka terkecil lebih besar daripada angka terbesar");
    var constant =
        send(
            planner,
            id,
            Map.of("pengisian", "CONSTANT", "tetapan", "-7", "terkecil", "0", "terbesar", ""));
    assertThat(constant.statusCode()).isEqualTo(422);
    assertThat(constant.body()).contains("Tetapan di luar angka terkecil dan terbesar");
    assertThat(send(planner, id, Map.of("terbesar", "1.234")).body())
        .contains("1.234 dapat berarti 1234 atau 1,234");
  }

  @Test
  void periodWithFiguresStays() {
    long id = id("jumlah pos kamling");
    givenFigure(id, 2024, 13);
    var answer = send(planner, id, Map.of("periode", "MONTH"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Periode tidak dapat diubah karena sudah ada 1 angka");
    assertThat(send(planner, id, Map.of("satuan", "pos")).statusCode()).isEqualTo(303);
  }

  @Test
  void changeThatMovesResultsIsKeptOnceTheyWereSeen() {
    long id = id("jumlah laporan kejadian");
    givenFigure(id, 2026, 13);
    givenFigure(id, 2026, 14);
    var typed = fields(id, Map.of("cara", "LAST"));
    var asked = planner.post("/variabel/" + id, typed);
    assertThat(asked.body()).contains("Belum disimpan", "Jumlah laporan kejadian");
    assertThat(variable(id).adding()).isEqualTo(Adding.SUM);

    var seen = Pattern.compile("name=\"berubah\" value=\"([^\"]+)\"").matcher(asked.body());
    assertThat(seen.find()).isTrue();
    typed.put("berubah", seen.group(1));
    assertThat(planner.post("/variabel/" + id, typed).statusCode()).isEqualTo(303);
    assertThat(variable(id).adding()).isEqualTo(Adding.LAST);
  }

  @Test
  void circleIsRefusedWithItsWay() {
    long share = lineage("Persentase pos kamling aktif");
    var answer =
        send(
            planner,
            id("jumlah pos kamling"),
            Map.of("pengisian", "INDICATOR_ACTUAL", "indikator", Long.toString(share)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("akan dihitung dari dirinya sendiri: Persentase pos kamling aktif");
  }

  @Test
  void actualOfAnotherIndicatorFeedsAVariable() {
    long reports = lineage("Jumlah laporan kejadian");
    long id = id("jumlah pos kamling");
    assertThat(
            send(
                    planner,
                    id,
                    Map.of("pengisian", "INDICATOR_ACTUAL", "indikator", Long.toString(reports)))
                .statusCode())
        .isEqualTo(303);
    assertThat(variable(id).binding()).isEqualTo(new Variable.Binding.IndicatorActual(reports));
  }

  @Test
  void nearlyTheSameWordsAreMergedAndPartedAgain() {
    assertThat(planner.get("/variabel/mirip?instansi=" + agency).body())
        .contains("banyaknya laporan kejadian")
        .doesNotContain("jumlah pos kamling aktif");
    long kept = id("jumlah laporan kejadian");
    long merged = id("banyaknya laporan kejadian");
    planner.post("/variabel/" + kept + "/gabung", Map.of("dengan", Long.toString(merged)));
    assertThat(names()).doesNotContain("banyaknya laporan kejadian");
    assertThat(asked()).containsOnlyOnce("jumlah pos kamling").hasSize(3);
    planner.post("/variabel/gabungan/" + newestMerge() + "/urung", Map.of());
    assertThat(names()).contains("banyaknya laporan kejadian");
    assertThat(asked()).hasSize(4);
  }

  @Test
  void variableWithFiguresStaysWhicheverWasNamed() {
    long empty = id("jumlah laporan kejadian");
    long filled = id("banyaknya laporan kejadian");
    givenFigure(filled, 2024, 13);
    planner.post("/variabel/" + empty + "/gabung", Map.of("dengan", Long.toString(filled)));
    assertThat(names())
        .contains("banyaknya laporan kejadian")
        .doesNotContain("jumlah laporan kejadian");
  }

  @Test
  void twoWithFiguresAreNotMerged() {
    long one = id("jumlah laporan kejadian");
    long other = id("banyaknya laporan kejadian");
    givenFigure(one, 2024, 13);
    givenFigure(other, 2024, 13);
    planner.post("/variabel/" + one + "/gabung", Map.of("dengan", Long.toString(other)));
    assertThat(names()).contains("jumlah laporan kejadian", "banyaknya laporan kejadian");
  }

  @Test
  void whatOneFormulaAsksForTwiceIsNotMerged() {
    long one = id("jumlah pos kamling");
    long other = id("jumlah pos kamling aktif");
    planner.post("/variabel/" + one + "/gabung", Map.of("dengan", Long.toString(other)));
    assertThat(names()).contains("jumlah pos kamling", "jumlah pos kamling aktif");
  }

  @Test
  void differentOnesAreNotOfferedAgain() {
    long one = id("jumlah laporan kejadian");
    long other = id("banyaknya laporan kejadian");
    planner.post("/variabel/" + one + "/beda", Map.of("dengan", Long.toString(other)));
    assertThat(planner.get("/variabel/mirip?instansi=" + agency).body())
        .contains("Tidak ada yang mirip");
  }

  @Test
  void readerLooksAndNeighbourFindsNothing() {
    long id = id("jumlah pos kamling");
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get("/variabel/" + id).statusCode()).isEqualTo(200);
    assertThat(send(reader, id, Map.of("satuan", "pos")).statusCode()).isEqualTo(403);
    var neighbour =
        people.at(places.agency(places.regency("Nusa Samping"), "Kecamatan Samping"), Role.PLANNER);
    assertThat(neighbour.get("/variabel/" + id).statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/variabel/mirip?instansi=" + agency).statusCode()).isEqualTo(404);
    assertThat(variable(id).unit()).isNotEqualTo("pos");
  }

  private HttpResponse<String> send(SignedIn person, long id, Map<String, String> typed) {
    return person.post("/variabel/" + id, fields(id, typed));
  }

  /// The form of a variable as the page gives it, but for some fields.
  private Map<String, String> fields(long id, Map<String, String> typed) {
    var mark =
        Pattern.compile("name=\"dilihat\" value=\"([^\"]+)\"")
            .matcher(planner.get("/variabel/" + id).body());
    assertThat(mark.find()).isTrue();
    Variable now = variable(id);
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "dilihat", mark.group(1),
                "periode", now.kind().name(),
                "cara", now.adding().name(),
                "pengisian", "ENTERED",
                "langkah", "simpan"));
    all.putAll(typed);
    return all;
  }

  private void givenFigure(long variableId, int year, int slot) {
    seeing(() ->
        jdbc.sql(
                """
                insert into measurement.figure (agency_id, variable_id, year, slot, version, amount, state,
                  entered_by_name, entered_at)
                values (:agency, :variable, :year, :slot, 1, 5, 'DRAFT', 'Penguji', :now)
                """)
            .param("now", TestClock.moment())
            .param("agency", agency)
            .param("variable", variableId)
            .param("year", year)
            .param("slot", slot)
            .update());
  }

  private long id(String name) {
    return seeing(() -> catalogues.agencyVariables(agency)).stream()
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Variable variable(long id) {
    return seeing(() -> catalogues.agencyVariables(agency)).stream()
        .filter(variable -> variable.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return seeing(() -> catalogues.agencyVariables(agency)).stream().map(Variable::name).toList();
  }

  private List<String> asked() {
    return seeing(() ->
        catalogues.indicators(catalogues.versions(agency).getFirst().id()).stream()
            .flatMap(indicator -> catalogues.variables(indicator.id()).stream())
            .map(Variable::name)
            .distinct()
            .toList());
  }

  private long lineage(String indicator) {
    return seeing(() -> catalogues.indicators(catalogues.versions(agency).getFirst().id())).stream()
        .filter(one -> one.stated().indicator().equals(indicator))
        .findFirst()
        .orElseThrow()
        .lineageId();
  }

  private long newestMerge() {
    return seeing(() ->
        jdbc.sql("select max(merge_id) from catalogue.variable_merge where agency_id = :agency")
            .param("agency", agency)
            .query(Long.class)
            .single());
  }

  private long stamp() {
    return seeing(() -> stamps.of(agency).upTo(2024));
  }

  private static <T> T seeing(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Scope.within(Scope.EVERYTHING, work);
  }
}
