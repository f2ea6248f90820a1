package id.tolok.survey.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.database.Scope;
import id.tolok.figures.table.PlainSheet;
import id.tolok.survey.SurveyPlaces;
import id.tolok.survey.file.SheetFiles;
import id.tolok.survey.web.ClerkOffice;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Spreadsheets of answers: matched, looked at, kept whole or not at all, taken back.
@ServerTest
class FileIT {

  private static final String CODES =
      "PERSYARATAN;PROSEDUR;WAKTU;BIAYA;PRODUK;KOMPETENSI;PERILAKU;PENGADUAN;SARPRAS";
  private static final String DAY = TestClock.today().minusDays(1).toString();
  private static final Pattern COLUMN = Pattern.compile("name=\"(q\\d+)\"");

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private SurveyPlaces surveys;
  @Autowired private JdbcClient jdbc;
  @Autowired private SheetFiles files;

  private ClerkOffice office;
  private SignedIn clerk;

  @BeforeEach
  void office() {
    office = new ClerkOffice(places, surveys, jdbc);
    clerk = people.at(office.agencyId(), Role.OWNER);
  }

  @Test
  void fileWithCodesIsReadAtOnceAndKeptOnlyWhenAgreed() {
    var page = given("Layanan;Tanggal;Jenis kelamin;Usia;" + CODES, row("L;34;4;3;3;4;3;4;4;3;4"));
    assertThat(page.body()).contains("1 lembar siap disimpan").contains("Simpan 1 lembar");
    assertThat(office.kept()).isEmpty();
    var kept = clerk.post(page.uri().getPath(), Map.of());
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(office.counted()).containsExactly("permits: 433434434 MALE FROM_30");
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode())
        .as("a second click")
        .isEqualTo(404);
    assertThat(office.kept()).hasSize(1);
    assertThat(office.trail()).containsExactly("survey.file-kept");
  }

  private static String row(String rest) {
    return "Izin usaha;" + DAY + ";" + rest;
  }

  @Test
  void oneWrongCellKeepsTheWholeFileOut() {
    var page =
        given(
            "Layanan;Tanggal;" + CODES,
            row("4;3;3;4;3;4;4;3;4"),
            row("4;3;5;4;3;4;4;3;4"),
            row("4;3;3;4;0;4;4;3;<b>4</b>"),
            "Pasar malam;" + DAY + ";4;9;3;4;3;4;4;3;4",
            "Izin usaha;besok;4;3;3;4;3;4;4;3;4",
            "Izin usaha;2001-01-01;4;3;3;4;3;4;4;3;4",
            row(";;;;;;;;"));
    assertThat(page.body())
        .contains(">E3<")
        .contains("“5” bukan jawaban untuk Waktu penyelesaian")
        .contains(">G4<")
        .contains("&lt;b&gt;4&lt;/b&gt;")
        .doesNotContain("<b>4</b>")
        .contains("Pasar malam")
        .containsSubsequence(">A5<", ">D5<")
        .contains("Kartu keluarga; Izin usaha")
        .contains("“besok” bukan tanggal")
        .contains("1 Januari 2001 di luar")
        .contains("tidak berisi satu jawaban pun")
        .doesNotContain("Simpan 1 lembar");
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode()).isEqualTo(422);
    assertThat(office.kept()).isEmpty();
  }

  @Test
  void bareNumbersAreAskedAndTheTwoOrdersGiveTwoReadings() {
    String head = "Layanan;Tanggal;U1;U2;U3;U4;U5;U6;U7;U8;U9";
    var page = given(head, row("4;4;4;4;4;4;4;1;2"));
    assertThat(page.body())
        .contains("8 = Pengaduan")
        .contains("Kolom untuk: Persyaratan")
        .doesNotContain("siap disimpan");
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode()).isEqualTo(422);
    var fields = parts(page, Map.of("pSERVICE", "0", "pDAY", "1"));
    fields.put("urutan", "FACILITIES_BEFORE_COMPLAINTS");
    clerk.post(page.uri().getPath() + "/kolom", fields);
    assertThat(clerk.get(page.uri().getPath()).body()).contains("1 lembar siap disimpan");
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode()).isEqualTo(303);
    assertThat(office.counted()).containsExactly("permits: 444444421");
  }

  @Test
  void complaintsAndFacilitiesAreExchangedWithOneButton() {
    var page = given("Layanan;Tanggal;" + CODES, row("4;4;4;4;4;4;4;1;2"));
    var fields = parts(page, Map.of("pSERVICE", "0", "pDAY", "1"));
    int column = 2;
    for (String question : questions(page)) {
      fields.put(question, String.valueOf(column++));
    }
    fields.put("tukar", "ya");
    clerk.post(page.uri().getPath() + "/kolom", fields);
    clerk.post(page.uri().getPath(), Map.of());
    assertThat(office.counted()).containsExactly("permits: 444444421");
  }

  private static List<String> questions(HttpResponse<String> page) {
    return COLUMN.matcher(page.body()).results().map(found -> found.group(1)).distinct().toList();
  }

  /// Fields of the form of columns, with questions left open.
  private static Map<String, String> parts(HttpResponse<String> page, Map<String, String> parts) {
    Map<String, String> fields = new HashMap<>(parts);
    questions(page).forEach(question -> fields.put(question, ""));
    return fields;
  }

  @Test
  void elementThatNoColumnHoldsIsNotLeftOut() {
    var page = given("Layanan;Tanggal;" + CODES.replace(";SARPRAS", ""), row("4;4;4;4;4;4;4;1"));
    var fields = parts(page, Map.of("pSERVICE", "0", "pDAY", "1"));
    int column = 2;
    for (String question : questions(page)) {
      fields.put(question, column < 10 ? String.valueOf(column++) : "-");
    }
    clerk.post(page.uri().getPath() + "/kolom", fields);
    assertThat(clerk.get(page.uri().getPath()).body())
        .contains("Unsur Sarana dan prasarana tidak ada di berkas")
        .doesNotContain("siap disimpan");
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void serviceAndDayOfAllRowsAreAskedWhereNoColumnSaysThem() {
    var page = given(CODES, "4;4;4;;4;4;4;4;4");
    assertThat(page.body()).contains("Layanan yang diterima").contains("Tanggal lembar diisi");
    var fields = new HashMap<String, String>();
    int column = 0;
    for (String question : questions(page)) {
      fields.put(question, String.valueOf(column++));
    }
    fields.put("layanan", String.valueOf(office.cards().id()));
    fields.put("hari", DAY);
    clerk.post(page.uri().getPath() + "/kolom", fields);
    clerk.post(page.uri().getPath(), Map.of());
    assertThat(office.counted()).as("cards cost nothing").containsExactly("cards: 444444444");
  }

  @Test
  void wordsAndOddRespondentsAreReadAndSaid() {
    var page =
        given(
            "Nama;Layanan;Tanggal;Pendidikan;Pekerjaan;Usia;" + CODES,
            "Orang;" + row("Tidak sekolah;Petani;17-25;Sangat baik;b;3;3;3;3;3;3;3"));
    assertThat(page.body())
        .contains("Pekerjaan “Petani” dibaca sebagai Lainnya")
        .contains("“Tidak sekolah” tidak ada di pilihan")
        .contains("“17-25” tidak ada")
        .contains("“Sangat baik” dibaca")
        .contains("Huruf a–d")
        .contains("tidak dibaca dan tidak disimpan: Nama");
    clerk.post(page.uri().getPath(), Map.of());
    assertThat(office.counted()).containsExactly("permits: 423333333 OTHER");
  }

  @Test
  void templateThatWasFilledComesBackWithoutAQuestion() throws Exception {
    byte[] template = clerk.file(office.files() + "/templat.xlsx");
    var head = PlainSheet.read(template).rows().getFirst();
    assertThat(head.cells()).containsValues("PERSYARATAN", "SARPRAS", "Nomor lembar", "Layanan");
    var filled = new ByteArrayOutputStream();
    try (var workbook = new Workbook(filled, "Uji", "1.0")) {
      var sheet = workbook.newWorksheet("Jawaban");
      head.cells().forEach((column, text) -> sheet.value(0, column, text));
      var values = List.of("7", "Izin usaha", "", "08-12", "P", "S1", "PNS", "30–39 tahun");
      for (int column = 0; column < values.size(); column++) {
        if (!values.get(column).isEmpty()) {
          sheet.value(1, column, values.get(column));
        }
      }
      sheet.value(1, 2, TestClock.today().minusDays(1));
      sheet.style(1, 2).format("yyyy-mm-dd").set();
      for (int column = 8; column < 17; column++) {
        sheet.value(1, column, 3);
      }
    }
    var page = uploaded("jawaban.xlsx", filled.toByteArray());
    assertThat(page.body()).contains("1 lembar siap disimpan");
    clerk.post(page.uri().getPath(), Map.of());
    assertThat(office.counted())
        .containsExactly("permits: 333333333 FEMALE BACHELOR CIVIL_SERVANT FROM_30");
    assertThat(uploaded("jawaban.xlsx", filled.toByteArray()).body())
        .contains("sudah tersimpan sebagai lembar ke-1")
        .contains("Berkas yang sama persis");
  }

  @Test
  void printedNumberTwiceInAFileIsAFault() {
    var page =
        given(
            "Nomor lembar;Layanan;Tanggal;" + CODES,
            "5;" + row("4;4;4;4;4;4;4;4;4"),
            "05;" + row("4;4;4;4;4;4;4;4;4"));
    assertThat(page.body()).contains("Nomor lembar 5 sudah ada di baris 2");
  }

  @Test
  void filesThatAreNoneSayWhatToDo() {
    assertThat(refused(new byte[0])).contains("Pilih berkasnya");
    assertThat(refused(new byte[] {'P', 'K', 3, 4, 9, 9})).contains("bukan XLSX atau CSV");
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .contains("format lama");
    assertThat(refused(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2})).contains("bukan XLSX atau CSV");
    assertThat(refused((CODES + "\r\n").getBytes(StandardCharsets.UTF_8)))
        .contains("Tidak ada baris jawaban");
    assertThat(refused(new byte[4 * 1024 * 1024 + 1])).contains("lebih besar dari 4 MB");
    String many = CODES + "\n" + "4;4;4;4;4;4;4;4;4\n".repeat(20_001);
    assertThat(refused(many.getBytes(StandardCharsets.UTF_8))).contains("lebih dari 20.000 baris");
    assertThat(office.kept()).isEmpty();
  }

  @Test
  void wholeFileIsTakenBackAndGivenAgain() {
    String[] lines = {
      "Layanan;Tanggal;" + CODES, row("1;1;1;1;1;1;1;1;1"), row("2;2;2;2;2;2;2;2;2")
    };
    var kept = clerk.post(given(lines).uri().getPath(), Map.of());
    String batch = kept.headers().firstValue("Location").orElseThrow();
    int before = office.revision();
    clerk.post(batch + "/ambil-kembali", Map.of("alasan", "Kolom tertukar"));
    assertThat(office.counted()).isEmpty();
    assertThat(office.revision()).isGreaterThan(before);
    var again = given(lines);
    assertThat(again.body()).doesNotContain("Berkas yang sama persis");
    clerk.post(again.uri().getPath(), Map.of());
    assertThat(office.counted()).hasSize(2);
  }

  @Test
  void closedRoundAndStrangersGetNothing() {
    var page = given("Layanan;Tanggal;" + CODES, row("4;4;4;4;4;4;4;4;4"));
    var colleague = people.at(office.agencyId(), Role.OWNER);
    assertThat(colleague.get(page.uri().getPath()).statusCode())
        .as("files wait for whoever gave them")
        .isEqualTo(404);
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(reader.get(office.files()).statusCode()).isEqualTo(403);
    surveys.closed(office.round());
    assertThat(clerk.post(page.uri().getPath(), Map.of()).statusCode()).isEqualTo(409);
    assertThat(upload("a.csv", CODES.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(409);
    assertThat(clerk.get(office.files()).body())
        .contains("ditutup")
        .doesNotContain("Periksa berkas");
    assertThat(office.kept()).isEmpty();
  }

  @Test
  void filesAreForgottenAfterADay() {
    var page = given("Layanan;Tanggal;" + CODES, row("4;4;4;4;4;4;4;4;4"));
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql("update survey.waiting_file set kept_at = :kept where round_id = :round")
                .param("kept", TestClock.moment().minusHours(25))
                .param("round", office.round().id())
                .update());
    var young = given("Layanan;Tanggal;" + CODES, row("3;3;3;3;3;3;3;3;3"));
    files.forgetOld();
    assertThat(clerk.get(page.uri().getPath()).statusCode()).isEqualTo(404);
    assertThat(clerk.get(young.uri().getPath()).statusCode()).isEqualTo(200);
  }

  private String refused(byte[] bytes) {
    var answer = upload("berkas.csv", bytes);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private HttpResponse<String> given(String... lines) {
    return uploaded("jawaban.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> uploaded(String name, byte[] bytes) {
    var sent = upload(name, bytes);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return clerk.get(sent.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> upload(String name, byte[] bytes) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--garis\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(name))
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--garis--\r\n".getBytes(StandardCharsets.UTF_8));
    return clerk.send(
        clerk
            .request(office.files())
            .header("X-XSRF-TOKEN", clerk.csrf())
            .header("Content-Type", "multipart/form-data; boundary=garis")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }
}
