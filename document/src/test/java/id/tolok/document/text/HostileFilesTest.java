package id.tolok.document.text;

import static id.tolok.document.text.OfficeFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// What no honest office sends, and what a broken disk or a hasty download makes of what it does.
class HostileFilesTest {

  private static OpenedDocument open(String name, String text) {
    return DocumentOpener.open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void thenOnlyRemarks(OpenedDocument document, String findings) {
    assertThat(document.blocks()).isEmpty();
    assertThat(Shorthand.findings(document)).isEqualTo(findings);
  }

  private static long rows(OpenedDocument document) {
    return document.blocks().stream()
        .mapToLong(block -> block instanceof Block.Grid grid ? grid.rows().size() : 0)
        .sum();
  }

  @Test
  void anEmptyFileIsNamed() {
    thenOnlyRemarks(DocumentOpener.open("a.txt", new byte[0]), "FILE_EMPTY");
  }

  @Test
  void aFileAboveTheLimitIsNotOpened() {
    thenOnlyRemarks(
        DocumentOpener.open("a.txt", new byte[OpenLimits.FILE_BYTES + 1]), "FILE_TOO_LARGE");
  }

  @Test
  void randomBytesAreNoDocument() {
    var bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    thenOnlyRemarks(DocumentOpener.open("a.txt", bytes), "ENCODING_GUESSED FORMAT_UNKNOWN");
  }

  @Test
  void anArchiveBombDoesNotGoOff() {
    var bytes = new OfficeFile().part("word/document.xml", " ".repeat(100_000_000)).bytes();
    thenOnlyRemarks(DocumentOpener.open("a.docx", bytes), "ARCHIVE_TOO_LARGE");
  }

  @Test
  void aBombOfManyFilesDoesNotGoOff() {
    var file = new OfficeFile();
    for (int i = 0; i <= OpenLimits.ARCHIVE_ENTRIES; i++) {
      file.part("word/" + i + ".xml", "");
    }
    thenOnlyRemarks(DocumentOpener.open("a.docx", file.bytes()), "ARCHIVE_TOO_LARGE");
  }

  @Test
  void entitiesReachNothingOutsideTheFile() {
    var document =
        DocumentOpener.open(
            "a.docx",
            new OfficeFile()
                .part(
                    "word/document.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document"
                        + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + paragraph("awal")
                        + paragraph("&e;")
                        + "</w:body></w:document>")
                .bytes());

    assertThat(Shorthand.of(document)).doesNotContain("root:");
    assertThat(Shorthand.of(document)).startsWith("awal");
  }

  @Test
  void entitiesThatMultiplyDoNot() {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a")
          .append(i)
          .append(" '&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";'>");
    }
    bomb.append(
            "]><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>")
        .append(paragraph("&a29;"))
        .append("</w:body></w:document>");
    var document =
        DocumentOpener.open(
            "a.docx", new OfficeFile().part("word/document.xml", bomb.toString()).bytes());

    assertThat(Shorthand.of(document)).hasSizeLessThan(1000);
  }

  @Test
  void elementsNestedWithoutEndAreCut() {
    var open = "<w:sdt><w:sdtContent>".repeat(50_000);
    var document = DocumentOpener.open("a.docx", OfficeFile.word(paragraph("awal") + open));

    assertThat(Shorthand.of(document)).isEqualTo("awal");
    assertThat(Shorthand.findings(document)).contains("NESTING_TOO_DEEP");
  }

  @Test
  void pagesNestedWithoutEndAreRead() {
    var page = "<html><body>" + "<div>".repeat(100_000) + "dalam";

    assertThat(Shorthand.of(open("a.html", page))).contains("dalam");
  }

  @Test
  void tablesNestedWithoutEndAreReadWithinTheLimits() {
    assertThat(open("a.html", "<html><body>" + "<table><tr><td>x".repeat(3_000)).blocks())
        .isNotEmpty();
    assertThat(open("a.txt", "<table><tr><td>x".repeat(3_000) + "</table>".repeat(3_000)).blocks())
        .isNotEmpty();
  }

  @Test
  void spansWithoutMeasureAreCut() {
    var page =
        "<html><body><table>" + "<tr><td colspan=9999 rowspan=9999>x</td></tr>".repeat(5_000);

    assertThat(open("a.html", page).blocks()).isNotEmpty();
  }

  @Test
  void arraysNestedWithoutEndDoNotBreakThePdfReader() {
    var pdf =
        "%PDF-1.4\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF";

    assertThat(open("a.pdf", pdf).findings()).isNotEmpty();
  }

  @Test
  void aBombInAPdfDoesNotGoOff() {
    var packed = new ByteArrayOutputStream();
    packed.writeBytes(
        "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    packed.writeBytes(deflated(new byte[80_000_000]));
    packed.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

    thenOnlyRemarks(DocumentOpener.open("a.pdf", packed.toByteArray()), "ARCHIVE_TOO_LARGE");
  }

  private static byte[] deflated(byte[] content) {
    var deflater = new Deflater();
    deflater.setInput(content);
    deflater.finish();
    var chunk = new byte[64 * 1024];
    var packed = new ByteArrayOutputStream();
    while (!deflater.finished()) {
      packed.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    return packed.toByteArray();
  }

  @Test
  void sixtyThousandRowsAreAllRead() throws IOException {
    var text = new StringBuilder("No\tSasaran\tIndikator\n");
    for (int i = 1; i < 60_000; i++) {
      text.append(i).append("\tTertata\tJumlah arsip ").append(i).append('\n');
    }
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Tolok", "1.0")) {
      var sheet = workbook.newWorksheet("IKU");
      for (int i = 0; i < 60_000; i++) {
        sheet.value(i, 0, i);
        sheet.value(i, 1, "Tertata & rapi " + i);
      }
    }

    thenAllRowsAreRead("a.txt", text.toString().getBytes(StandardCharsets.UTF_8));
    thenAllRowsAreRead(
        "a.csv", text.toString().replace('\t', ';').getBytes(StandardCharsets.UTF_8));
    thenAllRowsAreRead("a.xlsx", bytes.toByteArray());
  }

  /// With all the time in the world: a busy machine must not fail the test.
  private static void thenAllRowsAreRead(String name, byte[] bytes) {
    assertThat(rows(DocumentOpener.open(name, bytes, Duration.ofMinutes(5)))).isEqualTo(60_000);
  }

  @Test
  void aLineOfFiveMillionCharactersIsGivenInPieces() {
    for (var piece :
        new String[] {
          "kata ", "x", "a|", "\t", "<table", "$", "- ", "\"", "&amp;", "![", "<b>", "("
        }) {
      var line = piece.repeat(5_000_000 / piece.length());
      var document = open("a.txt", line);

      assertThat(document.blocks()).as(piece).isNotEmpty();
      assertThat(document.blocks())
          .allSatisfy(block ->
              assertThat(block instanceof Block.Line(var text, _) ? text.length() : 0)
                  .isLessThanOrEqualTo(OpenLimits.LINE_CHARACTERS));
    }
  }

  @Test
  void millionsOfEmptyCellsStayWithinTheLimits() {
    var document = open("a.txt", ("a\tb" + "\t".repeat(300) + "c\n").repeat(50_000));

    assertThat(Shorthand.findings(document)).contains("DOCUMENT_CUT");
  }

  @Test
  void aFileThatTakesTooLongIsCutWithARemark() {
    var text = "kata kata kata\n".repeat(150_000);
    var document =
        DocumentOpener.open("a.txt", text.getBytes(StandardCharsets.UTF_8), Duration.ofNanos(1));

    assertThat(Shorthand.findings(document)).contains("TIME_EXCEEDED");
  }

  @Test
  void aFileWithoutWordsIsNamed() {
    assertThat(Shorthand.findings(open("a.txt", "\n \n"))).isEqualTo("NO_TEXT");
  }

  @Test
  void aWrongEndingIsNamedAndTheContentRead() {
    var document = DocumentOpener.open("a.pdf", OfficeFile.word(paragraph("isi")));

    assertThat(Shorthand.of(document)).isEqualTo("isi");
    assertThat(Shorthand.findings(document)).isEqualTo("NAME_DISAGREES");
  }

  @Test
  void aWordFileCutOffGivesWhatArrived() {
    var random = new Random(7);
    var body = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      body.append(paragraph("paragraf " + i + ' ' + Long.toString(random.nextLong(), 36)));
    }
    var whole = OfficeFile.word(body.toString());
    var document = DocumentOpener.open("a.docx", Arrays.copyOf(whole, whole.length / 2));

    assertThat(document.blocks()).hasSizeBetween(1_000, 2_000);
    assertThat(Shorthand.findings(document)).contains("FILE_PARTLY_DAMAGED");
  }

  @Test
  void oldAndProtectedOfficeFilesAreNamed() throws IOException {
    var old = new ByteArrayOutputStream();
    try (var workbook = new HSSFWorkbook()) {
      workbook.createSheet("IKU");
      workbook.write(old);
    }
    var document = DocumentOpener.open("a.xls", old.toByteArray());

    thenOnlyRemarks(document, "FORMAT_UNSUPPORTED");
    assertThat(document.findings().getFirst().arguments().getFirst()).startsWith("XLS");
    thenOnlyRemarks(DocumentOpener.open("a.xlsx", encryptedWorkbook()), "FILE_ENCRYPTED");
  }

  private static byte[] encryptedWorkbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem();
        var workbook = new XSSFWorkbook()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("rahasia");
      try (var stream = encryptor.getDataStream(files)) {
        workbook.write(stream);
      } catch (GeneralSecurityException e) {
        throw new IOException(e);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void otherFormatsAreNamed() {
    thenOnlyRemarks(open("a.rtf", "{\\rtf1 isi}"), "FORMAT_UNSUPPORTED");
    thenOnlyRemarks(
        DocumentOpener.open("a.ods", new OfficeFile().part("content.xml", "<x/>").bytes()),
        "FORMAT_UNSUPPORTED");
    thenOnlyRemarks(
        DocumentOpener.open("a.zip", new OfficeFile().part("a.txt", "x").bytes()),
        "FORMAT_UNSUPPORTED");
  }
}
