package id.tolok.document.text.pdf;

import id.tolok.document.text.Block;
import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.document.text.pdf.block.PageBlocks;
import id.tolok.document.text.pdf.block.RunningText;
import id.tolok.document.text.pdf.guard.PdfGuard;
import id.tolok.document.text.pdf.guard.StreamBombs;
import id.tolok.document.text.pdf.page.PageCollector;
import id.tolok.document.text.pdf.page.PageContent;
import id.tolok.document.text.pdf.scan.Recognition;
import id.tolok.kernel.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF: its text layer with the positions on each page, or, for pages that are pictures,
/// what character recognition makes of them.
public final class PdfReader {

  private final byte[] bytes;
  private final Opening opening;
  private final List<PageContent> pages = new ArrayList<>();
  private int damaged;

  private PdfReader(byte[] bytes, Opening opening) {
    this.bytes = bytes;
    this.opening = opening;
  }

  /// Whether there was a document to read; a finding says why not.
  public static boolean read(byte[] bytes, Opening opening) {
    return new PdfReader(bytes, opening).read();
  }

  private boolean read() {
    if (StreamBombs.isAmong(bytes, opening.deadline())) {
      opening.remark(
          OpenFindingCode.ARCHIVE_TOO_LARGE,
          OpenLimits.STREAM_BYTES / 1024 / 1024 + " MB untuk satu bagian PDF");
      return false;
    }
    boolean loaded = PdfGuard.gives(this::load).orElse(false);
    if (!loaded && opening.findings().isEmpty()) {
      opening.remark(OpenFindingCode.FILE_DAMAGED, "PDF");
    }
    return loaded;
  }

  private boolean load() throws IOException {
    try (var document = Loader.loadPDF(bytes)) {
      collect(document);
      return true;
    } catch (InvalidPasswordException _) {
      opening.remark(OpenFindingCode.FILE_ENCRYPTED);
      return false;
    }
  }

  private void collect(PDDocument document) throws IOException {
    new PageCollector(opening, pages::add, () -> damaged++).collect(document);
    if (damaged > 0 && !opening.deadline().passed()) {
      opening.remark(OpenFindingCode.FILE_PARTLY_DAMAGED, damaged + " halaman");
    }
    var scans = pages.stream().filter(PageContent::isScan).toList();
    if (!scans.isEmpty()) {
      Recognition.replace(document, scans, pages, opening);
    }
    addBlocks();
  }

  private void addBlocks() {
    var laidOut = new ArrayList<RunningText.Page>();
    for (var page : pages) {
      if (opening.full()) {
        break;
      }
      laidOut.add(new RunningText.Page(page.height(), PageBlocks.of(page)));
    }
    int number = 0;
    for (var blocks : RunningText.drop(laidOut)) {
      number++;
      if (number > 1) {
        var where = SourceSpan.of(1, 1, 1, 1).onPage(number);
        opening.add(new Block.Line("", where));
      }
      for (var block : blocks) {
        if (opening.full()) {
          return;
        }
        opening.add(block);
      }
    }
  }
}
