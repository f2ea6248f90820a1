package id.tolok.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.measurement.FigureFlow.Step;
import id.tolok.measurement.statement.Explanations;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// What is answered to a second click, to a page left open, to whoever went back and sent again.
@ServerTest
class DecidedTwiceIT {

  private static final String PATROLS = "jumlah patroli";
  private static final List<String> ALL =
      List.of(
          "jumlah pelayanan selesai",
          "keluhan ditangani",
          "keluhan masuk",
          PATROLS,
          "pos kamling aktif",
          "pos kamling");

  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Explanations explanations;

  private ReviewOffice office;

  @BeforeEach
  void office() {
    office = beans.createBean(ReviewOffice.class);
    office.found();
    Map<String, String> amounts = new HashMap<>();
    ALL.forEach(name -> amounts.put(name, "20"));
    office.enter(3, amounts, "wajar");
    ALL.forEach(name -> office.attach(name, 3, "Rekap.txt", name.getBytes()));
    office.explainAll(3, explanations);
  }

  @Test
  void handingInTwiceIsHandingInOnce() {
    var shown = shown();
    assertThat(place(handIn(shown))).startsWith("/pengisian?");
    assertThat(office.figure(PATROLS, 3)).isEqualTo("20 SUBMITTED");
    var again = handIn(shown);
    assertThat(place(again)).startsWith("/pengisian?");
    assertThat(office.version(PATROLS, 3)).isEqualTo(2);
  }

  @Test
  void figureThatChangedMeanwhileIsLookedAtAgainBeforeItGoes() {
    var shown = shown();
    office.enter(3, Map.of(PATROLS, "21"), "wajar");
    var answer = handIn(shown);
    assertThat(place(answer)).startsWith("/pengisian/ajukan?");
    assertThat(office.figure(PATROLS, 3)).isEqualTo("21 DRAFT");
    assertThat(place(handIn(shown()))).startsWith("/pengisian?");
  }

  @Test
  void evidenceIsAskedForOncePerIndicator() {
    var bare = beans.createBean(ReviewOffice.class);
    bare.found();
    bare.enter(3, Map.of("keluhan masuk", "20", "keluhan ditangani", "20"), "wajar");
    var address =
        "/pengisian/ajukan?periode=%d-Q3&instansi=%d&lingkup=semua&milik=semua"
            .formatted(ReviewOffice.YEAR, bare.agencyId());
    var page = bare.person(Role.PLANNER).get(address).body();
    assertThat(page.split("belum ada bukti dukung", -1)).hasSize(2);
    assertThat(page)
        .contains(">Persentase keluhan ditangani</a>: belum ada bukti dukung")
        .contains("2 angka dapat diajukan setelah yang berikut diselesaikan");
  }

  @Test
  void ownerTakesBackWhatNobodyHasCheckedYet() {
    office.move(Step.SUBMIT, 3, office.owner(), ALL.toArray(String[]::new));
    assertThat(side(office.owner())).contains("Tarik kembali pengajuan");
    assertThat(side(office.person(Role.OWNER))).doesNotContain("Tarik kembali pengajuan</summary>");
    assertThat(side(office.person(Role.PLANNER)))
        .doesNotContain("Tarik kembali pengajuan</summary>");
    assertThat(withdrawn("").body()).contains("Tulis alasannya");
    assertThat(withdrawn("Salah ketik").body()).contains("Pengajuan ditarik kembali");
    assertThat(office.figure(PATROLS, 3)).isEqualTo("20 RETURNED");
    office.enter(3, Map.of(PATROLS, "19"), "wajar");
    assertThat(office.figure(PATROLS, 3)).startsWith("19 ");
  }

  private String side(SignedIn person) {
    var key = office.key(PATROLS, 3);
    return person
        .get(
            "/pengisian/rincian?instansi=%d&variabel=%d&periode=%s"
                .formatted(key.agencyId(), key.variableId(), key.period().code()))
        .body();
  }

