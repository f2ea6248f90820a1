package id.tolok.desk.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.Catalogues;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.figures.template.TemplateLayout;
import id.tolok.measurement.BackdatedWork;
import id.tolok.measurement.FigureEntry;
import id.tolok.measurement.FigureEntry.Entry;
import id.tolok.measurement.MeasuredOffice;
import id.tolok.measurement.Measurements;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import id.tolok.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SheetIT {

  private static final String PAGE = "/pengisian/lembar";
  private static final String SERVICES = "jumlah pelayanan";
  private static final String SHEET = "Triwulan 2026";
  private static final String NOW = "Triwulan IV 2026";
  private static final String NOTE = "Catatan";
  private static final Pattern FINGERPRINT = Pattern.compile("name=\"tampil\" value=\"([^\"]+)\"");

  @Autowired private Places places;
  @Autowired private People people;
  @Autowired private VersionMaking making;
  @Autowired private Catalogues catalogues;
  @Autowired private Measurements measurements;
  @Autowired private FigureEntry entry;
  @Autowired private BackdatedWork work;
  @Autowired private JdbcClient jdbc;

  private MeasuredOffice office;
  private SignedIn planner;

  @BeforeEach
  void office() {
    office = MeasuredOffice.of(places, making, catalogues);
    planner = people.at(office.agencyId(), Role.PLANNER);
  }

  @Test
  void templateIsProtectedButForTheCellsToFill() throws IOException {
    try (var workbook = template(planner)) {
      Sheet sheet = workbook.getSheet(SHEET);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(cell(sheet, SERVICES, NOW).getCellStyle().getLocked()).isFalse();
      assertThat(cell(sheet, SERVICES, "Triwulan I 2026").getCellStyle().getLocked())
          .as("its window is over")
          .isTrue();
      assertThat(row(sheet, SERVICES).getCell(TemplateLayout.NAME).getCellStyle().getLocked())
          .isTrue();
      assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex(SheetMark.SHEET))).isTrue();
      assertThat(sheet.getDataValidations()).isNotEmpty();
      assertThat(workbook.getSheet("Petunjuk")).isNotNull();
    }
  }

  @Test
  void filledSheetIsShownFirstThenKeptThenTakenBack() throws IOException {
    var preview = given(filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(125)));
    assertThat(preview.body()).contains("1 angka akan berubah", SHEET + "!I", "125");
    assertThat(amount()).isEqualTo("none");

    var kept = apply(preview);
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(amount()).isEqualTo("125");

    var batch = kept.headers().firstValue("Location").orElseThrow();
    assertThat(planner.get(batch).body()).contains("Batalkan kiriman", SERVICES);
    assertThat(planner.post(batch + "/batal", Map.of()).body()).contains("name=\"yakin\"");
    planner.post(batch + "/batal", Map.of("yakin", "ya"));
    assertThat(amount()).isEqualTo("null");
    assertThat(planner.get(batch).body()).contains("Dibatalkan oleh");
  }

  @Test
  void sheetThatWaitsLongerThanMemoryHoldsItSaysTheSame() throws IOException {
    var bytes = filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(125));
    String waiting = upload(bytes).headers().firstValue("Location").orElseThrow();
    String unheld = "/" + UUID.randomUUID();
    Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    update tolok.waiting_file set file_id = cast(:unheld as uuid)
                    where file_id = cast(:held as uuid)
                    """)
                .param("unheld", unheld.substring(1))
                .param("held", waiting.substring(waiting.lastIndexOf('/') + 1))
                .update());

    assertThat(planner.get(waiting).statusCode()).isEqualTo(404);
    var preview = planner.get(PAGE + unheld);
    assertThat(preview.body()).contains("1 angka akan berubah", SHEET + "!I", "125");
    assertThat(apply(preview).statusCode()).isEqualTo(303);
    assertThat(amount()).isEqualTo("125");
  }

  @Test
  void secondClickOnKeepingIsToldWhereTheFiguresAre() throws IOException {
    var preview = given(filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(125)));
    var first = apply(preview);
    var again = apply(preview);
    assertThat(again.statusCode()).isEqualTo(404);
    assertThat(again.body())
        .contains("sudah disimpan", first.headers().firstValue("Location").orElseThrow());
    assertThat(amount()).isEqualTo("125");
  }

  @Test
  void cellsThatWereNotChangedWriteOverNothing() throws IOException {
    save("10");
    var bytes = bytes(template(planner));
    save("11");
    var preview = given(bytes);
    assertThat(preview.body()).contains("Tidak ada yang berubah");
    assertThat(amount()).isEqualTo("11");
  }

  @Test
  void noteInARowWithOneOpenCellIsOfThatCell() throws IOException {
    save("10");
    var preview = given(filled(sheet -> cell(sheet, SERVICES, NOTE).setCellValue("Rekap desa")));
    assertThat(preview.body()).contains("1 angka akan berubah", SHEET + "!I", "“Rekap desa”");
    assertThat(apply(preview).statusCode()).isEqualTo(303);
    assertThat(amount()).isEqualTo("10");
    assertThat(note()).isEqualTo("Rekap desa");
  }

  @Test
  void noteThatCouldBeOfSeveralFiguresIsSaidNotToBeKept() throws IOException {
    office.giveTime(work, "2026-Q3", TestClock.today().plusDays(1));
    var preview = given(filled(sheet -> cell(sheet, SERVICES, NOTE).setCellValue("Rekap desa")));
    assertThat(preview.body()).contains("Tidak ada yang berubah", "Catatan ini tidak disimpan");
  }

  @Test
  void cellThatSomebodyElseChangedSinceIsAFaultWithBoth() throws IOException {
    save("10");
    try (var workbook = template(planner)) {
      save("11");
      cell(workbook.getSheet(SHEET), SERVICES, NOW).setCellValue(12);
      assertThat(given(bytes(workbook)).body()).contains("menjadi 11 (versi 2)");
    }
    assertThat(amount()).isEqualTo("11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234      | “1.234” dapat berarti 1234 atau 1,234
          dua belas  | “dua belas” bukan angka
          -          | “-” bukan angka
          12 kasus   | “12 kasus” bukan angka
          12,5       | harus bilangan utuh
          12%        | tanpa tanda persen
          1,000      | “1,000” dapat berarti 1000 atau 1
          """)
  void textThatIsNoSureNumberIsAFaultOfItsCell(String text, String fault) throws IOException {
    var preview = given(filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(text)));
    assertThat(preview.body()).contains(fault, SHEET + "!I").doesNotContain("name=\"tampil\"");
    assertThat(amount()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "'12,5', 12.5",
    "'1.234.567', 1234567",
    "'1.234,5', 1234.5",
    "'Rp 2.500.000,-', 2500000"
  })
  void textThatMeansOneNumberIsTaken(String text, String amount) throws IOException {
    office.withFractions(jdbc, SERVICES);
    apply(given(filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(text))));
    assertThat(amount()).isEqualTo(amount);
  }

  @Test
  void percentFormatOfACountIsAFault() throws IOException {
    var preview =
        given(
            filled(sheet -> {
              var cell = cell(sheet, SERVICES, NOW);
              var style = sheet.getWorkbook().createCellStyle();
              style.cloneStyleFrom(cell.getCellStyle());
              style.setDataFormat((short) 9);
              cell.setCellStyle(style);
              cell.setCellValue(0.12);
            }));
    assertThat(preview.body()).contains("“12%” adalah bagian dari seratus");
    assertThat(amount()).isEqualTo("none");
  }

  @Test
  void formulaGivesItsResultAndIsSaid() throws IOException {
    var preview =
        given(
            filled(sheet -> {
              var cell = cell(sheet, SERVICES, NOW);
              cell.setCellFormula("5+7");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(cell);
            }));
    assertThat(preview.body()).contains("Hasil rumus dipakai: 12");
  }

  @Test
  void formulaWithoutResultIsAFault() throws IOException {
    var preview =
        given(
            filled(sheet -> {
              var cell = cell(sheet, SERVICES, NOW);
              cell.setCellFormula("1/0");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(cell);
            }));
    assertThat(preview.body()).contains("bukan angka. Ketik angkanya");
  }

  @Test
  void lockedCellThatWasFilledAllTheSameSaysWhyItIsLocked() throws IOException {
    var preview = given(filled(sheet -> cell(sheet, SERVICES, "Triwulan I 2026").setCellValue(3)));
    assertThat(preview.body()).contains("Yang harus diperbaiki", SHEET + "!F");
    assertThat(preview.body()).doesNotContain("name=\"tampil\"");
  }

  @Test
  void changedHeadingIsAFault() throws IOException {
    var preview =
        given(
            filled(sheet -> {
              cell(sheet, SERVICES, NOW).setCellValue(3);
              sheet
                  .getRow(TemplateLayout.HEADING_ROW)
                  .getCell(SheetLayout.FIRST_PERIOD)
                  .setCellValue("TW 4");
            }));
    assertThat(preview.body())
        .contains("Judul kolom ini sekarang “TW 4”, semula “Triwulan I 2026”");
  }

  @Test
  void renamedVariableAndForeignRowAreFaults() throws IOException {
    var preview =
        given(
            filled(sheet -> {
              row(sheet, SERVICES).getCell(TemplateLayout.NAME).setCellValue("jumlah naga");
              var added = sheet.createRow(sheet.getLastRowNum() + 1);
              added.createCell(SheetLayout.FIRST_PERIOD).setCellValue(5);
            }));
    assertThat(preview.body())
        .contains("semula “jumlah pelayanan”", "Baris ini bukan baris templat");
  }

  @Test
  void templateOfAnotherOfficeIsRefusedByName() throws IOException {
    var other = MeasuredOffice.of(places, making, catalogues);
    var stranger = people.at(other.agencyId(), Role.PLANNER);
    byte[] theirs;
    try (var workbook = template(stranger, other.agencyId())) {
      theirs = bytes(workbook);
    }
    var answer = upload(theirs);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Templat ini milik Kecamatan Ukur");
  }

  @Test
  void whatIsNoTemplateIsRefused() throws IOException {
    assertThat(upload("bukan buku kerja".getBytes(StandardCharsets.UTF_8)).body())
        .contains("Berkas ini bukan buku kerja XLSX");
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("x").createRow(0).createCell(0).setCellValue(1);
      assertThat(upload(bytes(workbook)).body()).contains("Ini bukan templat Tolok");
    }
    assertThat(upload(new byte[0]).body()).contains("Pilih berkas yang sudah diisi");
  }

  @Test
  void sheetOfSomebodyElseDoesNotExist() throws IOException {
    var sent = upload(filled(sheet -> cell(sheet, SERVICES, NOW).setCellValue(3)));
    var address = sent.headers().firstValue("Location").orElseThrow();
    var colleague = people.at(office.agencyId(), Role.PLANNER);
    assertThat(colleague.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void whatChangedBetweenLookingAndKeepingIsShownAgain() throws IOException {
    var preview = given(filled(sheet -> cell(sheet, "jumlah pos kamling", NOW).setCellValue(8)));
    var other = given(filled(sheet -> cell(sheet, "jumlah pos kamling", NOW).setCellValue(9)));
    apply(other);
    var late = apply(preview);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Belum disimpan");
  }

  @Test
  void ownerFillsOwnVariablesOnly() throws IOException {
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                """
                with p as (insert into organization.position (agency_id, name, kind, place)
                  values (:agency, 'Kepala Seksi Lain', 'STRUCTURAL', 1) returning id)
                update catalogue.variable set owner_position_id = (select id from p) where variable_id = :variable
                """)
            .param("agency", office.agencyId())
            .param("variable", office.variable(SERVICES).id())
            .update());
    CurrentViewer.asProgram(() ->
        jdbc.sql(
                "insert into tolok.stamp (agency_id, year, number) values (:agency, 0, 1000) on"
                    + " conflict (agency_id, year) do update set number = tolok.stamp.number + 1")
            .param("agency", office.agencyId())
            .update());
    var owner = people.at(office.agencyId(), Role.OWNER);
    try (var workbook = template(owner, office.agencyId())) {
      assertThat(names(workbook.getSheet(SHEET)))
          .contains("jumlah pos kamling")
          .doesNotContain(SERVICES);
    }
  }

  @Test
  void templateOpensInLibreOffice(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not here");
    Path file = folder.resolve("lembar.xlsx");
    Files.write(file, bytes(template(planner)));
    var process =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("out").toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    byte[] saved = Files.readAllBytes(folder.resolve("out").resolve("lembar.xlsx"));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
      cell(workbook.getSheet(SHEET), SERVICES, NOW).setCellValue(21);
      apply(given(bytes(workbook)));
    }
    assertThat(amount()).isEqualTo("21");
  }

  private byte[] filled(Consumer<Sheet> filling) throws IOException {
    try (var workbook = template(planner)) {
      filling.accept(workbook.getSheet(SHEET));
      return bytes(workbook);
    }
  }

  private XSSFWorkbook template(SignedIn person) throws IOException {
    return template(person, office.agencyId());
  }

  private XSSFWorkbook template(SignedIn person, long agencyId) throws IOException {
    var request =
        person
            .request(PAGE + "/templat.xlsx?lingkup=semua&tahun=2026&instansi=" + agencyId)
            .build();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return new XSSFWorkbook(new ByteArrayInputStream(answer.body()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static Row row(Sheet sheet, String variable) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row ->
            row.getCell(TemplateLayout.NAME) != null
                && row.getCell(TemplateLayout.NAME).getStringCellValue().equals(variable))
        .findFirst()
        .orElseThrow();
  }

  private static String names(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .map(row -> row.getCell(TemplateLayout.NAME))
        .filter(cell -> cell != null)
        .map(Cell::getStringCellValue)
        .collect(Collectors.joining("\n"));
  }

  private static Cell cell(Sheet sheet, String variable, String heading) {
    var headings = sheet.getRow(TemplateLayout.HEADING_ROW);
    for (Cell head : headings) {
      if (head.getStringCellValue().equals(heading)) {
        return row(sheet, variable)
            .getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException(heading);
  }

  private HttpResponse<String> upload(byte[] bytes) {
    var start =
        "--garis\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"isi.xlsx\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    var body = new ByteArrayOutputStream();
    body.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(bytes);
    body.writeBytes("\r\n--garis--\r\n".getBytes(StandardCharsets.UTF_8));
    return planner.send(
        planner
            .request(PAGE + "?instansi=" + office.agencyId())
            .header("X-XSRF-TOKEN", planner.csrf())
            .header("Content-Type", "multipart/form-data; boundary=garis")
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private HttpResponse<String> given(byte[] bytes) {
    var sent = upload(bytes);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    return planner.get(sent.headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> apply(HttpResponse<String> preview) {
    var shown = FINGERPRINT.matcher(preview.body());
    assertThat(shown.find()).as(preview.body()).isTrue();
    return planner.post(preview.uri().getPath(), Map.of("tampil", shown.group(1)));
  }

  private void save(String amount) {
    CurrentViewer.as(
        office.viewer(planner),
        () -> {
          var key = office.key(SERVICES, "2026-Q4");
          int seen = measurements.findFigure(key).map(figure -> figure.version()).orElse(0);
          return entry.save(new Entry(key, seen, new BigDecimal(amount), null, "uji"));
        });
  }

  private @Nullable String note() {
    return CurrentViewer.as(
        office.viewer(planner),
        () -> measurements.findFigure(office.key(SERVICES, "2026-Q4")).orElseThrow().note());
  }

  private String amount() {
    return CurrentViewer.as(
        office.viewer(planner),
        () ->
            measurements
                .findFigure(office.key(SERVICES, "2026-Q4"))
                .map(figure ->
                    figure.amount() == null
                        ? "null"
                        : figure.amount().stripTrailingZeros().toPlainString())
                .orElse("none"));
  }
}
