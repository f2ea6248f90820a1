package id.tolok.reporting.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reporting.layout.Report.Chapter;
import id.tolok.reporting.layout.Report.Cover;
import id.tolok.reporting.layout.Report.Signature;
import id.tolok.reporting.pdf.PdfPicture;
import id.tolok.reporting.survey.SurveyFixture;
import id.tolok.reporting.survey.report.SurveyReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordWriterTest {

  private static final Seal FINAL = SurveyFixture.seal(false, false);

  @Test
  void chaptersAreItsOutline() throws IOException {
    try (var document = opened(survey(), FINAL)) {
      assertThat(styled(document, "Heading1"))
          .containsExactly(
              "BAB I Pendahuluan",
              "BAB II Pengumpulan data",
              "BAB III Hasil survei",
              "BAB IV Analisis",
              "BAB V Rencana tindak lanjut",
              "BAB VI Kesimpulan",
              "Lampiran 1 Kuesioner",
              "Lampiran 2 Pengolahan data",
              "Lampiran 3 Laporan tindak lanjut putaran sebelumnya",
              "Lampiran 4 Dokumentasi");
      assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(styled(document, "Heading2")).contains("Dasar hukum", "Populasi dan sampel");
    }
  }

  @Test
  void everyLineOfItsContentsAsksForThePageOfItsChapter() throws IOException {
    try (var document = opened(survey(), FINAL)) {
      var asked =
          document.getParagraphs().stream()
              .filter(paragraph -> "TOC1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getCTP().getHyperlinkArray(0))
              .map(link ->
                  link.getRList().stream()
                      .flatMap(run -> run.getInstrTextList().stream())
                      .map(instruction -> instruction.getStringValue().strip())
                      .collect(Collectors.joining()))
              .toList();
      var chapters =
          document.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getCTP().getBookmarkStartArray(0).getName())
              .map(name -> "PAGEREF " + name + " \\h")
              .toList();
      assertThat(asked).hasSize(10).isEqualTo(chapters);
      assertThat(document.isEnforcedUpdateFields()).isTrue();
    }
  }

  @Test
  void everyTableRepeatsItsHeadAndHasItsGrid() throws IOException {
    try (var document = opened(survey(), FINAL)) {
      assertThat(document.getTables()).hasSizeGreaterThan(8);
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getStyleID()).isEqualTo("TableGrid");
        assertThat(table.getCTTbl().getTblGrid().sizeOfGridColArray())
            .isEqualTo(table.getRow(0).getTableCells().size());
      }
    }
  }

  @Test
  void everyPictureSaysWhatItShows() throws IOException {
    try (var document = opened(survey(), FINAL)) {
      var words =
          document.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .flatMap(run -> run.getCTR().getDrawingList().stream())
              .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
              .toList();
      assertThat(words)
          .hasSameSizeAs(document.getAllPictures())
          .allMatch(each -> each.length() > 9);
      assertThat(words)
          .anyMatch(each -> each.contains("Waktu penyelesaian 72,50 mutu C"))
          .anyMatch(each -> each.contains("Des 2024 76,12 C"));
    }
  }

  @Test
  void codeOnItsCoverLeadsToTheCheck() throws IOException {
    try (var document = opened(survey(), FINAL)) {
      assertThat(PdfPicture.codeOfPng(document.getAllPictures().getFirst().getData()))
          .isEqualTo(FINAL.address());
    }
  }

  @Test
  void draftAndSampleStandOnEveryPage() throws IOException {
    try (var document = opened(survey(), SurveyFixture.seal(true, true))) {
      assertThat(document.getHeaderList().getFirst().getText()).contains("DATA CONTOH DRAF");
    }
    try (var document = opened(survey(), FINAL)) {
      assertThat(document.getHeaderList()).isEmpty();
      assertThat(document.getFooterList().getFirst().getText())
          .contains("Kecamatan Lumbung Uji", "Versi 1");
    }
  }

  @Test
  void signsXmlDoesNotKnowAreLeftOutAndMarkupStaysWords() throws IOException {
    String odd = "a\u0000b\u000c <w:p> & \"x\" \uFFFE";
    List<Block> blocks =
        List.of(
            new Block.Paragraph(odd),
            new Block.Points(List.of(odd)),
            new Block.Grid(odd, List.of(Block.Column.words(odd, 1)), List.of(List.of(odd)), false));
    var report =
        new Report(
            new Cover(odd, odd, odd, odd, odd, odd, List.of(odd)),
            List.of(new Chapter("BAB I", odd, blocks)),
            new Signature(odd, odd, odd),
            List.of());
    try (var document = opened(report, FINAL)) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("ab <w:p> & \"x\" ");
      assertThat(document.getTables().getFirst().getRow(1).getCell(0).getText())
          .isEqualTo("ab <w:p> & \"x\" ");
    }
  }

  private static Report survey() {
    return SurveyReport.of(SurveyFixture.approved(12));
  }

  private static XWPFDocument opened(Report report, Seal seal) throws IOException {
    byte[] file = WordWriter.write(report, seal);
    Files.write(Path.of(System.getProperty("java.io.tmpdir"), "tolok-laporan.docx"), file);
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
