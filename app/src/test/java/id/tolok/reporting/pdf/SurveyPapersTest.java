package id.tolok.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.tolok.reporting.layout.ReportPaper;
import id.tolok.reporting.layout.Seal;
import id.tolok.reporting.printed.ReportWords;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.reporting.survey.SurveyFixture;
import id.tolok.reporting.survey.paper.PaperQuestionnaire;
import id.tolok.reporting.survey.paper.Poster;
import id.tolok.reporting.survey.paper.Publication;
import id.tolok.reporting.survey.paper.PublicationPaper;
import id.tolok.reporting.survey.report.SurveyReport;
import id.tolok.satisfaction.WeightRule;
import id.tolok.shell.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyPapersTest {

  private static final PdfWriter WRITER =
      new PdfWriter(TemplateEngine.createPrecompiled(ContentType.Html));
  private static final Seal FINAL = SurveyFixture.seal(false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kinerja.contoh.go.id",
        "http://192.168.100.200:8080",
        "https://akuntabilitas-kinerja-instansi-pemerintah.kabupaten-panjang.contoh.go.id/tolok"
      })
  void telephoneReadsTheAddressFromThePosterAndPeopleReadTheSame(String origin) {
    byte[] pdf = poster("Loket depan", origin);
    assertThat(PdfPicture.code(pdf)).isEqualTo(origin + "/s/k7m2pq");
    assertThat(PdfCheck.text(pdf).replace(" ", ""))
        .contains(origin.replaceFirst("https?://", "") + "/s/k7m2pq");
    assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
  }

  @Test
  void posterSpeaksBothLanguagesAndLasts() {
    byte[] pdf = keep("poster", poster("Loket depan", "https://kinerja.contoh.go.id"));
    assertThat(PdfCheck.text(pdf))
        .contains("Bagaimana pelayanan kami?", "How was our service?", "Tanpa nama, tanpa NIK")
        .contains("Kecamatan Lumbung Uji", "Loket depan");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void longestNameOfAPlaceStaysOnOnePage() {
    byte[] pdf = poster("Loket pelayanan ".repeat(12), "https://kinerja.contoh.go.id");
    assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
  }

  @Test
  void markupInTheNameOfAPlaceStaysWords() {
    assertThat(PdfCheck.text(poster("Loket <b>&\"A\"</b>", "https://contoh.go.id")))
        .contains("Loket <b>&\"A\"</b>");
  }

  @ParameterizedTest
  @EnumSource
  void questionnaireFitsOnOnePageWithEveryQuestionAndNumber(Language language) {
    byte[] pdf = keep("kuesioner-" + language, questionnaire(language));
    assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
    String text = PdfCheck.text(pdf);
    for (int number = 1; number <= 9; number++) {
      assertThat(text).contains("U" + number + " ");
    }
    assertThat(text)
        .contains(language == Language.EN ? "Sheet number" : "Nomor lembar")
        .contains(language == Language.EN ? "Very suitable" : "Sangat sesuai")
        .contains(language == Language.EN ? "Ticket code" : "Kode kupon")
        .contains(language == Language.EN ? "Page 1 of 1" : "Halaman 1 dari 1");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void longQuestionnaireRepeatsItsHeadAndLosesNoQuestion() {
    var paper =
        PaperQuestionnaire.of(
            "Kecamatan Lumbung Uji",
            SurveyFixture.round(false, WeightRule.EXACT),
            SurveyFixture.withAdded(40),
            SurveyFixture.services(),
            Language.EN);
    byte[] pdf = WRITER.write("reporting/print/questionnaire.jte", paper, paper.style());
    String text = PdfCheck.text(pdf);
    assertThat(PdfCheck.pages(pdf)).isGreaterThan(1);
    assertThat(text.split("Question ", -1)).hasSizeGreaterThan(2);
    assertThat(text).contains("U49 Unsur tambahan 40").contains("Pertanyaan tambahan 40");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void publicationSaysTheIndexOfTheRulesOnOnePage() {
    byte[] pdf = keep("publikasi", publication(SurveyFixture.approved(12), FINAL));
    assertThat(PdfCheck.pages(pdf)).isEqualTo(1);
    assertThat(PdfCheck.text(pdf))
        .contains("85,46", "Baik", "Perempuan 72", "Laki-laki 48", "SMA 84")
        .contains("4 Mei – 26 Juni 2026", "penimbang 1/9, tidak dibulatkan")
        .contains("Kurang dari sampel minimal 152 responden; kekurangannya 32.")
        .contains("SP4N-LAPOR!")
        .doesNotContain("DRAF");
    assertThat(PdfPicture.code(pdf)).startsWith("https://tolok.contoh/periksa/0f3a77bc");
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void smallGroupsHaveNoNumberOnThePublication() {
    assertThat(PdfCheck.text(publication(SurveyFixture.approved(12), FINAL)))
        .contains("SD disamarkan", "SMP disamarkan");
  }

  @Test
  void officesOwnContactReplacesTheGeneralOne() {
    var words = new ReportWords("", "", "", "", "WhatsApp 0800-UJI");
    var facts = SurveyFixture.facts(12, true, WeightRule.EXACT, words);
    assertThat(PdfCheck.text(publication(facts, FINAL)))
        .contains("WhatsApp 0800-UJI")
        .doesNotContain("LAPOR");
  }

  @Test
  void draftIsMarkedOnEveryPaper() {
    var facts = SurveyFixture.counting(12);
    Seal draft = SurveyFixture.seal(true, true);
    byte[] publication = publication(facts, draft);
    assertThat(PdfCheck.text(publication)).contains("DRAF", "DATA CONTOH");
    PdfCheck.assertLastsAndIsAccessible(publication);
    assertThat(PdfCheck.text(report(facts, draft)))
        .contains("DRAF: hasil putaran ini belum disetujui");
  }

  @Test
  void reportLastsAndIsAccessible() {
    byte[] pdf = keep("laporan", report(SurveyFixture.approved(12), FINAL));
    PdfCheck.assertLastsAndIsAccessible(pdf);
    int pages = PdfCheck.pages(pdf);
    assertThat(pages).isGreaterThan(8);
    assertThat(PdfCheck.text(pdf))
        .contains("Halaman " + pages + " dari " + pages, "Daftar isi", "Lampiran 4");
  }

  @Test
  void fewRespondentsGiveNoPaperAtAll() {
    RoundFacts facts = SurveyFixture.ofFew();
    assertThatThrownBy(() -> Publication.of(facts)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SurveyReport.of(facts)).isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] poster(String place, String origin) {
    Poster poster =
        Poster.of(
            "Kecamatan Lumbung Uji", "Pemerintah Kabupaten Nusa Uji", place, origin, "k7m2pq");
    return WRITER.write("reporting/print/poster.jte", poster, poster.style());
  }

  private static byte[] questionnaire(Language language) {
    var paper =
        PaperQuestionnaire.of(
            "Kecamatan Lumbung Uji",
            SurveyFixture.round(false, WeightRule.EXACT),
            SurveyFixture.questionnaire(),
            SurveyFixture.services(),
            language);
    return WRITER.write("reporting/print/questionnaire.jte", paper, paper.style());
  }

  private static byte[] publication(RoundFacts facts, Seal seal) {
    var paper = PublicationPaper.of(Publication.of(facts), seal);
    return WRITER.write("reporting/print/publication.jte", paper, paper.style());
  }

  private static byte[] report(RoundFacts facts, Seal seal) {
    var paper = ReportPaper.of(SurveyReport.of(facts), seal);
    return WRITER.write("reporting/print/report.jte", paper, paper.style());
  }

  /// For people to look at.
  private static byte[] keep(String name, byte[] pdf) {
    try {
      Files.write(Path.of(System.getProperty("java.io.tmpdir"), "tolok-" + name + ".pdf"), pdf);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return pdf;
  }
}
