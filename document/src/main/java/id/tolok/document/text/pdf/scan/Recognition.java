package id.tolok.document.text.pdf.scan;

import id.tolok.document.text.Deadline;
import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.pdf.guard.PdfGuard;
import id.tolok.document.text.pdf.page.PageContent;
import id.tolok.kernel.SourceSpan;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Reads scanned pages with Tesseract, when it and its Indonesian data are installed. The words
/// keep their positions, and rules found in the picture count like drawn ones, so that tables of a
/// scan are found as in any PDF.
public final class Recognition {

  private static final int DOTS_PER_INCH = 250;
  private static final float POINTS_PER_INCH = 72f;
  private static final double PIXELS = 30e6;

  private final PDFRenderer renderer;
  private final Tesseract tesseract;
  private final Deadline deadline;

  private Recognition(PDDocument document, Tesseract tesseract) {
    this.renderer = new PDFRenderer(document);
    this.renderer.setSubsamplingAllowed(true);
    this.tesseract = tesseract;
    this.deadline = Deadline.after(OpenLimits.RECOGNITION_TIME);
  }

  /// Puts what is recognized on the scanned pages in their place among all pages.
  public static void replace(
      PDDocument document, List<PageContent> scans, List<PageContent> pages, Opening opening) {
    var first = SourceSpan.of(1, 1, 1, 1).onPage(scans.getFirst().number());
    var tesseract = Tesseract.find();
    if (tesseract.isEmpty()) {
      opening.remark(
          OpenFindingCode.SCAN_WITHOUT_RECOGNITION, first, Integer.toString(scans.size()));
      return;
    }
    opening.extend(OpenLimits.RECOGNITION_TIME);
    var recognition = new Recognition(document, tesseract.get());
    int read = 0;
    for (var scan : scans) {
      var recognized = read < OpenLimits.RECOGNITION_PAGES ? recognition.read(scan) : null;
      if (recognized != null) {
        pages.set(pages.indexOf(scan), recognized);
        read++;
      }
    }
    if (read > 0) {
      opening.remark(OpenFindingCode.TEXT_RECOGNIZED, first, Integer.toString(read));
    }
    if (read < scans.size()) {
      opening.remark(
          OpenFindingCode.RECOGNITION_FAILED,
          first,
          Integer.toString(scans.size() - read),
          recognition.deadline.passed() ? "waktu habis" : "gambar tidak terbaca");
    }
  }

  private @Nullable PageContent read(PageContent scan) {
    if (deadline.passed()) {
      return null;
    }
    double inches = (double) scan.width() * scan.height() / POINTS_PER_INCH / POINTS_PER_INCH;
    float dots = (float) Math.min(DOTS_PER_INCH, Math.sqrt(PIXELS / Math.max(inches, 0.01)));
    var image =
        PdfGuard.gives(() -> renderer.renderImageWithDPI(scan.number() - 1, dots, ImageType.GRAY));
    return image.map(picture -> read(scan, picture, dots)).orElse(null);
  }

  private @Nullable PageContent read(PageContent scan, BufferedImage picture, float dots) {
    float point = POINTS_PER_INCH / dots;
    var rules = PictureRules.of(picture, point);
    PictureRules.erase(picture, rules, point);
    var words = tesseract.words(picture, point, deadline);
    if (words.isEmpty()) {
      return null;
    }
    return new PageContent(
        scan.number(), scan.width(), scan.height(), words.get(), rules, true, true);
  }
}
