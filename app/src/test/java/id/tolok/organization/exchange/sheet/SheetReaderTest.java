package id.tolok.organization.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as people and their programs make them, broken ones and hostile ones.
class SheetReaderTest {

  private static final Charset OLDER = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void delimiterIsTheOneTheHeadUses(String delimiter) {
    thenRows(
        csv("Jabatan|Eselon|Urutan\nCamat|III.a|1\n".replace("|", delimiter)),
        "2 {POSITION=Camat, ECHELON=III.a, ORDER=1}");
  }

  @Test
  void columnsMayStandInAnyOrderAmongOthers() {
    thenRows(
        csv("No;Urutan;ESELON ;Catatan;jabatan\n1;4;IV.a;abaikan;Kepala Seksi Uji\n"),
        "2 {POSITION=Kepala Seksi Uji, ECHELON=IV.a, ORDER=4}");
  }

  @Test
  void titleLinesAboveTheHeadAreSkipped() {
    thenRows(
        csv("DAFTAR JABATAN;;\n;;\nJabatan;Eselon;Urutan\nCamat;III.a;1\n"),
        "4 {POSITION=Camat, ECHELON=III.a, ORDER=1}");
  }

  @Test
  void markOfUtf8AndTheEncodingOfOlderExcelAreUnderstood() {
    String text = "Jabatan;Eselon;Urutan\nCamat – Uji;III.a;1\n";
    thenRows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), camat("Camat – Uji"));
    thenRows(text.getBytes(OLDER), camat("Camat – Uji"));
  }

  @Test
  void quotedCellsKeepTheirLines() {
    assertThat(
            SheetReader.read(csv("Jabatan;Tugas;Eselon\nCamat;\"satu\ndua; tiga\";III.a\n"))
                .rows()
                .getFirst()
                .text(SheetColumn.DUTIES))
        .isEqualTo("satu\ndua; tiga");
  }

  @Test
  void formulasAreTextAndDaysAreDays() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Uji", null)) {
      var sheet = book.newWorksheet("Lembar");
      sheet.value(0, 0, "Jabatan");
      sheet.value(0, 1, "Mulai");
      sheet.value(0, 2, "Urutan");
      sheet.value(0, 3, "Eselon");
      sheet.formula(1, 0, "HYPERLINK(\"http://contoh.test\",\"klik\")");
      sheet.value(1, 1, LocalDate.of(2024, 2, 29));
      sheet.style(1, 1).format("yyyy-mm-dd").set();
      sheet.value(1, 2, 7);
      sheet.value(1, 3, "IV.a");
    }
    var row = SheetReader.read(bytes.toByteArray()).rows().getFirst();
    assertThat(row.text(SheetColumn.FROM)).isEqualTo("2024-02-29");
    assertThat(row.text(SheetColumn.ORDER)).isEqualTo("7");
    assertThat(row.text(SheetColumn.POSITION)).doesNotStartWith("klik");
  }

  @ParameterizedTest
  @CsvSource({
    "'', organization.import.file-empty",
    "'nama saya\nbukan tabel\n', organization.import.no-head",
    "'Jabatan;Eselon;Urutan\n;;\n', organization.import.no-rows",
    "'Jabatan;Eselon;Jabatan\nCamat;III.a;Camat\n', organization.import.column-twice",
    "'Jabatan;Eselon;Urutan\n\"Camat;III.a;1\n', organization.import.file-quotes",
  })
  void brokenTableSaysWhatIsWrong(String text, String key) {
    thenFault(csv(text), key);
  }

  @Test
  void foreignFilesAreRefused() throws IOException {
    thenFault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "organization.import.file-foreign");
    thenFault("PK\3\4 setengah".getBytes(OLDER), "organization.import.file-broken");
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("catatan.txt"));
      out.write("bukan buku kerja".getBytes(OLDER));
    }
    thenFault(zip.toByteArray(), "organization.import.file-broken");
  }

  @Test
  void archiveThatUnfoldsWithoutBoundIsRefused() throws IOException {
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int megabyte = 0; megabyte < 600; megabyte++) {
        out.write(zeros);
      }
    }
    thenFault(zip.toByteArray(), "organization.import.file-unfolds");
  }

  @Test
  void tooManyRowsAreRefused() {
    var text = new StringBuilder("Jabatan;Eselon;Urutan\n");
    for (int row = 0; row < SheetReader.ROWS_MAX + 100; row++) {
      text.append("Jabatan ").append(row).append(";IV.a;1\n");
    }
    thenFault(csv(text.toString()), "organization.import.too-many-rows");
  }

  @Test
  void randomBytesNeverThrow() {
    for (int seed = 0; seed < 300; seed++) {
      byte[] bytes = new byte[400];
      new Random(seed).nextBytes(bytes);
      if (seed % 2 == 0) {
        bytes[0] = 'P';
        bytes[1] = 'K';
      }
      assertThat(SheetReader.read(bytes).rows()).as("seed %s", seed).isEmpty();
    }
  }

  @Test
  void templateReadsAsEmptyAndOffersItsChoices() {
    thenFault(SheetWriter.template(), "organization.import.no-rows");
    assertThat(SheetWriter.template().length).isGreaterThan(3_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62", "-1", "@SUM(A1)", "'=1", "''+x", "biasa", "'biasa", "-"})
  void neutralTextComesBackExactly(String text) {
    String cell = SafeCells.neutral(text);
    assertThat(SafeCells.restored(cell)).isEqualTo(text);
    assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
  }

  @Test
  void whatIsWrittenReadsBack() {
    Map<SheetColumn, String> row =
        Map.of(
            SheetColumn.POSITION, "=Camat \"Uji\"; satu",
            SheetColumn.DUTIES, "satu\ndua",
            SheetColumn.ECHELON, "III.a",
            SheetColumn.NIP, "198604052004121001");
    for (byte[] bytes :
        List.of(SheetWriter.workbook(List.of(row)), SheetWriter.commaSeparated(List.of(row)))) {
      assertThat(SheetReader.read(bytes).rows()).containsExactly(new SheetRow(2, row));
    }
  }

  private static String camat(String name) {
    return "2 {POSITION=" + name + ", ECHELON=III.a, ORDER=1}";
  }

  private static byte[] csv(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void thenRows(byte[] bytes, String... rows) {
    var reading = SheetReader.read(bytes);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows())
        .extracting(row -> row.number() + " " + new java.util.TreeMap<>(row.cells()))
        .containsExactly(rows);
  }

  private static void thenFault(byte[] bytes, String key) {
    var reading = SheetReader.read(bytes);
    assertThat(reading.faults()).extracting(RowFault::key).containsExactly(key);
  }
}
