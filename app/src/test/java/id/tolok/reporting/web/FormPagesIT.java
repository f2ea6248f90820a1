package id.tolok.reporting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import id.tolok.reporting.pdf.PdfCheck;
import id.tolok.results.web.GivenFigures;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class FormPagesIT {

  private static final String FORM = "/formulir?periode=2025-Q1";

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
            Camat | Persentase pos kamling aktif | [pos kamling aktif] / [pos kamling] * 100
            Kepala Seksi Pelayanan | =1+1 Jumlah pelayanan | [pelayanan]
            """);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void aYearWithoutTargetsIsSaidOncePerLine() {
    var lines =
        page(planner, "/formulir?periode=2030-Q1").select(".form .words-remarks").eachText();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsOnlyOnce("Tidak ada target tahun 2030"));
  }

  @Test
  void everyIndicatorHasALineUnderItsPosition() {
    var page = page(planner, FORM);
    assertThat(page.select(".form__position").eachText())
        .containsExactly("Camat", "Kepala Seksi Pelayanan");
    assertThat(page.select("td.words-indicator").eachText())
        .containsExactly("Persentase pos kamling aktif", "=1+1 Jumlah pelayanan");
    assertThat(page.select(".form thead th").eachText())
        .contains(
            "Faktor pendorong",
            "Faktor penghambat",
            "Tindak lanjut",
            "Data dukung",
            "Realisasi TW",
            "Capaian TW (%)")
        .as("no budget is known")
        .doesNotContain("Pagu (Rp)");
  }

  @Test
  void nothingEnteredIsSaidAndNeverZero() {
    var page = page(planner, FORM);
    assertThat(page.select(".form td.number").eachText())
        .noneMatch(text -> text.matches("0(,0+)?"));
    assertThat(page.select("td.words-remarks").eachText())
        .anyMatch(text -> text.contains("Belum diisi"));
    assertThat(page.select(".form .grade-1, .form .grade-5")).isEmpty();
  }

  @Test
  void valueThatIsGivenAsSuchIsMissingAndNoFaultOfTheDecree() {
    office =
        MeasuredOffice.of(places, making, catalogues, "Camat | Indeks Kepuasan Layanan Internal |");
    var page = page(people.at(office.agencyId(), Role.PLANNER), FORM);
    assertThat(page.select("td.words-remarks").eachText())
        .containsExactly("Belum diisi: Indeks Kepuasan Layanan Internal.");
  }

  @Test
  void numbersLeadToWhereTheyComeFrom() {
    given("pos kamling aktif", "90", FigureState.DRAFT);
    given("pos kamling", "100", FigureState.DRAFT);
    assertThat(page(planner, FORM).select("td.number a").eachAttr("href"))
        .anyMatch(link -> link.matches("/asal-angka/\\d+\\?tahun=2025&bentang=Q1&dasar=ENTERED"));
  }

  @Test
  void causeDroveAResultThatMetItsTargetAndHeldBackOneThatDidNot() {
    given("pos kamling aktif", "90", FigureState.DRAFT);
    given("pos kamling", "100", FigureState.DRAFT);
    String lineage =
        page(planner, FORM).select("td.number a").attr("href").replaceAll("\\D*(\\d+).*", "$1");
    explain(lineage, "Warga giat");
    setTarget(lineage, "80");
    var met = page(planner, FORM);
    assertThat(met.expectFirst("td.words-drivers").text()).isEqualTo("Warga giat");
    assertThat(met.expectFirst("td.words-obstacles").text()).isEqualTo("Hujan");
    given("pos kamling aktif", "70", FigureState.DRAFT);
    var missed = page(planner, FORM);
    assertThat(missed.expectFirst("td.words-drivers").text()).isEmpty();
    assertThat(missed.expectFirst("td.words-obstacles").text()).isEqualTo("Warga giat Hujan");
  }

  @Test
  void targetToHitIsNamedSoWithTheFormulaItIsJudgedBy() {
    given("pos kamling aktif", "90", FigureState.DRAFT);
    given("pos kamling", "100", FigureState.DRAFT);
    String lineage =
        page(planner, FORM).select("td.number a").attr("href").replaceAll("\\D*(\\d+).*", "$1");
    setTarget(lineage, "85", "S");
    var page = page(planner, FORM);
    assertThat(
            page.select(".form tbody tr:has(a[href*=/asal-angka/%s?])".formatted(lineage)).text())
        .contains("stabil", "108,24", "Hasil rumus sebelum dikonversi: 94,12%")
        .doesNotContain("naik")
        .doesNotContain("dibatasi");
    assertThat(page.select("main").text()).contains("Nomor 1: R <= T: Ca = R / T × 100");
  }

  private void explain(String lineage, String cause) {
    var answer =
        planner.post(
            "/penjelasan-capaian/" + lineage + "/2025/1",
            Map.of("versi", "0", "sebab", cause, "hambatan", "Hujan"));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private void setTarget(String lineage, String figure) {
    setTarget(lineage, figure, "H");
  }

  private void setTarget(String lineage, String figure, String direction) {
    String address = "/target/" + lineage + "/ubah?tahun=2025";
    var form = (FormElement) page(planner, address).expectFirst("main form");
    Map<String, String> fields = new HashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.put("target", figure);
    fields.put("pembagian", "SAME");
    fields.put("arah", direction);
    fields.put("alasan", "Ditetapkan kemudian.");
    fields.put("langkah", "simpan");
    var answer = planner.post(address, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  @Test
  void formIsADraftUntilEveryFigureIsApproved() {
    given("pos kamling aktif", "90", FigureState.APPROVED);
    given("pos kamling", "100", FigureState.APPROVED);
    assertThat(page(planner, FORM).select(".form-state").text()).contains("Draf");
    assertThat(PdfCheck.text(printed(planner))).contains("DRAF");
    given("pelayanan", "12", FigureState.APPROVED);
    assertThat(page(planner, FORM).select(".form-state").text()).contains("Final");
    byte[] pdf = printed(planner);
    assertThat(PdfCheck.text(pdf)).doesNotContain("DRAF").contains("90", "Versi 2");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void printingUnchangedDataGivesTheSameDocument() {
    given("pelayanan", "12", FigureState.DRAFT);
    String first = print(planner);
    assertThat(print(planner)).isEqualTo(first);
    given("pelayanan", "13", FigureState.DRAFT);
    assertThat(print(planner)).isNotEqualTo(first);
    assertThat(page(planner, FORM).select("#cetakan ~ table tbody th").eachText())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Versi 2");
  }

  @Test
  void documentStaysAsItWasPrinted() {
    given("pelayanan", "4711", FigureState.DRAFT);
    String document = print(planner);
    given("pelayanan", "8153", FigureState.DRAFT);
    assertThat(PdfCheck.text(planner.file(document))).contains("4.711").doesNotContain("8.153");
  }

  @Test
  void documentSaysTheSameAsThePage() {
    given("pos kamling aktif", "85.5", FigureState.DRAFT);
    given("pos kamling", "90", FigureState.DRAFT);
    var page = page(planner, FORM);
    String text = PdfCheck.text(printed(planner)).replace(" ", "");
    assertThat(
            page.select("td.number a, td.words-indicator, td.words-grade, .form-mean").eachText())
        .isNotEmpty()
        .allSatisfy(words -> assertThat(text).contains(words.replace(" ", "")));
  }

  @Test
  void workbookHasNumbersAndNoFormulas() throws IOException {
    given("pos kamling aktif", "90", FigureState.DRAFT);
    given("pos kamling", "100", FigureState.DRAFT);
    byte[] file =
        planner.file("/formulir/unduh.xlsx?instansi=" + office.agencyId() + "&periode=2025-Q1");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<Cell> cells = new ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        row.forEach(cells::add);
      }
      assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      assertThat(cells)
          .anyMatch(
              cell -> cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 90);
      assertThat(cells)
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .extracting(Cell::getStringCellValue)
          .contains("'=1+1 Jumlah pelayanan")
          .anyMatch(text -> text.contains("DRAF"));
    }
  }

  @Test
  void printedWorkbookIsSignedNumberedAndConfirmed() throws IOException {
    given("pos kamling aktif", "100", FigureState.DRAFT);
    given("pos kamling", "100", FigureState.DRAFT);
    String hash = hash(print(planner));
    byte[] file = planner.file("/formulir/cetakan/" + hash + "/xlsx");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getFooter().getRight()).endsWith("Halaman &P dari &N");
      List<String> words = new ArrayList<>();
      for (Row row : sheet) {
        row.forEach(cell -> words.add(cell.toString()));
      }
      assertThat(words)
          .anyMatch(text -> text.endsWith("/periksa/" + hash))
          .anyMatch(text -> text.startsWith("Versi 1, "))
          .anyMatch(text -> text.replace(" ", "").endsWith(":" + hash))
          .anyMatch(text -> text.matches(".+, \\d{1,2} \\p{L}+ \\d{4}"));
      String xml = new String(sheet.getPackagePart().getInputStream().readAllBytes(), UTF_8);
      assertThat(xml).as("numbers as people write them").doesNotContain("E+");
    }
  }

  @Test
  void everybodyMayConfirmADocumentAndSeesNothingElse() {
    given("pelayanan", "4711", FigureState.DRAFT);
    String hash = hash(print(planner));
    var visitor = people.nobody();
    var page = page(visitor, "/periksa/" + hash);
    assertThat(page.select("main").text())
        .contains("Asli dan terbaru", "Kecamatan Ukur", "Triwulan I 2025", hash)
        .doesNotContain("4.711")
        .doesNotContain("pelayanan");
    given("pelayanan", "4712", FigureState.DRAFT);
    print(planner);
    assertThat(page(visitor, "/periksa/" + hash).select("main").text())
        .contains("bukan yang terbaru", "versi 2");
  }

  @Test
  void finalDocumentWhoseFiguresWereCorrectedIsNotCalledTheNewest() {
    given("pos kamling aktif", "90", FigureState.APPROVED);
    given("pos kamling", "100", FigureState.APPROVED);
    given("pelayanan", "4711", FigureState.APPROVED);
    String hash = hash(print(planner));
    var visitor = people.nobody();
    assertThat(page(visitor, "/periksa/" + hash).select("main").text())
        .contains("Asli dan terbaru", "Final");
    given("pelayanan", "4712", FigureState.APPROVED);
    assertThat(page(visitor, "/periksa/" + hash).select("main").text())
        .contains("angkanya sudah berubah")
        .doesNotContain("Asli dan terbaru")
        .doesNotContain("4.71");
    String newer = hash(print(planner));
    assertThat(page(visitor, "/periksa/" + newer).select("main").text())
        .contains("Asli dan terbaru", "Versi 2");
    assertThat(page(visitor, "/periksa/" + hash).select("main").text())
        .contains("bukan yang terbaru");
  }

  @Test
  void alteredDocumentIsNotConfirmed() {
    String hash = hash(print(planner));
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    "update reporting.document set content = replace(content, 'Camat', 'Lurah')"
                        + " where hash = :hash")
                .param("hash", hash)
                .update());
    assertThat(page(people.nobody(), "/periksa/" + hash).select("main").text())
        .contains("Tidak utuh")
        .doesNotContain("Asli");
  }

  @Test
  void unknownHashIsNotFound() {
    var answer = people.nobody().get("/periksa/" + "0".repeat(64));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Tidak ditemukan");
    assertThat(people.nobody().get("/periksa/x").statusCode()).isEqualTo(404);
  }

  @Test
  void hashTypedFromPaperMayHaveBlanks() {
    String hash = hash(print(planner));
    String typed = hash.replaceAll("(.{8})", "$1 ").toUpperCase(Locale.ROOT);
    var answer = people.nobody().get("/periksa?kode=" + typed.strip().replace(" ", "%20"));
    assertThat(answer.statusCode()).isIn(200, 303);
    assertThat(people.nobody().get("/periksa?kode=abc").statusCode()).isEqualTo(422);
  }

  @Test
  void whoOnlyReadsDoesNotPrint() {
    var reader = people.at(office.agencyId(), Role.READER);
    assertThat(page(reader, FORM).select("form[action=/formulir/cetak]")).isEmpty();
    assertThat(
            reader
                .post(
                    "/formulir/cetak",
                    Map.of("instansi", Long.toString(office.agencyId()), "periode", "2025-Q1"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void documentOfAnotherAgencyDoesNotExist() {
    String document = print(planner);
    long other = places.agency(places.regency("Nusa Lain"), "Kecamatan Lain");
    var stranger = people.at(other, Role.PLANNER);
    assertThat(stranger.get(document).statusCode()).isEqualTo(404);
    assertThat(stranger.get(FORM + "&instansi=" + office.agencyId()).statusCode()).isEqualTo(404);
  }

  @Test
  void periodThatIsNoneIsNotFound() {
    assertThat(planner.get("/formulir?periode=2025-Q7").statusCode()).isEqualTo(404);
  }

  @Test
  void yearFormHasNoQuarterColumns() {
    assertThat(page(planner, "/formulir?periode=2025").select(".form thead th").eachText())
        .contains("Realisasi setahun")
        .doesNotContain("Realisasi TW");
  }

  private byte[] printed(SignedIn person) {
    return person.file(print(person));
  }

  /// Prints the form of the first quarter and gives the address of the document.
  private String print(SignedIn person) {
    var answer =
        person.post(
            "/formulir/cetak",
            Map.of("instansi", Long.toString(office.agencyId()), "periode", "2025-Q1"));
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String hash(String address) {
    var found = Pattern.compile("[0-9a-f]{64}").matcher(address);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static Document page(SignedIn person, String path) {
    var answer = person.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private void given(String variable, String amount, FigureState state) {
    var figures = new GivenFigures(jdbc, stamps);
    var known = office.variable(variable);
    List<EntryPeriod> quarter =
        EntryPeriod.all(2025, known.kind()).stream()
            .filter(period -> period.lastQuarter() == 1)
            .toList();
    for (EntryPeriod period : quarter) {
      figures.put(new FigureKey(office.agencyId(), known.id(), period), amount, state);
    }
  }
}
