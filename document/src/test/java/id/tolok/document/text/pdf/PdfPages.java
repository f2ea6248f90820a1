package id.tolok.document.text.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/// Draws the pages of a PDF: words and rules at places given from the upper left corner.
public final class PdfPages {

  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
  private PDPage page = new PDPage();

  private interface Drawing {
    void on(PDPageContentStream stream) throws IOException;
  }

  public PdfPages page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /// A landscape page as many programs write it: an upright sheet to be turned.
  PdfPages turnedPage() {
    page();
    page.setRotation(90);
    return this;
  }

  private PdfPages draw(Drawing drawing) {
    try (var stream =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      if (page.getRotation() == 90) {
        stream.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getWidth(), 0));
      }
      drawing.on(stream);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float height() {
    return page.getRotation() == 90
        ? page.getMediaBox().getWidth()
        : page.getMediaBox().getHeight();
  }

  public PdfPages text(float x, float y, String text) {
    return draw(stream -> {
      stream.beginText();
      stream.setFont(font, SIZE);
      stream.newLineAtOffset(x, height() - y);
      stream.showText(text);
      stream.endText();
    });
  }

  PdfPages rule(float x1, float y1, float x2, float y2) {
    return draw(stream -> {
      stream.moveTo(x1, height() - y1);
      stream.lineTo(x2, height() - y2);
      stream.stroke();
    });
  }

  /// All rules of a table with these edges.
  public PdfPages grid(float[] columns, float[] rows) {
    for (float y : rows) {
      rule(columns[0], y, columns[columns.length - 1], y);
    }
    for (float x : columns) {
      rule(x, rows[0], x, rows[rows.length - 1]);
    }
    return this;
  }

  PdfPages picture(BufferedImage image) {
    return draw(stream ->
        stream.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            page.getMediaBox().getWidth(),
            page.getMediaBox().getHeight()));
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] encrypted(String password) {
    try {
      document.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
      return bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
