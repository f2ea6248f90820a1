package id.tolok.planning.web;

import static id.tolok.planning.web.TargetWorkbook.bytes;
import static id.tolok.planning.web.TargetWorkbook.cell;
import static id.tolok.planning.web.TargetWorkbook.headings;
import static id.tolok.planning.web.TargetWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.planning.IndicatorTarget;
import id.tolok.planning.Targets;
import id.tolok.planning.plan.TargetWriting;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class TargetSheetIT {

  private static final String PAGE = "/target/lembar";
  private static final String SHARE = "Persentase pos kamling aktif";
  private static final String COUNT = "Jumlah laporan kejadian";
  private static final String VISITS = "Jumlah kunjungan lapangan";
  private static final String DECREE =
      """
      Kasi | Persentase pos kamling aktif | [Jumlah pos kamling aktif] / [jumlah pos kamling] * 100
      Kasi | Jumlah laporan kejadian | [jumlah laporan kejadian]
      Kasi | Jumlah kunjungan lapangan | [jumlah kunjungan lapangan]
      """;
  private static final Pattern FINGERPRINT = Pattern.compile("name=\"tampil\" value=\"([^\"]+)\"");

  @Autowired private VersionMaking making;
  @Autowired private Targets targets;
  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private Catalogues catalogues;
  @Autowired private FigureEntry entry;

  private long agency;
  private SignedIn planner;
  private SignedIn camat;

  @BeforeEach
  void decree() {
    agency = places.agency(places.regency("Nusa Lembar"), "Kecamatan Lembar");
    accept(DECREE, "2024-01-01");
    planner = people.at(agency, Role.PLANNER);
    camat = people.at(agency, Role.APPROVER);
  }

  @Test
  void templateHoldsWhatIsThereAndIsLockedButForTheCellsToFill() throws IOException {
    try (var workbook = TargetWorkbook.template(planner, agency, "tahun=2024")) {
      Sheet sheet = workbook.getSheet("Target 2024");
      assertThat(line(sheet, COUNT))
          .isEqualTo(
              "80 | - | Semakin tinggi semakin baik | Dibagi rata empat triwulan | 20 | 20 | 20 |"
                  + " 20");
      assertThat(cell(sheet, COUNT, "Target setahun").getCellStyle().getLocked()).isFalse();
      assertThat(row(sheet, COUNT).getCell(TemplateLayout.NAME).getCellStyle().getLocked())
          .isTrue();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(6);
      assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("tolok"))).isTrue();
      assertThat(workbook.getSheet("Petunjuk")).isNotNull();
    }
  }

  @Test
  void templateOfAllYearsHasASheetForEach() throws IOException {
    try (var workbook = TargetWorkbook.template(planner, agency, "tahun=2024&sampai=2026")) {
      assertThat(workbook.getSheet("Target 2024")).isNotNull();
      assertThat(workbook.getSheet("Target 2026")).isNotNull();
    }
  }

  @Test
  void newTargetsHoldAtOnceAndAreTakenBackAsOne() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, COUNT, "Target setahun").setCellValue(100);
                  cell(sheet, VISITS, "Target setahun").setCellValue("48");
                  cell(sheet, VISITS, "Pembagian ke triwulan")
                      .setCellValue("Ditulis sendiri per triwulan");
                  cell(sheet, VISITS, "Triwulan I").setCellValue(8);
                  cell(sheet, VISITS, "Triwulan IV").setCellValue(40);
                }),
            2026);
    assertThat(preview.body())
        .contains("2 target akan berubah", "Langsung berlaku", "Baru", "I: 25 · II: 25")
        .doesNotContain("name=\"alasan\"");
    assertThat(said(2026)).isEqualTo("– | – | –");

    var kept = apply(preview, "");
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(said(2026)).isEqualTo("– | 100 25 25 25 25 | 48 8 – – 40");
    String batch = location(kept);
    assertThat(planner.get(PAGE + "?tahun=2026").body()).contains(batch);
    assertThat(planner.get(batch).body()).contains("Batalkan kiriman", COUNT, VISITS);
    assertThat(trail()).containsExactly("planning.target-batch-kept");

    assertThat(planner.post(batch + "/batal", Map.of()).body()).contains("name=\"yakin\"");
    assertThat(said(2026)).contains("100");
    planner.post(batch + "/batal", Map.of("yakin", "ya"));
    assertThat(said(2026)).isEqualTo("– | – | –");
    assertThat(planner.get(batch).body()).contains("Dibatalkan oleh");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah dibatalkan sebelumnya");
    assertThat(trail())
        .containsExactly("planning.target-batch-kept", "planning.target-batch-undone");
  }

  @Test
  void whatChangesATargetThatHoldsNeedsOneReasonAndSomebodyElse() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  cell(sheet, COUNT, "Target setahun").setCellValue(100);
                  cell(sheet, VISITS, "Target setahun").setCellValue(60);
                }),
            2024);
    assertThat(preview.body()).contains("Menunggu persetujuan", "name=\"alasan\"");
    var without = apply(preview, "  ");
    assertThat(without.statusCode()).isEqualTo(422);
    assertThat(without.body()).contains("Tulis alasan perubahannya.");

    String batch = location(apply(preview, "Jumlah desa bertambah"));
    assertThat(said(2024)).isEqualTo("80 80 80 80 80 | 80 20 20 20 20 | 80 20 20 20 20");
    assertThat(camat.get("/target/usulan").body()).contains(batch, "Jumlah desa bertambah");
    assertThat(camat.get(batch).body())
        .contains("Setujui semua", "Jumlah desa bertambah")
        .doesNotContain("href=\"" + PAGE + "?");
    assertThat(camat.get("/target/usulan").body()).doesNotContain("/terima\"");
    assertThat(camat.get("/target/usulan?kiriman=" + batch.replaceFirst(".*/", "")).body())
        .contains(COUNT, VISITS, "/terima\"");
    assertThat(planner.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(403);
    assertThat(camat.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(303);
    assertThat(said(2024)).isEqualTo("80 80 80 80 80 | 100 25 25 25 25 | 60 15 15 15 15");
    assertThat(camat.get(batch).body())
        .as("what held before, beside what holds now")
        .contains("I: 20 · II: 20", "I: 25 · II: 25", "I: 15 · II: 15")
        .doesNotContain("Setujui semua");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah disetujui");
    assertThat(said(2024)).contains("100");
  }

  @Test
  void resultsThatAreKnownAreShownAsTheyWouldBe() throws IOException {
    var office = MeasuredOffice.of(places, making, catalogues);
    agency = office.agencyId();
    planner = people.at(agency, Role.PLANNER);
    CurrentViewer.as(
        office.viewer(planner),
        () ->
            entry.save(
                new Entry(
                    office.key("jumlah pelayanan", "2026-Q4"),
                    0,
                    new BigDecimal(30),
                    null,
                    "uji")));
    var first =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, "Jumlah pelayanan", "Target setahun").setCellValue(80);
                  cell(sheet, SHARE, "Target setahun").setCellValue(50);
                }),
            2026);
    assertThat(first.body()).contains("1 hasil berubah", "tidak ditargetkan", "120%");
    assertThat(first.body().split("hasil berubah", -1))
        .as("nothing is known of the share")
        .hasSize(2);
  }

  @Test
  void rejectingAllNeedsAReasonAndLeavesTheTargets() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2024, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2024),
                "Uji"));
    assertThat(camat.post(batch + "/tolak", Map.of("alasan", " ")).body())
        .contains("Tulis alasan penolakannya.");
    assertThat(camat.post(batch + "/tolak", Map.of("alasan", "Belum perlu")).statusCode())
        .isEqualTo(303);
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
    assertThat(camat.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void nobodyAcceptsTheirOwnBatch() throws IOException {
    planner = people.at(agency, Role.PLANNER, Role.APPROVER);
    String batch =
        location(
            apply(
                given(
                    filled(2024, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2024),
                "Uji"));
    assertThat(planner.get(batch).body()).doesNotContain("Setujui semua");
    assertThat(planner.post(batch + "/terima", Map.of()).statusCode()).isEqualTo(409);
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
  }

  @Test
  void onlyWhoGaveABatchTakesItBack() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2026),
                ""));
    var colleague = people.at(agency, Role.PLANNER);
    assertThat(colleague.post(batch + "/batal", Map.of("yakin", "ya")).statusCode()).isEqualTo(409);
    assertThat(said(2026)).contains("100");
  }

  @Test
  void batchThatSomethingFollowedStands() throws IOException {
    String batch =
        location(
            apply(
                given(
                    filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100)),
                    2026),
                ""));
    apply(
        given(filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(120)), 2026),
        "Bertambah");
    assertThat(planner.post(batch + "/batal", Map.of("yakin", "ya")).body())
        .contains("sudah diubah lagi oleh");
    assertThat(said(2026)).contains("100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Target setahun         | 1.234  | 1.234 dapat berarti 1234 atau 1,234
          Target setahun         | BB     | Nyatakan angka yang mewakili
          Target setahun         | 80-90  | rentang
          Triwulan II            | 30     | padahal pembagiannya dihitung
          Pembagian ke triwulan  | Entah  | “Entah” tidak ada di daftar
          Arah                   | Naik   | “Naik” tidak ada di daftar
          Pembagian ke triwulan  | Sama di setiap triwulan | Target triwulan tidak sama dengan target tahunan.
          """)
  void whatCannotBeTakenIsAFaultOfItsCell(String heading, String text, String fault)
      throws IOException {
    var preview =
        given(filled(2024, sheet -> cell(sheet, COUNT, heading).setCellValue(text)), 2024);
    assertThat(preview.body())
        .contains(fault.equals("rentang") ? "entang" : escaped(fault), "Target 2024!")
        .doesNotContain("name=\"tampil\"");
    assertThat(said(2024)).contains("| 80 20 20 20 20 |");
  }

  @Test
  void quartersThatDoNotMakeTheYearAreAFault() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  cell(sheet, COUNT, "Pembagian ke triwulan")
                      .setCellValue("Ditulis sendiri per triwulan");
                  cell(sheet, COUNT, "Triwulan II").setCellValue(30);
                }),
            2024);
    assertThat(preview.body())
        .contains("Target triwulan tidak sama dengan target tahunan.", "Ubah angka triwulannya");
  }

  @Test
  void wordsAndRangesAreTakenAsTheFormTakesThem() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  cell(sheet, SHARE, "Target setahun").setCellValue("BB");
                  cell(sheet, SHARE, "Angka yang mewakili kata").setCellValue("70,01");
                  cell(sheet, VISITS, "Target setahun").setCellValue("80 s.d. 90");
                  cell(sheet, VISITS, "Arah").setCellValue("Rentang, semakin tinggi semakin baik");
                  cell(sheet, VISITS, "Pembagian ke triwulan").setCellValue("Hanya triwulan IV");
                  cell(sheet, COUNT, "Target setahun").setCellValue("-");
                }),
            2026);
    assertThat(preview.body()).contains("BB (≥ 70,01)", "80–90", "tidak direncanakan");
    apply(preview, "");
    assertThat(said(2026)).isEqualTo("70,01 70,01 70,01 70,01 70,01 | – | 80-90 – – – 80-90");
    assertThat(planner.get("/target?tahun=2026").body()).doesNotContain("Tidak ada target tahun");
  }

  @Test
  void dateIsNamedAndExplained() throws IOException {
    var preview =
        given(
            filled(
                2024,
                sheet -> {
                  var cell = cell(sheet, COUNT, "Target setahun");
                  var style = sheet.getWorkbook().createCellStyle();
                  style.setDataFormat((short) 14);
                  cell.setCellStyle(style);
                  cell.setCellValue(LocalDate.of(2024, 10, 5));
                }),
            2024);
    assertThat(preview.body()).contains("Sel ini berisi tanggal", "5 s.d. 10");
  }

  @Test
  void formulaGivesItsResultAndIsSaid() throws IOException {
    var preview =
        given(
            filled(
                2026,
                sheet -> {
                  var cell = cell(sheet, COUNT, "Target setahun");
                  cell.setCellFormula("60+40");
                  sheet
                      .getWorkbook()
                      .getCreationHelper()
                      .createFormulaEvaluator()
                      .evaluateFormulaCell(cell);
                }),
            2026);
    assertThat(preview.body()).contains("Hasil rumus dipakai: 100", "I: 25");
  }

  @Test
  void rowsMayBeMovedAndTakenOut() throws IOException {
    var bytes =
        filled(
            2026,
            sheet -> {
              cell(sheet, VISITS, "Target setahun").setCellValue(12);
              swap(row(sheet, SHARE), row(sheet, VISITS));
              sheet.removeRow(row(sheet, COUNT));
            });
    apply(given(bytes, 2026), "");
    assertThat(said(2026)).isEqualTo("– | – | 12 3 3 3 3");
  }

  @Test
  void columnsSortedAloneChangedHeadingsAndForeignRowsAreFaults() throws IOException {
    var sorted =
        filled(
            2026,
            sheet -> {
              row(sheet, COUNT).getCell(TemplateLayout.NAME).setCellValue("Jumlah naga");
              sheet
                  .createRow(sheet.getLastRowNum() + 1)
                  .createCell(headings(sheet).indexOf("Target setahun"))
                  .setCellValue(5);
            });
    assertThat(given(sorted, 2026).body())
        .contains("semula “" + COUNT + "”", "Baris ini bukan baris templat");
    var renamed =
        filled(
            2026,
            sheet ->
                sheet
                    .getRow(TemplateLayout.HEADING_ROW)
                    .getCell(headings(sheet).indexOf("Triwulan I"))
                    .setCellValue("TW 1"));
    assertThat(given(renamed, 2026).body())
        .contains("Judul kolom ini sekarang “TW 1”, semula “Triwulan I”");
  }

  @Test
  void indicatorThatIsGoneSinceIsAFault() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, VISITS, "Target setahun").setCellValue(12));
    accept(DECREE.replaceFirst("(?m)^Kasi \\| Jumlah kunjungan.*\\n", ""), "2025-01-01");
    assertThat(given(bytes, 2026).body()).contains("tidak memuat indikator ini lagi");
  }

  @Test
  void targetThatSomebodyRevisedMeanwhileIsNotOverwritten() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    var other = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(90));
    var preview = given(bytes, 2026);
    apply(given(other, 2026), "");
    assertThat(apply(preview, "").statusCode()).isEqualTo(409);
    assertThat(given(bytes, 2026).body())
        .contains("mengubah target ini sejak templat diunduh, menjadi 90");
    assertThat(said(2026)).contains("| 90 ");
  }

  @Test
  void sameFileTwiceChangesNothingAndTheSecondClickIsToldSo() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    var preview = given(bytes, 2026);
    String batch = location(apply(preview, ""));
    var again = apply(preview, "");
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body()).contains("sudah disimpan", batch);
    assertThat(given(bytes, 2026).body()).contains("Tidak ada yang berubah");
    assertThat(said(2026)).contains("| 100 ");
  }

  @Test
  void fileIsTakenAgainAfterItsBatchWasTakenBack() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    String batch = location(apply(given(bytes, 2026), ""));
    planner.post(batch + "/batal", Map.of("yakin", "ya"));
    assertThat(apply(given(bytes, 2026), "").statusCode()).isEqualTo(303);
    assertThat(said(2026)).contains("| 100 ");
  }

  @Test
  void sheetOfAnotherAgencyOrYearIsRefusedByName() throws IOException {
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    assertThat(upload(bytes, 2024).body())
        .contains("Lembar ini untuk tahun 2026, sedangkan yang sedang dibuka tahun 2024");
    agency = other;
    planner = people.at(other, Role.PLANNER);
    var refused = upload(bytes, 2026);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Templat ini milik Kecamatan Lembar");
  }

  @Test
  void whatIsNoTemplateOrTooLargeIsRefused() throws IOException {
    assertThat(upload("bukan buku kerja".getBytes(StandardCharsets.UTF_8), 2024).body())
        .contains("Berkas ini bukan buku kerja XLSX");
    assertThat(upload(new byte[0], 2024).body()).contains("Pilih berkas yang sudah diisi");
    assertThat(upload(new byte[50 * 1024 * 1024], 2024).body()).contains("Berkas lebih dari 20 MB");
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("x").createRow(0).createCell(0).setCellValue(1);
      assertThat(upload(bytes(workbook), 2024).body()).contains("Ini bukan templat Tolok");
    }
  }

  @Test
  void sheetOfSomebodyElseDoesNotExistAndReadersGiveNone() throws IOException {
    var bytes = filled(2026, sheet -> cell(sheet, COUNT, "Target setahun").setCellValue(100));
    String waiting = location(upload(bytes, 2026));
    assertThat(people.at(agency, Role.PLANNER).get(waiting).statusCode()).isEqualTo(404);
    assertThat(planner.get(waiting.replace(PAGE, "/pengisian/lembar")).statusCode())
        .as("a sheet of targets is none of figures")
        .isEqualTo(404);
    var reader = people.at(agency, Role.READER);
    assertThat(reader.get(PAGE).statusCode()).isEqualTo(403);
    assertThat(reader.get(PAGE + "/templat.xlsx?tahun=2024&instansi=" + agency).statusCode())
        .isEqualTo(403);
  }

  @Test
  void yearWithoutTargetsOffersTheSheet() {
    assertThat(planner.get("/target?tahun=2026").body())
        .contains("Belum ada target tahun 2026", PAGE + "?instansi=" + agency + "&amp;tahun=2026");
    assertThat(camat.get("/target?tahun=2026").body()).doesNotContain(PAGE);
  }

  private void accept(String decree, String validFrom) {
    var version = TestDecree.of(decree).acceptedFor(agency, validFrom);
    Scope.within(Scope.EVERYTHING, () -> making.make(version));
  }

  private byte[] filled(int year, Consumer<Sheet> filling) throws IOException {
    return TargetWorkbook.filled(planner, agency, year, filling);
  }

  private static String escaped(String text) {
    return text.replace("\"", "&#34;");
  }

  /// The cells to fill of a row.
  private static String line(Sheet sheet, String indicator) {
    var texts = new ArrayList<String>();
    int first = headings(sheet).indexOf("Target setahun");
    for (int column = first; column < first + 8; column++) {
      var cell = row(sheet, indicator).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      texts.add(
          switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case BLANK -> "-";
            default -> cell.getStringCellValue();
          });
    }
    return String.join(" | ", texts);
  }

  private static void swap(Row one, Row other) {
    for (int column = 0; column < 14; column++) {
      var left = one.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      var right = other.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      Object kept = value(left);
      put(left, value(right));
      put(right, kept);
    }
  }

  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue();
      default -> cell.toString();
    };
  }

  private static void put(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private HttpResponse<String> upload(byte[] bytes, int year) {
    var start =
        "--garis\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"target.xlsx\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    var body = new ByteArrayOutputStream();
    body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--garis--\r\n".getBytes(StandardCharsets.UTF_8));
    return planner.send(
        planner
            .request(PAGE + "?instansi=" + agency + "&tahun=" + year)
            .header("X-XSRF-TOKEN", planner.csrf())
            .header("Content-Type", "multipart/form-data; boundary=garis")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private HttpResponse<String> given(byte[] bytes, int year) {
    var sent = upload(bytes, year);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return planner.get(location(sent));
  }

  private HttpResponse<String> apply(HttpResponse<String> preview, String reason) {
    var shown = FINGERPRINT.matcher(preview.body());
    assertThat(shown.find()).as(preview.body()).isTrue();
    return planner.post(
        preview.uri().getPath(), Map.of("tampil", shown.group(1), "alasan", reason));
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  /// The targets of a year with their quarters, in order of the decree.
  private String said(int year) {
    return Scope.within(Scope.EVERYTHING, () -> targets.ofYear(agency, year)).stream()
        .map(TargetSheetIT::said)
        .reduce((one, other) -> one + " | " + other)
        .orElse("");
  }

  private static String said(IndicatorTarget target) {
    var texts = new ArrayList<String>();
    texts.add(TargetWriting.of(target.plan().annual()));
    for (int quarter = 1; quarter <= 4; quarter++) {
      texts.add(TargetWriting.of(target.plan().quarters().get(quarter)));
    }
    return texts.stream().allMatch(String::isEmpty)
        ? "–"
        : String.join(" ", texts.stream().map(text -> text.isEmpty() ? "–" : text).toList());
  }

  private List<String> trail() {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    "select action from audit.entry where agency_id = :agency and action like"
                        + " 'planning%' order by 1")
                .param("agency", agency)
                .query(String.class)
                .list());
  }
}
