package id.tolok.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.achievement.Target;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.database.Stamps;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.StabilityWriting;
import id.tolok.planning.Targets;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TargetPagesIT {

  private static final String DECREE =
      """
      Kasi | Persentase pos kamling aktif | [Jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]
      """;

  @Autowired private VersionMaking making;
  @Autowired private Targets targets;
  @Autowired private Stamps stamps;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  private long agency;
  private SignedIn planner;
  private SignedIn camat;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Target"), "Kecamatan Target");
    var version = TestDecree.of(DECREE).acceptedFor(agency, "2024-01-01");
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
    planner = people.at(agency, Role.PLANNER);
    camat = people.at(agency, Role.APPROVER);
  }

  @Test
  void yearWithoutTargetsSaysForEachWhatToDo() {
    assertThat(planner.get("/target?tahun=2026").body())
        .contains("Tidak ada target tahun 2026.")
        .contains("Isi targetnya, atau nyatakan")
        .contains("Tidak direncanakan");
  }

  @Test
  void firstSplitHoldsAtOnceAndCanBeTakenBack() {
    long before = stamp();
    assertThat(
            send(
                planner,
                Map.of("pembagian", "BY_HAND", "tw1", "10", "tw2", "20", "tw3", "30", "tw4", "20")))
        .isEqualTo(303);
    assertThat(quarters()).isEqualTo("10 20 30 20");
    assertThat(stamp()).isGreaterThan(before);
    assertThat(planner.post("/target/usulan/" + newest() + "/tarik", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(quarters()).isEqualTo("20 20 20 20");
  }

  @Test
  void quartersThatDoNotMakeTheYearAreNotKeptAndWhatWasTypedStays() {
    var answer =
        answer(
            planner,
            Map.of("pembagian", "BY_HAND", "tw1", "10", "tw2", "20", "tw3", "30", "tw4", "21"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Target triwulan tidak sama dengan target tahunan.")
        .contains("value=\"21\"");
    assertThat(quarters()).isEqualTo("20 20 20 20");
  }

  @Test
  void numberThatCanMeanTwoIsAsked() {
    var answer = answer(planner, Map.of("target", "1.234"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("1.234 dapat berarti 1234 atau 1,234. Tulis salah satunya.");
    assertThat(target().revision()).isZero();
  }

  @Test
  void wordsNeedTheFigureTheyStandFor() {
    assertThat(answer(planner, Map.of("target", "BB")).body())
        .contains("Nyatakan angka yang mewakili ")
        .contains("Predikat BB mulai dari 70,01.");
  }

  @Test
  void previewKeepsNothing() {
    var answer = answer(planner, Map.of("langkah", "pratinjau", "pembagian", "LAST_QUARTER"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Berlaku begitu disimpan.");
    assertThat(target().revision()).isZero();
  }

  @Test
  void revisionWaitsUntilSomebodyElseAcceptsIt() {
    assertThat(send(planner, Map.of("target", "100"))).isEqualTo(422);
    assertThat(send(planner, Map.of("target", "100", "alasan", "Jumlah desa bertambah")))
        .isEqualTo(303);
    assertThat(quarters()).isEqualTo("20 20 20 20");
    assertThat(camat.get("/target/usulan").body())
        .contains("Jumlah desa bertambah")
        .contains("Jumlah laporan kejadian");
    assertThat(camat.get("/").body()).contains("usulan perubahan target menunggu keputusan");
    assertThat(camat.get("/tugas").body()).contains("perubahan target menunggu keputusan Anda");
    assertThat(planner.get("/tugas").body()).doesNotContain("perubahan target menunggu");
    assertThat(camat.post("/target/usulan/" + newest() + "/terima", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(quarters()).isEqualTo("25 25 25 25");
    assertThat(target().revision()).isEqualTo(1);
  }

  @Test
  void scaleOfAValueToHitBelongsToTheIndicator() {
    assertThat(
            answer(planner, Map.of("arah", "S", "skalaStabil", "0 = 0; 90 = 80; 80 = 100")).body())
        .contains("pasangan angka yang naik");
    assertThat(target().revision()).isZero();
    assertThat(send(planner, Map.of("arah", "S", "skalaStabil", "0=0; 80=90; 100 = 110,5")))
        .isEqualTo(303);
    assertThat(StabilityWriting.of(target().rule().scale()))
        .isEqualTo("0 = 0; 80 = 90; 100 = 110,5");
    assertThat(planner.get("/target/" + lineage() + "?tahun=2024").body())
        .contains("0 = 0; 80 = 90; 100 = 110,5");
    assertThat(planner.get("/target/" + lineage() + "/ubah?tahun=2024").body())
        .contains("value=\"0 = 0; 80 = 90; 100 = 110,5\"");
  }

  @Test
  void revisionThatBecameImpossibleWhileItWaitedIsNotAccepted() {
    send(planner, Map.of("target", "100", "alasan", "Jumlah desa bertambah"));
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("update catalogue.variable set adding = 'LAST' where agency_id = :agency")
                .param("agency", agency)
                .update());
    camat.post("/target/usulan/" + newest() + "/terima", Map.of());
    assertThat(target().revision()).isZero();
    assertThat(camat.get("/target/usulan").body())
        .contains("/target/usulan/" + newest() + "/tolak");
  }

  @Test
  void nobodyAcceptsTheirOwnRevision() {
    var both = people.at(agency, Role.PLANNER, Role.APPROVER);
    send(both, Map.of("target", "100", "alasan", "Uji"));
    both.post("/target/usulan/" + newest() + "/terima", Map.of());
    assertThat(quarters()).isEqualTo("20 20 20 20");
  }

  @Test
  void rejectionNeedsAReasonAndLeavesTheTarget() {
    send(planner, Map.of("target", "100", "alasan", "Uji"));
    long id = newest();
    var without = camat.post("/target/usulan/" + id + "/tolak", Map.of("alasan", " "));
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Tulis alasan penolakannya.");
    camat.post("/target/usulan/" + id + "/tolak", Map.of("alasan", "Belum perlu"));
    assertThat(quarters()).isEqualTo("20 20 20 20");
    assertThat(planner.get("/target/" + lineage() + "?tahun=2024").body()).contains("Belum perlu");
  }

  @Test
  void twoWhoChangeTheSameTargetDoNotOverwriteEachOther() {
    send(planner, Map.of("pembagian", "LAST_QUARTER"));
    var late = answer(people.at(agency, Role.PLANNER), Map.of("pembagian", "EVEN"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Orang lain mengubah target ini");
  }

  @Test
  void targetWhoseRevisionWaitsOffersNoSecondOne() {
    long share = seeing(() -> targets.ofYear(agency, 2024)).getFirst().indicator().lineageId();
    var above = Map.of("target", "120", "satuan", "%", "pembagian", "SAME", "alasan", "Uji");
    assertThat(answer(planner, share, above).statusCode()).isEqualTo(303);
    camat.post("/target/usulan/" + newest() + "/terima", Map.of());
    assertThat(planner.get("/target?tahun=2024").body())
        .contains("melebihi seluruhnya", share + "/ubah");
    var again = new HashMap<>(above);
    again.putAll(Map.of("dilihat", "1", "target", "130"));
    assertThat(answer(planner, share, again).statusCode()).isEqualTo(303);
    assertThat(planner.get("/target?tahun=2024").body())
        .contains("Usulan perubahan menunggu keputusan.")
        .doesNotContain(share + "/ubah");
    assertThat(planner.get("/target/" + share + "/ubah?tahun=2024").body())
        .contains("Sudah ada usulan yang menunggu", "#riwayat");
  }

  @Test
  void missingTargetIsAnsweredWithOneButton() {
    assertThat(
            planner
                .post("/target/" + lineage() + "/jawab?tahun=2026", Map.of("jawaban", "tidak"))
                .statusCode())
        .isEqualTo(303);
    assertThat(planner.get("/target/" + lineage() + "?tahun=2026").body())
        .doesNotContain("Tidak ada target tahun 2026.");
  }

  @Test
  void readersSeeTargetsAndDoNotChangeThem() {
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get("/target?tahun=2024").statusCode()).isEqualTo(200);
    assertThat(reader.get("/target/" + lineage() + "/ubah?tahun=2024").statusCode()).isEqualTo(403);
    assertThat(send(reader, Map.of("pembagian", "LAST_QUARTER"))).isEqualTo(403);
    assertThat(quarters()).isEqualTo("20 20 20 20");
  }

  @Test
  void neighbourFindsNothing() {
    var neighbour =
        people.at(places.agency(places.regency("Nusa Sebelah"), "Kecamatan Sebelah"), Role.PLANNER);
    assertThat(neighbour.get("/target/" + lineage() + "?tahun=2024").statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/target?instansi=" + agency).statusCode()).isEqualTo(404);
    assertThat(send(neighbour, Map.of("pembagian", "LAST_QUARTER"))).isEqualTo(404);
  }

  @Test
  void scaleOfTheAgencyGradesItsYear() {
    assertThat(
            planner
                .post(
                    "/target/penilaian?instansi=" + agency,
                    Map.of("skala", "BIN", "batas", "100", "untuk", "instansi"))
                .statusCode())
        .isEqualTo(303);
    assertThat(planner.get("/target?tahun=2024").body())
        .contains("Tercapai atau tidak")
        .contains("batas capaian 100%");
    assertThat(seeing(() -> targets.plan(agency, 2024)).scale().code()).isEqualTo("BIN");
  }

  private int send(SignedIn person, Map<String, String> fields) {
    return answer(person, fields).statusCode();
  }

  /// Sends the form of the count with everything as it is but for some fields.
  private HttpResponse<String> answer(SignedIn person, Map<String, String> fields) {
    return answer(person, lineage(), fields);
  }

  private static HttpResponse<String> answer(
      SignedIn person, long lineage, Map<String, String> fields) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "dilihat", "0",
                "target", "80",
                "satuan", "buah",
                "pembagian", "EVEN",
                "arah", "H",
                "tertinggi", "OPEN",
                "tanpaKejadian", "EXCLUDED",
                "langkah", "simpan"));
    all.putAll(fields);
    return person.post("/target/" + lineage + "/ubah?tahun=2024", all);
  }

  private long lineage() {
    return target().indicator().lineageId();
  }

  private IndicatorTarget target() {
    return seeing(() -> targets.ofYear(agency, 2024)).get(1);
  }

  private String quarters() {
    var plan = target().plan();
    return String.join(
        " ",
        java.util.stream.IntStream.rangeClosed(1, 4)
            .mapToObj(quarter ->
                plan.inQuarter(quarter) instanceof Target.Value(var figure)
                    ? figure.toPlainString()
                    : "_")
            .toList());
  }

  private long newest() {
    return seeing(() ->
        jdbc.sql("select max(revision_id) from planning.target_revision where agency_id = :agency")
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
