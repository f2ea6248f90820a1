package id.tolok.reporting.printing;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.layout.ReportPaper;
import id.tolok.reporting.layout.Seal;
import id.tolok.reporting.layout.WordWriter;
import id.tolok.reporting.pdf.PdfWriter;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.survey.Governments;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.survey.paper.PaperQuestionnaire;
import id.tolok.reporting.survey.paper.Poster;
import id.tolok.reporting.survey.paper.PublicationPaper;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Language;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// The files of a survey's papers.
@Service
public class SurveyFiles {

  private final PdfWriter writer;
  private final Organizations organizations;
  private final Governments governments;
  private final Rounds rounds;
  private final boolean sample;

  SurveyFiles(
      PdfWriter writer,
      Organizations organizations,
      Governments governments,
      Rounds rounds,
      @Value("${tolok.sample:false}") boolean sample) {
    this.writer = writer;
    this.organizations = organizations;
    this.governments = governments;
    this.rounds = rounds;
    this.sample = sample;
  }

  /// The poster of a place.
  ///
  /// @param origin where this program answers, such as `https://kinerja.contoh.go.id`
  public byte[] poster(ServicePoint point, String origin) {
    Agency agency = organizations.agency(point.agencyId());
    Poster poster =
        Poster.of(agency.name(), governments.of(agency), point.name(), origin, point.code());
    return writer.write("reporting/print/poster.jte", poster, poster.style());
  }

  /// The questions of a round on paper.
  public byte[] questionnaire(Round round, Language language) {
    PaperQuestionnaire paper =
        PaperQuestionnaire.of(
            organizations.agency(round.agencyId()).name(),
            round,
            rounds.questionnaire(round.questionnaireId()),
            rounds.services(round.agencyId()),
            language);
    return writer.write("reporting/print/questionnaire.jte", paper, paper.style());
  }

  /// A printed publication or report as PDF/A-2a.
  ///
  /// @param origin as for a poster
  public byte[] pdf(PrintedDocument document, String origin) {
    Seal seal = seal(document, origin);
    return switch (document.kind()) {
      case SURVEY_PUBLICATION -> {
        var paper = PublicationPaper.of(SurveyPrinting.publication(document), seal);
        yield writer.write("reporting/print/publication.jte", paper, paper.style());
      }
      case SURVEY_REPORT -> {
        var paper = ReportPaper.of(SurveyPrinting.report(document), seal);
        yield writer.write("reporting/print/report.jte", paper, paper.style());
      }
      case MEASUREMENT_FORM -> throw new IllegalArgumentException("no paper of a survey");
    };
  }

  /// A printed report for Word.
  ///
  /// @throws NotFound where it is no report
  public byte[] word(PrintedDocument document, String origin) {
    if (document.kind() != PrintedDocument.Kind.SURVEY_REPORT) {
      throw new NotFound("report", document.hash());
    }
    return WordWriter.write(SurveyPrinting.report(document), seal(document, origin));
  }

  private Seal seal(PrintedDocument document, String origin) {
    Agency agency = organizations.agency(document.agencyId());
    LocalDate day = LocalDate.ofInstant(document.printedAt(), agency.zone().id());
    return Seal.of(
        document.hash(), origin, document.number(), Printed.date(day), document.draft(), sample);
  }
}
