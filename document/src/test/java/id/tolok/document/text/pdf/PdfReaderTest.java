package id.tolok.document.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.document.text.OpenedDocument;
import id.tolok.document.text.Shorthand;
import id.tolok.document.text.pdf.scan.Tesseract;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static OpenedDocument open(byte[] bytes) {
    return DocumentOpener.open("contoh.pdf", bytes);
  }

  private static PdfPages givenTable(PdfPages pages) {
    return pages
        .text(60, 100, "Lampiran")
        .grid(new float[] {60, 200, 340, 400}, new float[] {120, 140, 180, 200})
        .text(65, 132, "Sasaran")
        .text(205, 132, "Indikator")
        .text(345, 132, "Target")
        .text(65, 152, "Tertatanya")
        .text(65, 165, "arsip desa")
        .text(205, 152, "Persentase arsip")
        .text(345, 152, "80")
        .text(205, 192, "Jumlah surat")
        .text(345, 192, "75")
        .text(60, 230, "Ditetapkan di Contoh");
  }

  private static final String TABLE =
      """
      Lampiran
      | Sasaran | Indikator | Target |
      | Tertatanya\\narsip desa | Persentase arsip | 80 |
      |  | Jumlah surat | 75 |
      Ditetapkan di Contoh\
      """;

  @Test
  void ruledTablesAreGrids() {
    var document = open(givenTable(new PdfPages().page()).bytes());

    assertThat(document.format()).isEqualTo("PDF");
    assertThat(Shorthand.of(document)).isEqualTo(TABLE);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void aTurnedPageReadsLikeAnUprightOne() {
    assertThat(Shorthand.of(open(givenTable(new PdfPages().turnedPage()).bytes())))
        .isEqualTo(TABLE);
  }

  @Test
  void placesTellPageAndLine() {
    var document = open(givenTable(new PdfPages().page().text(60, 100, "x").page()).bytes());
    var grid =
        document.blocks().stream()
            .filter(Block.Grid.class::isInstance)
            .map(Block.Grid.class::cast)
            .findFirst()
            .orElseThrow();
    var cell = grid.rows().get(1).cells().getFirst();

    assertThat(cell.where().page()).isEqualTo(2);
    assertThat(cell.where().line()).isEqualTo(3);
    assertThat(cell.where().endLine()).isEqualTo(4);
  }

  @Test
  void missingRulesMergeCells() {
    var pages = new PdfPages().page();
    pages.rule(60, 120, 400, 120).rule(60, 200, 400, 200).rule(200, 160, 400, 160);
    pages
        .rule(60, 120, 60, 200)
        .rule(200, 120, 200, 200)
        .rule(400, 120, 400, 200)
        .rule(300, 160, 300, 200);
    pages
        .text(65, 140, "Sasaran")
        .text(205, 140, "Target")
        .text(205, 180, "2024")
        .text(305, 180, "2025");

    assertThat(Shorthand.of(open(pages.bytes())))
        .isEqualTo("| Sasaran | Target | < |\n| ^ | 2024 | 2025 |");
  }

  @Test
  void aMissingRightRuleIsTolerated() {
    var pages = new PdfPages().page();
    pages.rule(60, 120, 400, 120).rule(60, 140, 400, 140).rule(60, 160, 400, 160);
    pages.rule(60, 120, 60, 160).rule(200, 120, 200, 160);
    pages
        .text(65, 132, "Indikator")
        .text(205, 132, "Sumber")
        .text(65, 152, "Arsip")
        .text(205, 152, "Buku");

    assertThat(Shorthand.of(open(pages.bytes())))
        .isEqualTo("| Indikator | Sumber |\n| Arsip | Buku |");
  }

  @Test
  void anUnderlinedNumeratorIsMarked() {
    var pages = new PdfPages().page().grid(new float[] {60, 200, 400}, new float[] {100, 150, 180});
    pages.text(65, 115, "Persentase arsip").text(205, 115, "arsip rapi").rule(205, 118, 260, 118);
    pages
        .text(262, 115, "x 100%")
        .text(205, 130, "jumlah arsip")
        .text(65, 170, "a")
        .text(205, 170, "b");

    assertThat(Shorthand.of(open(pages.bytes())))
        .isEqualTo("| Persentase arsip | <u>arsip rapi</u> x 100%\\njumlah arsip |\n| a | b |");
  }

  @Test
  void columnsWithoutRulesKeepTheirPlaces() {
    var pages = new PdfPages().page();
    pages
        .text(60, 100, "Sasaran")
        .text(250, 100, "Indikator")
        .text(60, 115, "Tertata")
        .text(250, 115, "Arsip");
    var lines = Shorthand.of(open(pages.bytes())).lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).indexOf("Indikator"))
        .isEqualTo(lines.get(1).indexOf("Arsip"))
        .isGreaterThan(20);
  }

  @Test
  void pageNumbersAndRunningLinesAreLeftOut() {
    var pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      pages
          .page()
          .text(60, 30, "Keputusan Camat Contoh")
          .text(60, 100, "INDIKATOR")
          .text(60, 120, "isi " + i);
      pages.text(300, 810, "- " + i + " -");
    }

    assertThat(Shorthand.of(open(pages.bytes())))
        .isEqualTo("INDIKATOR\nisi 1\nINDIKATOR\nisi 2\nINDIKATOR\nisi 3");
  }

  @Test
  void wordsDrawnTwiceToLookBoldAreReadOnce() {
    var pages = new PdfPages().page().text(60, 100, "TEBAL").text(60.3f, 100, "TEBAL");

    assertThat(Shorthand.of(open(pages.bytes()))).isEqualTo("TEBAL");
  }

  @Test
  void anEncryptedFileIsNamed() {
    var document = open(new PdfPages().page().text(60, 100, "x").encrypted("rahasia"));

    assertThat(document.blocks()).isEmpty();
    assertThat(Shorthand.findings(document)).isEqualTo("FILE_ENCRYPTED");
  }

  @Test
  void aCutFileIsDamagedOrReadInPart() {
    var whole = givenTable(new PdfPages().page()).bytes();
    var document = open(Arrays.copyOf(whole, whole.length / 3));

    assertThat(document.findings()).isNotEmpty();
  }

  @Test
  void aScannedTableIsRecognized() throws IOException {
    assumeTrue(
        Tesseract.find().isPresent(), "skipped: tesseract with Indonesian data is not installed");

    var document =
        open(
            new PdfPages()
                .page()
                .picture(picture(givenTable(new PdfPages().page()).bytes()))
                .bytes());

    assertThat(Shorthand.findings(document)).isEqualTo("TEXT_RECOGNIZED");
    assertThat(Shorthand.of(document)).isEqualTo(TABLE);
  }

  private static BufferedImage picture(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }
}
