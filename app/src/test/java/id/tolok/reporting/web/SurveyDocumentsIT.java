package id.tolok.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.reporting.pdf.PdfCheck;
import id.tolok.reporting.pdf.PdfPicture;
import id.tolok.survey.CountedOffice;
import id.tolok.survey.RoundApproval;
import id.tolok.survey.RoundApproval.Outcome;
import id.tolok.survey.RoundKind;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.SheetIntake;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class SurveyDocumentsIT {

  @Autowired private JdbcClient jdbc;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;

  /// As many as it takes until numbers of an open round move.
  private static final String[] FIVE = {
    "111111111", "111111111", "111111111", "111111111", "111111111"
  };

  @Autowired private SheetIntake intake;
  @Autowired private RoundApproval approval;
  @Autowired private PlatformTransactionManager transactions;

  private CountedOffice office;
  private SignedIn planner;
  private String path;

  @BeforeEach
  void anOfficeWithARound() {
    office =
        new CountedOffice(jdbc, places, surveys, intake, new TransactionTemplate(transactions));
    planner = people.at(office.agencyId(), Role.PLANNER);
    path = "/survei/putaran/" + office.roundId() + "/dokumen";
  }

  @Test
  void pageSaysWhatEachPaperIsForAndWhyNumbersWait() {
    office.give("444444444", "333333333");
    var page = page(planner, path);
    assertThat(page.select(".paper h2").eachText())
        .containsExactly(
            "Poster kode QR", "Kuesioner kertas", "Lembar publikasi", "Laporan survei");
    assertThat(page.select("main").text())
        .contains("Baru 2 lembar yang dihitung", "Belum ada tempat layanan");
    assertThat(page.select("form[action$=/cetak]")).isEmpty();
    assertThat(printing("laporan").statusCode()).isEqualTo(303);
    assertThat(page(planner, path).select(".paper table")).as("nothing was kept").isEmpty();
  }

  @Test
  void posterLeadsTelephonesToThePlace() {
    ServicePoint point = surveys.point(office.agencyId(), "Loket depan");
    var links = page(planner, path).select(".paper__list a[href$=poster.pdf]");
    byte[] pdf = planner.file(links.attr("href"));
    assertThat(PdfPicture.code(pdf)).isEqualTo(planner.server() + "/s/" + point.code());
    assertThat(PdfCheck.text(pdf)).contains("Kecamatan Hitung", "Loket depan");
  }

  @Test
  void posterOfAnotherOfficeDoesNotExist() {
    ServicePoint point = surveys.point(office.agencyId(), "Loket depan");
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var stranger = people.at(other, Role.PLANNER);
    assertThat(stranger.get("/survei/titik/" + point.id() + "/poster.pdf").statusCode())
        .isEqualTo(404);
    assertThat(stranger.get(path).statusCode()).isEqualTo(404);
    assertThat(stranger.get(path + "/kuesioner.pdf").statusCode()).isEqualTo(404);
    assertThat(planner.get("/survei/titik/999999999/poster.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void questionnaireAsksWhatTheRoundAsksInBothLanguages() {
    byte[] pdf = planner.file(path + "/kuesioner.pdf");
    assertThat(PdfCheck.text(pdf))
        .contains("U9 Sarana dan prasarana", "Kartu keluarga", "Izin usaha", "Nomor lembar");
    PdfCheck.assertLastsAndIsAccessible(pdf);
    assertThat(PdfCheck.text(planner.file(path + "/kuesioner.pdf?bahasa=en")))
        .contains("Sheet number");
  }

  @Test
  void printedBeforeApprovalIsADraftAndAfterwardsIsNot() {
    office.give(CountedOffice.TEN);
    print("publikasi");
    assertThat(PdfCheck.text(newest("publikasi"))).contains("DRAF", "85,46", "Versi 1");
    approve();
    print("publikasi");
    byte[] pdf = newest("publikasi");
    assertThat(PdfCheck.text(pdf)).contains("85,46", "Versi 2").doesNotContain("DRAF");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void printingUnchangedNumbersGivesTheSameDocument() {
    office.give(CountedOffice.TEN);
    print("laporan");
    print("laporan");
    assertThat(rows("laporan")).hasSize(1);
    office.give(FIVE);
    print("laporan");
    assertThat(rows("laporan")).hasSize(2).first().asString().startsWith("Versi 2");
  }

  @Test
  void documentStaysAsItWasPrinted() {
    office.give(CountedOffice.TEN);
    print("publikasi");
    String first = files("publikasi", "/pdf").getFirst();
    office.give(FIVE);
    assertThat(PdfCheck.text(planner.file(first))).contains("85,46");
  }

  @Test
  void reportIsTheSameInWordAndPdf() throws IOException {
    office.give(CountedOffice.TEN);
    print("laporan");
    byte[] pdf = newest("laporan");
    PdfCheck.assertLastsAndIsAccessible(pdf);
    String text = PdfCheck.text(pdf);
    try (var document =
            new XWPFDocument(
                new ByteArrayInputStream(planner.file(files("laporan", "/docx").getFirst())));
        var words = new XWPFWordExtractor(document)) {
      String word = words.getText().replaceAll("\\s+", " ");
      for (String said :
          List.of(
              "85,46 dari 100 dengan mutu pelayanan B (Baik), dari 10 responden",
              "Rencana tindak lanjut belum disusun",
              "Belum ada putaran sebelumnya yang disetujui")) {
        assertThat(text).contains(said);
        assertThat(word).contains(said);
      }
    }
  }

  @Test
  void nobodyIsFoundInTheReportOfASmallGroup() {
    office.give(CountedOffice.TEN);
    var sheet =
        office.sheet(
            0,
            0,
            new Respondent(null, Respondent.Education.DOCTOR, null, null),
            OptionalLong.empty(),
            "444444444");
    office.give(List.of(sheet));
    office.give("444444444", "444444444", "444444444", "444444444");
    print("laporan");
    assertThat(PdfCheck.text(newest("laporan"))).contains("S3 disamarkan");
  }

  @Test
  void everybodyMayConfirmAPaperAndLearnsWhenItsResultsWereWithdrawn() {
    office.give(CountedOffice.TEN);
    approve();
    print("publikasi");
    String check = files("publikasi", "/pdf").getFirst().replaceAll(".*/([0-9a-f]{64})/.*", "$1");
    var visitor = people.nobody();
    assertThat(page(visitor, "/periksa/" + check).select("main").text())
        .contains("Asli dan terbaru", "Lembar publikasi survei", "Kecamatan Hitung")
        .contains(office.round().name(), "Final")
        .doesNotContain("85,46");
    String results = page(visitor, "/periksa/" + check).select("main a.btn").attr("href");
    assertThat(page(visitor, results).select("main").text()).contains("85,46");
    CountedOffice.asProgram(() -> approval.withdraw(office.roundId(), "Salah hitung populasi"));
    assertThat(page(visitor, "/periksa/" + check).select("main").text())
        .contains("hasilnya ditarik")
        .doesNotContain("Asli dan terbaru")
        .doesNotContain("Lihat hasil");
  }

  @Test
  void alteredPaperIsNotConfirmed() {
    office.give(CountedOffice.TEN);
    print("publikasi");
    String check = files("publikasi", "/pdf").getFirst().replaceAll(".*/([0-9a-f]{64})/.*", "$1");
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    "update reporting.document set content = replace(content, '85,46', '98,46')"
                        + " where hash = :hash")
                .param("hash", check)
                .update());
    assertThat(page(people.nobody(), "/periksa/" + check).select("main").text())
        .contains("Tidak utuh");
  }

  @Test
  void whoOnlyReadsSeesThePapersAndPrintsNone() {
    office.give(CountedOffice.TEN);
    print("laporan");
    var reader = people.at(office.agencyId(), Role.READER);
    var page = page(reader, path);
    assertThat(page.select("form[action$=/cetak], a[href$=/isian]")).isEmpty();
    assertThat(reader.get(files("laporan", "/pdf").getFirst()).statusCode()).isEqualTo(200);
    assertThat(reader.post(path + "/cetak", Map.of("jenis", "laporan")).statusCode())
        .isEqualTo(403);
    assertThat(reader.get(path + "/isian").statusCode()).isEqualTo(403);
  }

  @Test
  void documentIsOnlyFoundUnderItsRound() {
    office.give(CountedOffice.TEN);
    print("publikasi");
    String file = files("publikasi", "/pdf").getFirst();
    assertThat(planner.get(file.replace("/pdf", "/docx")).statusCode()).isEqualTo(404);
    assertThat(planner.get(file.replace("/" + office.roundId() + "/", "/999999999/")).statusCode())
        .isEqualTo(404);
    assertThat(planner.post(path + "/cetak", Map.of("jenis", "rahasia")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void officesWordsAreKeptPrintedAndInTheTrail() {
    office.give(CountedOffice.TEN);
    var saved = write("Ketua: Ani Uji", "Latar kami.", seen());
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(page(planner, path + "/isian").select("textarea[name=tim]").text())
        .isEqualTo("Ketua: Ani Uji");
    print("laporan");
    assertThat(PdfCheck.text(newest("laporan"))).contains("Ketua: Ani Uji", "Latar kami.");
    assertThat(trail()).isEqualTo(1);
    write("Ketua: Ani Uji", "Latar kami.", seen());
    assertThat(trail()).as("nothing changed").isEqualTo(1);
  }

  @Test
  void wordsThatAreTooLongComeBackAsTheyWereTyped() {
    String typed = "x".repeat(2001);
    var answer = write(typed, "", seen());
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("textarea[name=tim]").text()).isEqualTo(typed);
    assertThat(page.select("main").text()).contains("Paling banyak 2.000 huruf; sekarang 2.001");
    assertThat(page(planner, path + "/isian").select("textarea[name=tim]").text()).isEmpty();
  }

  @Test
  void whoComesSecondSeesThatSomebodyElseWrote() {
    String opened = seen();
    write("Ketua: Ani Uji", "", opened);
    var answer = write("Ketua: Budi Uji", "", opened);
    assertThat(answer.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("textarea[name=tim]").text()).isEqualTo("Ketua: Budi Uji");
    var again = write("Ketua: Budi Uji", "", page.select("input[name=dilihat]").attr("value"));
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void nextRoundBeginsWithTheTeamOfTheOneBefore() {
    assertThat(page(planner, path + "/isian").select("main").text())
        .doesNotContain("putaran sebelumnya");
    write("Ketua: Ani Uji", "", seen());
    var next =
        surveys.planned(
            office.agencyId(),
            surveys.draft(
                office.agencyId(),
                RoundKind.PUBLIC,
                "2090-01-01",
                "2090-06-30",
                office.service(0)));
    var page = page(planner, "/survei/putaran/" + next.id() + "/dokumen/isian");
    assertThat(page.select("textarea[name=tim]").text()).isEqualTo("Ketua: Ani Uji");
    assertThat(page.select("main").text()).contains("diambil dari putaran sebelumnya");
  }

  private HttpResponse<String> write(String team, String background, String seen) {
    return planner.post(path + "/isian", Map.of("tim", team, "latar", background, "dilihat", seen));
  }

  private String seen() {
    return page(planner, path + "/isian").select("input[name=dilihat]").attr("value");
  }

  private int trail() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    select count(*) from audit.entry
                    where action = 'reporting.survey-words-changed' and subject = :subject
                    """)
                .param("subject", "survey.round/" + office.roundId())
                .query(Integer.class)
                .single());
  }

  private void approve() {
    office.close();
    var outcome = CountedOffice.asProgram(() -> approval.approve(office.roundId()));
    assertThat(outcome).isInstanceOf(Outcome.Approved.class);
  }

  private HttpResponse<String> printing(String kind) {
    return planner.post(path + "/cetak", Map.of("jenis", kind));
  }

  private void print(String kind) {
    var answer = printing(kind);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private byte[] newest(String kind) {
    return planner.file(files(kind, "/pdf").getFirst());
  }

  private List<String> files(String kind, String end) {
    return page(planner, path)
        .select("section[aria-labelledby=" + kind + "] td a[href$=" + end + "]")
        .eachAttr("href");
  }

  private List<String> rows(String kind) {
    return page(planner, path).select("section[aria-labelledby=" + kind + "] tbody th").eachText();
  }

  private static Document page(SignedIn person, String path) {
    var answer = person.get(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