  private HttpResponse<String> withdrawn(String reason) {
    var key = office.key(PATROLS, 3);
    var fields =
        Map.of(
            "instansi", String.valueOf(key.agencyId()),
            "variabel", String.valueOf(key.variableId()),
            "periode", key.period().code(),
            "versi", String.valueOf(office.version(PATROLS, 3)),
            "alasan", reason);
    return office
        .owner()
        .send(
            office
                .owner()
                .request("/pengisian/rincian/tarik")
                .header("X-XSRF-TOKEN", office.owner().csrf())
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(SignedIn.form(fields))));
  }

  @Test
  void passingTwiceGoesOnWithTheNextFigure() {
    office.move(Step.SUBMIT, 3, office.owner(), ALL.toArray(String[]::new));
    var verifier = office.person(Role.VERIFIER);
    var fields =
        Map.of(
            "instansi",
            String.valueOf(office.agencyId()),
            "tahun",
            String.valueOf(ReviewOffice.YEAR),
            "angka",
            office.code(PATROLS, 3),
            "versi",
            String.valueOf(office.version(PATROLS, 3)),
            "bukti",
            "ya",
            "waktu",
            "ya",
            "hitungan",
            "ya",
            "putusan",
            "lulus");
    assertThat(place(verifier.post("/verifikasi/putusan", fields))).startsWith("/verifikasi?");
    assertThat(place(verifier.post("/verifikasi/putusan", fields))).startsWith("/verifikasi?");
    assertThat(office.figure(PATROLS, 3)).isEqualTo("20 VERIFIED");
  }

  @Test
  void approvingWhatWasApprovedSaysSo() {
    var names = ALL.toArray(String[]::new);
    office.move(Step.SUBMIT, 3, office.owner(), names);
    office.move(Step.VERIFY, 3, office.person(Role.VERIFIER), names);
    office.move(Step.APPROVE, 3, office.person(Role.APPROVER), names);
    var head = office.person(Role.APPROVER);
    var fields = new HashMap<>(approval(head));
    fields.put("alasan", "Alasan uji");
    fields.put("putusan", "kembali");
    assertThat(head.post("/persetujuan/putusan", fields).body())
        .contains("tidak lagi menunggu di sini")
        .doesNotContain("Belum ada indikator yang dicentang");
  }

  @Test
  void figureOfAClosedYearSaysThatTheYearComesFirst() {
    var names = ALL.toArray(String[]::new);
    var verifier = office.person(Role.VERIFIER);
    office.move(Step.SUBMIT, 3, office.owner(), names);
    office.move(Step.VERIFY, 3, verifier, names);
    office.move(Step.APPROVE, 3, office.person(Role.APPROVER), names);
    var head = office.person(Role.APPROVER);
    var year = "/tahun/%d/%d/".formatted(office.agencyId(), ReviewOffice.YEAR);
    for (var indicator : indicators(head)) {
      var why = Map.of("alasan", "Tidak diukur pada triwulan lain");
      verifier.post(year + "alasan/" + indicator, why);
    }
    assertThat(head.post(year + "tutup", Map.of("yakin", "ya")).statusCode()).isEqualTo(303);
    assertThat(office.figure(PATROLS, 3)).isEqualTo("20 LOCKED");
    var fields = new HashMap<>(approval(head));
    fields.put("alasan", "Angka keliru");
    assertThat(head.post("/persetujuan/buka", fields).body())
        .contains("terkunci karena tahunnya sudah ditutup");
  }

  private Map<String, String> approval(SignedIn head) {
    return Map.of(
        "instansi", String.valueOf(office.agencyId()),
        "tahun", String.valueOf(ReviewOffice.YEAR),
        "triwulan", "3",
        "indikator", indicators(head).getFirst());
  }

  /// The indicators the page of approval shows.
  private List<String> indicators(SignedIn head) {
    var place = "?instansi=%d&tahun=%d&triwulan=3".formatted(office.agencyId(), ReviewOffice.YEAR);
    return Pattern.compile("name=\"indikator\" value=\"(\\d+)\"")
        .matcher(head.get("/persetujuan" + place).body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /// The figures as the page that hands them in shows them.
  private String shown() {
    StringBuilder codes = new StringBuilder();
    ALL.forEach(name ->
        codes
            .append(codes.isEmpty() ? "" : ",")
            .append(office.code(name, 3))
            .append('.')
            .append(office.version(name, 3)));
    return codes.toString();
  }

  private HttpResponse<String> handIn(String shown) {
    return office
        .person(Role.PLANNER)
        .post(
            "/pengisian/ajukan",
            Map.of(
                "instansi",
                String.valueOf(office.agencyId()),
                "periode",
                ReviewOffice.YEAR + "-Q3",
                "lingkup",
                "semua",
                "milik",
                "semua",
                "lihat",
                shown));
  }

  private static String place(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
