package id.tolok.document.text.word;

import static id.tolok.document.text.OfficeFile.paragraph;
import static id.tolok.document.text.OfficeFile.word;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.text.Block;
import id.tolok.document.text.DocumentOpener;
import id.tolok.document.text.OfficeFile;
import id.tolok.document.text.OpenedDocument;
import id.tolok.document.text.Shorthand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordReaderTest {

  private static OpenedDocument open(byte[] bytes) {
    return DocumentOpener.open("contoh.docx", bytes);
  }

  private static void thenReads(String body, String expected) {
    assertThat(Shorthand.of(open(word(body)))).isEqualTo(expected);
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  @Test
  void aDocumentWrittenByALibraryIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("KEPUTUSAN CAMAT CONTOH");
      var table = document.createTable(2, 3);
      table.getRow(0).getCell(0).setText("Sasaran");
      table.getRow(0).getCell(1).setText("Indikator");
      table.getRow(0).getCell(2).setText("Formula");
      table.getRow(1).getCell(1).setText("Persentase arsip");
      table.getRow(1).getCell(2).setText("A dibagi B");
      document.write(bytes);
    }

    var opened = open(bytes.toByteArray());

    assertThat(opened.format()).isEqualTo("DOCX");
    assertThat(opened.findings()).isEmpty();
    assertThat(Shorthand.of(opened))
        .isEqualTo(
            """
            KEPUTUSAN CAMAT CONTOH
            | Sasaran | Indikator | Formula |
            |  | Persentase arsip | A dibagi B |\
            """);
  }

  @Test
  void mergedCellsAreKnown() {
    thenReads(
        "<w:tbl><w:tr>"
            + cell("<w:vMerge w:val='restart'/>", "Sasaran")
            + cell("<w:gridSpan w:val='2'/>", "Target")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>", "")
            + cell("", "2024")
            + cell("", "2025")
            + "</w:tr></w:tbl>",
        "| Sasaran | Target | < |\n| ^ | 2024 | 2025 |");
  }

  @Test
  void cellsHaveAddressesAndRowsCountAsLines() {
    var body =
        paragraph("satu")
            + "<w:tbl><w:tr>"
            + cell("", "a")
            + cell("", "b")
            + "</w:tr><w:tr>"
            + cell("", "c")
            + cell("", "d")
            + "</w:tr></w:tbl>"
            + paragraph("dua");
    var blocks = open(word(body)).blocks();
    var cell = ((Block.Grid) blocks.get(1)).rows().get(1).cells().get(1);

    assertThat(cell.where().cell()).isEqualTo("table1!R2C2");
    assertThat(cell.where().line()).isEqualTo(3);
    assertThat(blocks.getLast().where().line()).isEqualTo(4);
  }

  @Test
  void automaticNumbersAreWritten() {
    var numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt"
            + " w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start"
            + " w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText"
            + " w:val='%2)'/></w:lvl></w:abstractNum><w:num w:numId='5'><w:abstractNumId"
            + " w:val='0'/></w:num><w:num w:numId='6'><w:abstractNumId w:val='0'/><w:lvlOverride"
            + " w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>";
    var body =
        numbered(5, 0, "satu")
            + numbered(5, 1, "huruf")
            + numbered(5, 1, "huruf lagi")
            + numbered(5, 0, "dua")
            + numbered(5, 1, "mulai lagi")
            + numbered(6, 0, "daftar lain");

    assertThat(Shorthand.of(open(word(body, numbering))))
        .isEqualTo("1. satu\na) huruf\nb) huruf lagi\n2. dua\na) mulai lagi\n1. daftar lain");
  }

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='"
        + level
        + "'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr>"
        + "<w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void insertedTextIsReadAndDeletedTextIsNot() {
    var document =
        open(
            word(
                "<w:p>"
                    + run("", "Target ")
                    + "<w:del><w:r><w:delText>80</w:delText></w:r></w:del>"
                    + "<w:ins>"
                    + run("", "85")
                    + "</w:ins></w:p>"));

    assertThat(Shorthand.of(document)).isEqualTo("Target 85");
    assertThat(Shorthand.findings(document)).isEqualTo("CHANGES_PENDING");
  }

  @Test
  void underlinedRunsAreMarkedAsOne() {
    thenReads(
        "<w:p>"
            + run("<w:u w:val='single'/>", "Arsip ")
            + run("<w:b/><w:u w:val='single'/>", "rapi")
            + run("", " x 100%")
            + "</w:p>",
        "<u>Arsip rapi</u> x 100%");
  }

  @Test
  void tabsAndBreaksStay() {
    thenReads(
        "<w:p><w:r><w:t>Nomor</w:t><w:tab/><w:t>: 12</w:t><w:br/><w:t>Tahun</w:t></w:r></w:p>",
        "Nomor\t: 12\nTahun");
  }

  @Test
  void equationsBecomeLatex() {
    thenReads(
        "<w:p><m:oMath><m:f><m:num><m:nary><m:naryPr><m:chr"
            + " m:val='∑'/></m:naryPr><m:sub/><m:sup/><m:e><m:r><m:t>arsip"
            + " rapi</m:t></m:r></m:e></m:nary></m:num><m:den><m:r><m:t>jumlah"
            + " arsip</m:t></m:r></m:den></m:f><m:r><m:t>×100%</m:t></m:r></m:oMath></w:p>",
        "$\\frac{\\sum \\text{arsip rapi}}{\\text{jumlah arsip}}\\times 100\\%$ ");
  }

  @Test
  void equationFieldsBecomeFractions() {
    thenReads(
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> EQ \\f(arsip"
            + " rapi;arsip) </w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType='end'/></w:r><w:r><w:t> x 100%</w:t></w:r></w:p>",
        "$\\frac{\\text{arsip rapi}}{\\text{arsip}}$ x 100%");
  }

  @Test
  void textBoxesAreReadOnceAfterTheirParagraph() {
    var box = "<w:txbxContent>" + paragraph("CAMAT CONTOH") + "</w:txbxContent>";
    thenReads(
        "<w:p><w:r><w:t>Ditetapkan</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + paragraph("akhir"),
        "Ditetapkan\nCAMAT CONTOH\nakhir");
  }

  @Test
  void aNestedTableFollowsTheOneThatHoldsIt() {
    var inner =
        "<w:tbl><w:tr>"
            + cell("", "A")
            + cell("", "B")
            + "</w:tr><w:tr>"
            + cell("", "1")
            + cell("", "2")
            + "</w:tr></w:tbl>";
    thenReads(
        "<w:tbl><w:tr>"
            + cell("", "x")
            + "<w:tc>"
            + paragraph("y")
            + inner
            + "</w:tc></w:tr></w:tbl>",
        "| x | y |\n| A | B |\n| 1 | 2 |");
  }

  @Test
  void wordsSetOutWithATableAreLines() {
    thenReads(
        "<w:tbl><w:tr>"
            + cell("", "Menimbang")
            + cell("", ":")
            + cell("", "a. bahwa satu;")
            + "</w:tr><w:tr>"
            + cell("", "")
            + cell("", "")
            + cell("", "b. bahwa dua;")
            + "</w:tr></w:tbl>",
        "Menimbang : a. bahwa satu;\nb. bahwa dua;");
  }

  @Test
  void theLetterheadComesFirst() {
    var bytes =
        new OfficeFile()
            .wordPart("document", "<w:body>" + paragraph("isi") + "</w:body>")
            .part(
                "word/header1.xml",
                "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + paragraph("KECAMATAN CONTOH")
                    + "</w:hdr>")
            .bytes();

    assertThat(Shorthand.of(open(bytes))).isEqualTo("KECAMATAN CONTOH\nisi");
  }

  @Test
  void hiddenTextIsReadWithARemark() {
    var document = open(word("<w:p>" + run("<w:vanish/>", "catatan") + "</w:p>"));

    assertThat(Shorthand.of(document)).isEqualTo("catatan");
    assertThat(Shorthand.findings(document)).isEqualTo("HIDDEN_CONTENT");
  }

  @Test
  void deletedRowsAreLeftOut() {
    thenReads(
        "<w:tbl><w:tr>"
            + cell("", "a")
            + cell("", "b")
            + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
            + cell("", "c")
            + cell("", "d")
            + "</w:tr></w:tbl>",
        "| a | b |");
  }
}
