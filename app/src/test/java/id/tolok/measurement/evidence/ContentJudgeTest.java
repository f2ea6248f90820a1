package id.tolok.measurement.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.measurement.statement.EvidenceFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentJudgeTest {

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          program Windows  | MZ\\0\\1                                  | EXECUTABLE
          program Linux    | \\177ELF\\2\\1                            | EXECUTABLE
          kelas Java       | \\312\\376\\272\\276\\0\\0                | EXECUTABLE
          pintasan Windows | L\\0\\0\\0\\1\\24\\2\\0                   | EXECUTABLE
          skrip sh         | #!/bin/sh rm                              | SCRIPT
          batch            | @echo off                                 | SCRIPT
          PHP              | <?php echo 1                              | SCRIPT
          VBScript         | x = CreateObject("WScript.Shell")         | SCRIPT
          HTML             | <!DOCTYPE html><p>x                       | WEB_PAGE
          HTML menyamar    | Laporan <script>alert(1)</script>         | WEB_PAGE
          SVG              | <svg xmlns="x"><a/></svg>                 | WEB_PAGE
          XML              | <?xml version="1.0"?><a/>                 | WEB_PAGE
          MP4              | \\0\\0\\0\\30ftypmp42\\0                  | MEDIA
          HEIC             | \\0\\0\\0\\30ftypheic\\0                  | OTHER_PICTURE
          TIFF             | II*\\0\\1                                 | OTHER_PICTURE
          RAR              | Rar!\\32\\7\\0                            | ARCHIVE
          gzip             | \\37\\213\\10\\0                          | ARCHIVE
          ZIP terpotong    | PK\\3\\4\\0                               | DAMAGED
          kosong           | `   `                                     | EMPTY
          biner            | \\1\\2\\3                                 | UNKNOWN
          PDF              | %PDF-1.7 \\1                              | PDF
          PDF berawal baris| \\n%PDF-1.4 x                             | PDF
          PNG              | \\211PNG\\r\\n\\32\\n\\0                  | PNG
          JPEG             | \\377\\330\\377\\340\\0                   | JPEG
          teks             | Daftar hadir 12 orang                     | TEXT
          CSV              | nama;jumlah                               | TEXT
          teks berawal MZ  | MZ adalah singkatan                       | TEXT
          kata rem         | Rem kendaraan dinas diperiksa             | TEXT
          kurang dari      | jumlah < 5 dan > 3                        | TEXT
          """,
      delimiter = '|')
  void contentDecides(String name, String content, String expected) {
    assertThat(judged("laporan.pdf", bytes(content))).isEqualTo(expected);
  }

  @Test
  void nameThatAMachineCarriesOutIsNotTakenWhateverItHolds() {
    var text = "halo".getBytes(StandardCharsets.UTF_8);
    assertThat(judged("jalankan.BAT", text)).isEqualTo("SCRIPT");
    assertThat(judged("laporan.pdf.exe", text)).isEqualTo("SCRIPT");
    assertThat(judged("halaman.html", text)).isEqualTo("WEB_PAGE");
    assertThat(judged("catatan", text)).isEqualTo("TEXT");
  }

  @Test
  void officeFilesAreToldByWhatIsInside() throws IOException {
    assertThat(judged("x.bin", zip("[Content_Types].xml", "word/document.xml"))).isEqualTo("DOCX");
    assertThat(judged("x.docx", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("XLSX");
    assertThat(
            judged(
                "x.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEqualTo("MACRO");
    assertThat(judged("x.docx", zip("laporan.txt"))).isEqualTo("ARCHIVE");
    assertThat(judged("x.docx", zip("META-INF/MANIFEST.MF", "a/B.class"))).isEqualTo("EXECUTABLE");
  }

  @Test
  void damagedDirectoryOfAnArchiveIsNoOfficeFile() throws IOException {
    var bytes = zip("[Content_Types].xml", "word/document.xml");
    for (int cut = 1; cut < bytes.length - 30; cut += 7) {
      assertThat(judged("x.docx", Arrays.copyOf(bytes, bytes.length - cut)))
          .as("without the last " + cut)
          .isEqualTo("DAMAGED");
    }
  }

  @Test
  void keptNameOpensAsWhatTheFileIs() {
    var pdf = EvidenceFormat.PDF;
    assertThat(EvidenceNames.kept("C:\\data\\laporan.pdf", pdf)).isEqualTo("laporan.pdf");
    assertThat(EvidenceNames.kept("laporan.docx", pdf)).isEqualTo("laporan.docx.pdf");
    assertThat(EvidenceNames.kept("../../etc/x\u202Efdp.exe", pdf)).isEqualTo("xfdp.exe.pdf");
    assertThat(EvidenceNames.kept("", pdf)).isEqualTo("tanpa nama.pdf");
    assertThat(EvidenceNames.kept("a".repeat(400) + ".pdf", pdf)).hasSize(200).endsWith(".pdf");
  }

  private static String judged(String name, byte[] bytes) {
    return switch (ContentJudge.judge(name, bytes)) {
      case Judgement.Taken(var format) -> format.name();
      case Judgement.Turned(var ground) -> ground.name();
    };
  }

  /// Octal escapes as in C, one byte each.
  private static byte[] bytes(String written) {
    return written.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
