package id.tolok.reporting.layout;

import id.tolok.reporting.drawing.Drawing;
import id.tolok.reporting.layout.Report.Chapter;
import id.tolok.reporting.layout.Report.Cover;
import id.tolok.reporting.layout.Report.Signature;
import id.tolok.shell.wording.Language;
import id.tolok.shell.wording.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes a report for Word: headings that make its outline, tables whose heading row repeats,
/// charts as pictures with their words, and text everybody can go on writing.
public final class WordWriter {

  private static final int PICTURE_SCALE = 3;
  private static final int PICTURE_WIDTH_POINTS = 467;
  private static final int QR_POINTS = 74;
  private static final int SIGNATURE_LINES = 3;
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN = 1276;
  private static final String BULLET = "•";

  /// What stands for a page until the document is laid out.
  private static final String UNKNOWN_PAGE = "…";

  private final XWPFDocument document;
  private final WordTables tables;
  private int pictures;

  private WordWriter(XWPFDocument document) {
    this.document = document;
    this.tables = new WordTables(document);
  }

  /// The report as a file for Word.
  public static byte[] write(Report report, Seal seal) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      var writer = new WordWriter(document);
      writer.prepare(report, seal);
      writer.cover(report.cover(), seal);
      writer.contents(report);
      int bookmark = 0;
      for (Chapter chapter : report.chapters()) {
        writer.chapter(chapter, bookmark++);
      }
      writer.signature(report.signature(), seal.date());
      for (Chapter annex : report.annexes()) {
        writer.chapter(annex, bookmark++);
      }
      document.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void prepare(Report report, Seal seal) {
    document.createStyles().setStyles(styles());
    Cover cover = report.cover();
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(
        WordTables.clean(cover.title() + " " + cover.office() + ", " + cover.subject()));
    properties.setCreator(WordTables.clean(cover.office()));
    properties.setDescription("Dicetak Tolok. " + seal.version());
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
    String marks = (seal.sampleMark() + " " + seal.mark()).strip();
    if (!marks.isEmpty()) {
      styled(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "Header", marks);
    }
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    styled(foot, "Footer", cover.title() + " · " + cover.office() + " · " + seal.version());
    foot.createRun().addTab();
    foot.createRun().setText("Halaman ");
    field(foot, "PAGE", "1");
    foot.createRun().setText(" dari ");
    field(foot, "NUMPAGES", "1");
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles styles() {
    try (InputStream sheet =
        Objects.requireNonNull(
            WordWriter.class.getResourceAsStream("/id/tolok/reporting/print/styles.xml"))) {
      return StylesDocument.Factory.parse(sheet).getStyles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private void cover(Cover cover, Seal seal) {
    paragraph("Title", cover.title());
    for (String line : List.of(cover.subject(), cover.period())) {
      paragraph("Subtitle", line);
    }
    paragraph("Subtitle", "");
    var office = paragraph("Subtitle", "");
    XWPFRun name = office.createRun();
    name.setBold(true);
    name.setText(WordTables.clean(cover.office()));
    paragraph("Subtitle", cover.government());
    paragraph("Subtitle", cover.year());
    cover.warnings().forEach(warning -> paragraph("Warning", warning));
    paragraph("Subtitle", "");
    picture(paragraph("Seal", ""), seal.picture().png(), seal.pictureWords(), QR_POINTS, QR_POINTS);
    seal.lines().forEach(line -> paragraph("Seal", line));
  }

  /// A list of contents that leads to the chapters. The page of each is a reference of its own,
  /// since only the program that shows the document knows it: LibreOffice fills them in by itself,
  /// which it would not do within a table of contents, and Word is asked to when it opens the file.
  private void contents(Report report) {
    paragraph("ContentsHeading", Words.in(Language.ID).get("reporting.report.contents"));
    document.enforceUpdateFields();
    List<Chapter> chapters = report.parts();
    for (int place = 0; place < chapters.size(); place++) {
      var line = document.createParagraph();
      line.setStyle("TOC1");
      var link = line.getCTP().addNewHyperlink();
      link.setAnchor(anchor(place));
      link.addNewR().addNewT().setStringValue(WordTables.clean(chapters.get(place).heading()));
      link.addNewR().addNewTab();
      page(link, place);
    }
  }

  private static void page(CTHyperlink link, int place) {
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + anchor(place) + " \\h ");
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    link.addNewR().addNewT().setStringValue(UNKNOWN_PAGE);
    link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private static String anchor(int place) {
    return "bagian_" + (place + 1);
  }

  private void chapter(Chapter chapter, int place) {
    var heading = document.createParagraph();
    heading.setStyle("Heading1");
    var begin = heading.getCTP().addNewBookmarkStart();
    begin.setId(BigInteger.valueOf(place + 1L));
    begin.setName(anchor(place));
    heading.createRun().setText(WordTables.clean(chapter.heading()));
    heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(place + 1L));
    chapter.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Section(var title) -> paragraph("Heading2", title);
      case Block.Paragraph(var text) -> paragraph("Normal", text);
      case Block.Warning(var text) -> paragraph("Warning", text);
      case Block.Points(var points) ->
          points.forEach(point -> {
            var line = paragraph("ListBullet", BULLET + " " + point);
            line.setIndentationLeft(340);
            line.setIndentationHanging(200);
          });
      case Block.Grid grid -> {
        if (!grid.caption().isEmpty()) {
          paragraph("Caption", grid.caption());
        }
        tables.write(grid);
        paragraph("Normal", "");
      }
      case Block.Figure(var caption, var chart) -> {
        paragraph("Caption", caption);
        Drawing drawing = chart.drawing();
        int high = PICTURE_WIDTH_POINTS * drawing.height() / drawing.width();
        picture(
            paragraph("Figure", ""),
            drawing.png(PICTURE_SCALE),
            chart.words(),
            PICTURE_WIDTH_POINTS,
            high);
      }
    }
  }

  private void signature(Signature signature, String date) {
    paragraph("Signature", "");
    paragraph("Signature", signature.place().isEmpty() ? date : signature.place() + ", " + date);
    paragraph("Signature", signature.position());
    for (int line = 0; line < SIGNATURE_LINES; line++) {
      paragraph("Signature", "");
    }
    var name = paragraph("Signature", "");
    XWPFRun run = name.createRun();
    run.setBold(true);
    run.setText(WordTables.clean(signature.name()));
    paragraph("Signature", Signature.NUMBER_BY_HAND);
  }

  private XWPFParagraph paragraph(String style, String text) {
    var paragraph = document.createParagraph();
    styled(paragraph, style, text);
    return paragraph;
  }

  private static void styled(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    if (!text.isEmpty()) {
      paragraph.createRun().setText(WordTables.clean(text));
    }
  }

  private void picture(
      XWPFParagraph paragraph, byte[] png, String words, int widthPoints, int heightPoints) {
    String name = "gambar-" + ++pictures + ".png";
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png),
          Document.PICTURE_TYPE_PNG,
          name,
          Units.toEMU(widthPoints),
          Units.toEMU(heightPoints));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    inline.getDocPr().setDescr(WordTables.clean(words));
    inline.getDocPr().setName(name);
  }

  private static void field(XWPFParagraph paragraph, String instruction, String known) {
    mark(paragraph, STFldCharType.BEGIN);
    instruction(paragraph, instruction);
    mark(paragraph, STFldCharType.SEPARATE);
    paragraph.createRun().setText(known);
    mark(paragraph, STFldCharType.END);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
  }

  private static void instruction(XWPFParagraph paragraph, String instruction) {
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
  }
}
