package id.tolok.sample.measured;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// A sheet of paper that says it is invented: what the figures of the sample world rest on.
final class Paper {

  private static final int LEFT = 60;
  private static final int TOP = 780;
  private static final int LEADING = 18;

  private Paper() {}

  /// A PDF of one page; the same lines give the same bytes.
  static byte[] of(List<String> lines) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.setDocumentId(0L);
      write(document, page, lines);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument document, PDPage page, List<String> lines)
      throws IOException {
    PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setLeading(LEADING);
      content.newLineAtOffset(LEFT, TOP);
      content.setFont(bold, 13);
      content.showText("DATA CONTOH");
      content.newLine();
      content.setFont(plain, 11);
      for (String line : lines) {
        content.newLine();
        content.showText(line);
      }
      content.endText();
    }
  }
}
