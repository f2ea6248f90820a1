package id.tolok.document.original;

import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.pdf.block.PageBlocks;
import id.tolok.document.text.pdf.block.TextLine;
import id.tolok.document.text.pdf.guard.PdfGuard;
import id.tolok.document.text.pdf.page.Glyph;
import id.tolok.document.text.pdf.page.PageCollector;
import id.tolok.document.text.pdf.page.PageContent;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/// Where the lines of each page stand, in the numbering of {@link PageBlocks}.
final class PageLayouts {

  private PageLayouts() {}

  /// The pages of a PDF; those read before it turned out to be damaged are kept.
  static List<Original.Page> of(byte[] bytes) {
    var pages = new ArrayList<Original.Page>();
    var opening = new Opening(OpenLimits.TIME);
    PdfGuard.runs(() -> {
      try (var document = Loader.loadPDF(bytes)) {
        new PageCollector(opening, page -> pages.add(layout(page)), () -> {}).collect(document);
      }
    });
    return pages;
  }

  private static Original.Page layout(PageContent page) {
    boolean shown = page.upright() && !page.isScan();
    return new Original.Page(
        page.number(),
        page.width(),
        page.height(),
        PageBlocks.leftOf(page.glyphs()),
        PageBlocks.letterWidth(page.glyphs()),
        shown ? TextLine.of(page.glyphs()).stream().map(PageLayouts::line).toList() : List.of());
  }

  private static Original.PageLine line(TextLine line) {
    float size = line.glyphs().stream().map(Glyph::size).max(Float::compare).orElse(0f);
    return new Original.PageLine(line.left(), line.right(), line.y(), size);
  }
}
