package id.tolok.document.text.pdf.page;

import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.pdf.guard.OutOfTimeException;
import id.tolok.document.text.pdf.guard.PdfGuard;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Walks over the pages of a PDF and hands on what stands on each. A page that cannot be read is
/// handed on empty.
public final class PageCollector extends PDFTextStripper {

  private static final float SANE_SPACE = 1.2f;

  private final Opening opening;
  private final Consumer<PageContent> pages;
  private final Runnable damaged;
  private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
  private final Set<String> drawn = new HashSet<>();
  private int count;
  private boolean apart;

  public PageCollector(Opening opening, Consumer<PageContent> pages, Runnable damaged)
      throws IOException {
    this.opening = opening;
    this.pages = pages;
    this.damaged = damaged;
    setEndPage(OpenLimits.PAGES);
  }

  public void collect(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    byDirection.clear();
    drawn.clear();
    count = 0;
    apart = false;
    if (opening.full()) {
      return;
    }
    boolean whole = PdfGuard.runs(() -> super.processPage(page));
    int direction = mainDirection(page);
    var rulings = PdfGuard.gives(() -> RulingCollector.of(page, direction, opening.deadline()));
    if (!whole || rulings.isEmpty()) {
      damaged.run();
    }
    boolean upright = direction % 180 == 0;
    var box = page.getCropBox();
    pages.accept(
        new PageContent(
            getCurrentPageNo(),
            upright ? box.getWidth() : box.getHeight(),
            upright ? box.getHeight() : box.getWidth(),
            byDirection.getOrDefault(direction, List.of()),
            rulings.map(RulingCollector::rulings).orElse(List.of()),
            rulings.map(RulingCollector::hasPictures).orElse(false),
            direction == page.getRotation()));
  }

  /// The direction in which most of the page is written, whichever way the sheet is turned. Text in
  /// any other, such as a watermark or the mark of an electronic signature, is left out.
  private int mainDirection(PDPage page) {
    return byDirection.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(page.getRotation());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (opening.deadline().passed()) {
      throw new OutOfTimeException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    var text = position.getUnicode();
    if (text == null || count >= OpenLimits.LINE_CHARACTERS * 4) {
      return;
    }
    if (text.isBlank()) {
      apart = true;
      return;
    }
    if (isFirstDrawing(position, text)) {
      count++;
      byDirection
          .computeIfAbsent(Math.round(position.getDir()), _ -> new ArrayList<>())
          .add(glyph(position, text));
      apart = false;
    }
  }

  /// Words are drawn twice, a hair apart, to look bold. Two shifted rasters make sure that places
  /// less than half a point apart share a square in one of them.
  private boolean isFirstDrawing(TextPosition position, String text) {
    boolean first = true;
    for (float shiftX = 0; shiftX < 1; shiftX += 0.5f) {
      for (float shiftY = 0; shiftY < 1; shiftY += 0.5f) {
        int x = (int) Math.floor(position.getXDirAdj() + shiftX);
        int y = (int) Math.floor(position.getYDirAdj() + shiftY);
        first &= drawn.add(text + shiftX + x + ' ' + shiftY + y);
      }
    }
    return first;
  }

  private Glyph glyph(TextPosition position, String text) {
    float size = Math.max(1f, Math.max(position.getFontSizeInPt(), position.getHeightDir()));
    float blank = position.getWidthOfSpace();
    boolean sane = blank > size * 0.1f && blank < size * SANE_SPACE;
    return new Glyph(
        GlyphText.of(text),
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        Math.min(size, 200f),
        sane ? blank * 0.5f : size * 0.15f,
        apart,
        false);
  }
}
