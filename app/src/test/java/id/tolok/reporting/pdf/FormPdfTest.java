package id.tolok.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.tolok.reporting.form.FormFixture;
import id.tolok.reporting.form.FormPaper;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.form.PrintedForm.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FormPdfTest {

  private static final PdfWriter WRITER =
      new PdfWriter(TemplateEngine.createPrecompiled(ContentType.Html));

  @Test
  void formLastsAndIsAccessibleOverSeveralPages() throws IOException {
    byte[] pdf = written(FormFixture.paper(FormFixture.form(14, new State(17, 12, true))));
    Files.write(Path.of(System.getProperty("java.io.tmpdir"), "tolok-form.pdf"), pdf);
    assertThat(PdfCheck.pages(pdf)).isGreaterThan(1);
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void everyPageRepeatsTheHeadAndItsNumber() {
    byte[] pdf = written(FormFixture.paper(FormFixture.form(14, new State(17, 12, false))));
    int pages = PdfCheck.pages(pdf);
    String text = PdfCheck.text(pdf);
    assertThat(count(text, "Faktor penghambat")).isGreaterThanOrEqualTo(pages - 1);
    assertThat(text).contains("Halaman 1 dari " + pages, "Halaman " + pages + " dari " + pages);
  }

  @Test
  void textReadBackIsThatOfTheForm() {
    FormPaper paper = FormFixture.paper(FormFixture.form(3, new State(17, 12, false)));
    String text = PdfCheck.text(written(paper));
    assertThat(text)
        .contains(
            "Pengukuran Kinerja Triwulan I Tahun 2026",
            "12 dari 17 angka disetujui, keadaan per 5 April 2026 10.15 WITA",
            "DRAF",
            "85,5",
            "Sangat Tinggi",
            "Camat Lumbung Uji",
            "Versi 1, 5 April 2026")
        .doesNotContain("DATA CONTOH");
  }

  @Test
  void approvedFormIsNoDraft() {
    var paper = FormFixture.paper(FormFixture.form(3, new State(17, 17, false)));
    assertThat(PdfCheck.text(written(paper))).doesNotContain("DRAF");
  }

  @Test
  void formWithoutLinesIsADraftThatCanBePrinted() {
    byte[] pdf = written(FormFixture.paper(FormFixture.form(0, new State(0, 0, false))));
    assertThat(PdfCheck.text(pdf)).contains("DRAF", "belum ada angka yang diminta");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void markupInWordsStaysWords() {
    var form = FormFixture.form(1, new State(1, 1, false));
    var paper = FormFixture.paper(form);
    var signature =
        new FormPaper.SignatureOnPaper("<b>&\"x\"</b>", "Camat </p>", "Budi & Ani <i>", "");
    var odd =
        new FormPaper(
            form,
            "",
            "",
            List.of(),
            paper.stateLine(),
            paper.heads(),
            paper.sections(),
            signature,
            paper.seal());
    assertThat(PdfCheck.text(written(odd))).contains("<b>&\"x\"</b>", "Budi & Ani <i>");
  }

  @Test
  void officeWithQuotesCannotEndTheFootOfThePage() {
    var form = FormFixture.form(1, new State(1, 1, false));
    var odd =
        new PrintedForm(
            form.period(),
            form.title(),
            "Kantor \"; } body { display: none } \\ <b>",
            form.basis(),
            form.state(),
            form.mean(),
            form.columns(),
            form.sections(),
            form.legend(),
            form.signature());
    assertThat(PdfCheck.text(written(FormFixture.paper(odd))))
        .contains("Faktor penghambat", "Halaman 1 dari 1");
  }

  @Test
  void judgeFindsFaultsWhereThereAreSome() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    assertThat(PdfCheck.faults(bytes.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    assertThat(PdfCheck.faults(bytes.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static byte[] written(FormPaper paper) {
    return WRITER.write("reporting/print/form.jte", paper, paper.style());
  }

  private static long count(String text, String words) {
    return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
  }
}
