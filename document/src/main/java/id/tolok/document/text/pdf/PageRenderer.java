package id.tolok.document.text.pdf;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.pdf.guard.OutOfTimeException;
import id.tolok.document.text.pdf.guard.PdfGuard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page for the screen, within bounds of size and time.
public final class PageRenderer extends PDFRenderer {

  private static final float POINTS_PER_INCH = 72f;

  /// Sharp enough to read a table of small print on a large screen.
  private static final float DOTS_PER_INCH = 130f;

  /// A poster is drawn coarser than a letter.
  private static final double PIXELS = 4e6;

  private final Deadline deadline = Deadline.after(OpenLimits.TIME);

  private PageRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /// The page as PNG; nothing where there is no such page or it cannot be drawn.
  ///
  /// @param number from 1
  public static Optional<byte[]> png(byte[] bytes, int number) {
    return PdfGuard.gives(
            () -> {
              try (var document = Loader.loadPDF(bytes)) {
                return number < 1 || number > document.getNumberOfPages()
                    ? new byte[0]
                    : new PageRenderer(document).draw(document, number - 1);
              }
            })
        .filter(png -> png.length > 0);
  }

  /// How many pages there are; 0 where the file cannot be opened.
  public static int count(byte[] bytes) {
    return PdfGuard.gives(
            () -> {
              try (var document = Loader.loadPDF(bytes)) {
                return document.getNumberOfPages();
              }
            })
        .orElse(0);
  }

  private byte[] draw(PDDocument document, int index) throws IOException {
    var box = document.getPage(index).getCropBox();
    double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
    float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(PIXELS / Math.max(inches, 0.01)));
    return png(renderImageWithDPI(index, dots, ImageType.RGB));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (deadline.passed()) {
          throw new OutOfTimeException();
        }
        super.processOperator(operator, operands);
      }
    };
  }
}
