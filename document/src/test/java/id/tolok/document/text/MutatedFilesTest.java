package id.tolok.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.pdf.PdfPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Opens ten thousand copies of documents that were cut, shuffled and overwritten at random. Each
/// must give blocks or a finding, and never an exception.
class MutatedFilesTest {

  private static final long SEED = 20_240_517L;
  private static final int COPIES = 10_000;

  private record Original(String name, byte[] bytes) {}

  @Test
  void noDamageBreaksTheOpener() throws IOException {
    var originals = originals();

    var failures =
        IntStream.range(0, COPIES)
            .parallel()
            .mapToObj(copy -> failure(originals.get(copy % originals.size()), copy))
            .filter(failure -> !failure.isEmpty())
            .limit(5)
            .toList();

    assertThat(failures).as("seed " + SEED).isEmpty();
  }

  private static String failure(Original original, int copy) {
    var bytes = mutated(original.bytes(), new Random(SEED + copy));
    try {
      var document = DocumentOpener.open(original.name(), bytes);
      boolean silent = document.blocks().isEmpty() && document.findings().isEmpty();
      return silent && bytes.length > 0
          ? original.name() + " copy " + copy + ": nothing at all"
          : "";
    } catch (RuntimeException | StackOverflowError e) {
      return original.name() + " copy " + copy + ": " + e + " at " + e.getStackTrace()[0];
    }
  }

  private static byte[] mutated(byte[] original, Random random) {
    var bytes = original;
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> flipped(bytes, random);
            case 2 -> shuffled(bytes, random);
            case 3 -> doubled(bytes, random);
            default -> without(bytes, random);
          };
    }
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    var flipped = bytes.clone();
    for (int i = random.nextInt(20); i >= 0 && bytes.length > 0; i--) {
      flipped[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    var lines =
        new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
    Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] doubled(byte[] bytes, Random random) {
    int start = random.nextInt(bytes.length + 1);
    int end = start + random.nextInt(bytes.length - start + 1);
    var doubled = new ByteArrayOutputStream();
    doubled.write(bytes, 0, end);
    doubled.write(bytes, start, bytes.length - start);
    return doubled.toByteArray();
  }

  private static byte[] without(byte[] bytes, Random random) {
    int start = random.nextInt(bytes.length + 1);
    int end = start + random.nextInt(Math.min(200, bytes.length - start) + 1);
    var rest = new ByteArrayOutputStream();
    rest.write(bytes, 0, start);
    rest.write(bytes, end, bytes.length - end);
    return rest.toByteArray();
  }

  private static List<Original> originals() throws IOException {
    var originals = new ArrayList<Original>();
    originals.add(
        new Original(
            "tab.txt",
            text(
                "Judul\n\n"
                    + "No\tSasaran\tFormula\n"
                    + "1\tTertata\t<p>a</p> <p>$\\frac{a}{b}$</p>\n"
                    + "\t\t<ul><li>x</li></ul>\n")));
    originals.add(
        new Original(
            "pipa.md",
            text(
                "# Judul\n"
                    + "| A | B |\n"
                    + "|---|---|\n"
                    + "| $\\left|x\\right|$ | a<br>b |\n"
                    + "| c | $$\n"
                    + "x\n"
                    + "$$ |\n")));
    originals.add(
        new Original(
            "halaman.html",
            text(
                "<html><body><p>x</p><table><tr><td rowspan=2>a</td><td"
                    + " colspan='3'>b</td></tr><tr><td>c</td></tr></table></body></html>")));
    originals.add(
        new Original("data.csv", text("No;Sasaran;Formula\n1;\"a \"\"b\"\"\nc\";d\n;;e\n")));
    originals.add(new Original("surat.docx", word()));
    originals.add(new Original("buku.xlsx", workbook()));
    originals.add(new Original("lembar.pdf", pdf()));
    var seeds = Path.of(System.getProperty("tolok.root", ".."), "..", "shared", "seeds");
    if (Files.isDirectory(seeds)) {
      try (var files = Files.list(seeds)) {
        for (var file : files.sorted().toList()) {
          originals.add(new Original(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        }
      }
    }
    return originals;
  }

  private static byte[] text(String words) {
    return words.repeat(10).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] word() {
    var row =
        "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan"
            + " w:val='2'/></w:tcPr>"
            + OfficeFile.paragraph("sel")
            + "</w:tc></w:tr>";
    var list =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId"
            + " w:val='1'/></w:numPr></w:pPr><w:r><w:t>butir</w:t></w:r></w:p>";
    return OfficeFile.word(
        OfficeFile.paragraph("awal") + list + "<w:tbl>" + row + row + "</w:tbl>",
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'/></w:abstractNum><w:num"
            + " w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("IKU");
      for (int i = 0; i < 10; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Sasaran " + i);
        row.createCell(1).setCellValue(i * 1.5);
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() {
    return new PdfPages()
        .page()
        .grid(new float[] {60, 200, 340}, new float[] {120, 140, 180})
        .text(65, 132, "Sasaran")
        .text(205, 132, "Indikator")
        .text(65, 152, "Tertata")
        .text(205, 152, "Arsip")
        .bytes();
  }
}
