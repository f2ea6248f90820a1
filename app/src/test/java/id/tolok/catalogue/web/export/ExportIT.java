package id.tolok.catalogue.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.access.Role;
import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.database.Scope;
import id.tolok.document.json.CatalogueJson;
import id.tolok.kernel.Severity;
import id.tolok.testing.People;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import id.tolok.testing.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {

  private static final String DECREE =
      """
      Camat | =HYPERLINK("http://jahat.contoh";"klik") | [a] / [b] * 100
      Camat | +62 nomor pengaduan; "terjawab" | [a]
      Camat | Jumlah desa, kelurahan | [jumlah desa]
      Sekretaris | @SUM(A1) kegiatan | [jumlah kegiatan]
      """;

  @Autowired private VersionMaking making;
  @Autowired private People people;
  @Autowired private Places places;

  private SignedIn reader;
  private TestDecree decree;

  @BeforeAll
  void decree() {
    long agency = places.agency(places.regency("Nusa Unduh"), "Kecamatan Unduh");
    decree = TestDecree.of(DECREE).withFinding(1, Severity.ERROR, "FORMULA_MISSING");
    Scope.within(
        Scope.of(Set.of(agency)), () -> making.make(decree.acceptedFor(agency, "2024-01-01")));
    reader = people.at(agency, Role.READER);
  }

  @Test
  void workbookOpensWithNumbersDaysAndTextsAsSuch() throws IOException, InterruptedException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("/katalog/unduh.xlsx")))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(cell(sheet, 3, "Target 2024").getNumericCellValue()).isEqualTo(80);
      assertThat(DateUtil.isCellDateFormatted(cell(sheet, 3, "Berlaku mulai"))).isTrue();
      assertThat(cell(sheet, 3, "Indikator").getStringCellValue())
          .isEqualTo("Jumlah desa, kelurahan");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
    }
  }

  @Test
  void workbookHasNoFormula() throws IOException, InterruptedException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("/katalog/unduh.xlsx")))) {
      var sheet = workbook.getSheetAt(0);
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
      }
      assertThat(cell(sheet, 1, "Indikator").getStringCellValue()).startsWith("=HYPERLINK");
    }
  }

  @Test
  void separatedValuesHaveNothingASpreadsheetComputes() throws IOException, InterruptedException {
    String text = text("/katalog/unduh.csv");
    assertThat(text.lines().findFirst().orElseThrow()).startsWith("Wilayah,Instansi,");
    assertThat(text)
        .contains("\"'=HYPERLINK(\"\"http://jahat.contoh\"\";\"\"klik\"\")\"")
        .contains("'@SUM(A1) kegiatan", "\"'+62 nomor pengaduan; \"\"terjawab\"\"\"");
    assertThat(text).doesNotContain(",=", ",@", ",+");
  }

  @Test
  void separatedValuesForExcelBeginWithTheMarkAndHaveSemicolons()
      throws IOException, InterruptedException {
    String text = text("/katalog/unduh.csv?untuk=excel");
    assertThat(text).startsWith("\ufeffWilayah;Instansi;");
    assertThat(text).contains(";Jumlah desa, kelurahan;");
  }

  @Test
  void catalogueFileIsTheOneThatWasAccepted() throws IOException, InterruptedException {
    assertThat(text("/katalog/unduh.json").strip())
        .isEqualTo(CatalogueJson.write(decree.catalogue()).strip());
  }

  @Test
  void onlyWhatTheListShowsGoesOut() throws IOException, InterruptedException {
    var catalogue = CatalogueJson.read(text("/katalog/unduh.json?jabatan=sekretaris"));
    assertThat(catalogue.positions())
        .extracting(position -> position.name())
        .containsExactly("Sekretaris");
    assertThat(text("/katalog/unduh.csv?q=kelurahan").lines()).hasSize(2);
  }

  @Test
  void emptyListGivesHeadsAlone() throws IOException, InterruptedException {
    assertThat(text("/katalog/unduh.csv?q=xyzzyq").lines()).hasSize(1);
    assertThat(text("/katalog/unduh.json?q=xyzzyq")).isEqualToIgnoringWhitespace("[]");
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(bytes("/katalog/unduh.xlsx?q=xyzzyq")))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
    }
  }

  @Test
  void strangerGetsNothingOfIt() throws IOException, InterruptedException {
    long other = places.agency(places.regency("Nusa Asing"), "Kecamatan Asing");
    var stranger = people.at(other, Role.READER);
    assertThat(stranger.get("/katalog/unduh.csv").body().lines()).hasSize(1);
    assertThat(people.nobody().get("/katalog/unduh.csv").statusCode()).isNotEqualTo(200);
  }

  private static Cell cell(XSSFSheet sheet, int row, String head) {
    int place =
        StreamSupport.stream(sheet.getRow(0).spliterator(), false)
            .filter(cell -> cell.getStringCellValue().equals(head))
            .findFirst()
            .orElseThrow()
            .getColumnIndex();
    return sheet.getRow(row).getCell(place);
  }

  private String text(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private byte[] bytes(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(reader.request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }
  }
}
