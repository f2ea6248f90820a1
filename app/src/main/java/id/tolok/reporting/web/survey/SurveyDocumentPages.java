package id.tolok.reporting.web.survey;

import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.reporting.printing.SurveyFiles;
import id.tolok.reporting.printing.SurveyPrinting;
import id.tolok.reporting.printing.SurveyPrinting.Outcome;
import id.tolok.reporting.store.SurveyWordsStore;
import id.tolok.shell.Notice;
import id.tolok.shell.Pages;
import id.tolok.shell.Visit;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.shell.wording.Language;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.web.round.RoundTabs.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The papers of a survey: what there is, and their files.
@Controller
class SurveyDocumentPages {

  static final String PATH = "/survei/putaran/{round}/dokumen";
  static final String POINTS = "/survei/titik";
  private static final String PUBLICATION = "publikasi";
  private static final String REPORT = "laporan";
  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Pages pages;
  private final Visit visit;
  private final Gate gate;
  private final Rounds rounds;
  private final SurveyPrinting printing;
  private final SurveyFiles files;
  private final SurveyWordsStore store;
  private final SurveyDocumentViews views;

  SurveyDocumentPages(
      Pages pages,
      Visit visit,
      Gate gate,
      Rounds rounds,
      SurveyPrinting printing,
      SurveyFiles files,
      SurveyWordsStore store,
      SurveyDocumentViews views) {
    this.pages = pages;
    this.visit = visit;
    this.gate = gate;
    this.rounds = rounds;
    this.printing = printing;
    this.files = files;
    this.store = store;
    this.views = views;
  }

  @GetMapping(PATH)
  View documents(@PathVariable("round") long roundId, HttpServletRequest request) {
    return pages.page(
        "reporting/survey-documents",
        "reporting.survey.title",
        views.view(readable(roundId), origin(request)));
  }

  /// Freezes the publication or the report and leads back to its files.
  ///
  /// @param kind `publikasi` or `laporan`
  @PostMapping(PATH + "/cetak")
  View print(@PathVariable("round") long roundId, @RequestParam(name = "jenis") String kind) {
    Outcome outcome =
        switch (kind) {
          case PUBLICATION -> printing.printPublication(roundId);
          case REPORT -> printing.printReport(roundId);
          default -> throw new NotFound("document", kind);
        };
    String back = Page.DOCUMENTS.address(roundId);
    return switch (outcome) {
      case Outcome.Printed(var document) ->
          pages.redirect(
              back + "#" + kind,
              Notice.good(
                  visit.w(
                      "reporting.survey.printed",
                      visit.w("reporting.document.kind." + document.kind()),
                      Integer.toString(document.number()))));
      case Outcome.NoNumbers _ ->
          pages.redirect(back, Notice.bad(visit.w("reporting.survey.unanswered")));
    };
  }

  /// What the form sends for a kind.
  static String sent(Kind kind) {
    return kind == Kind.SURVEY_REPORT ? REPORT : PUBLICATION;
  }

  /// The questions on paper.
  ///
  /// @param language `en` for English
  @GetMapping(PATH + "/kuesioner.pdf")
  ResponseEntity<byte[]> questionnaire(
      @PathVariable("round") long roundId,
      @RequestParam(name = "bahasa", required = false) @Nullable String language) {
    Round round = readable(roundId);
    boolean english = Language.EN.tag().equals(language);
    return file(
        files.questionnaire(round, english ? Language.EN : Language.ID),
        MediaType.APPLICATION_PDF,
        "kuesioner-%d-%d%s.pdf".formatted(round.year(), round.number(), english ? "-en" : ""));
  }

  @GetMapping(PATH + "/cetakan/{hash}/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable("round") long roundId, @PathVariable String hash, HttpServletRequest request) {
    PrintedDocument document = printing.document(roundId, hash);
    return file(
        files.pdf(document, origin(request)),
        MediaType.APPLICATION_PDF,
        name(roundId, document) + ".pdf");
  }

  @GetMapping(PATH + "/cetakan/{hash}/docx")
  ResponseEntity<byte[]> word(
      @PathVariable("round") long roundId, @PathVariable String hash, HttpServletRequest request) {
    PrintedDocument document = printing.document(roundId, hash);
    return file(files.word(document, origin(request)), DOCX, name(roundId, document) + ".docx");
  }

  /// The poster of a place that is in use.
  @GetMapping(POINTS + "/{point}/poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable("point") long pointId, HttpServletRequest request) {
    long agencyId =
        store.findAgencyOfPoint(pointId).orElseThrow(() -> new NotFound("point", pointId));
    gate.require(Action.SURVEY_VIEW, agencyId);
    ServicePoint point =
        rounds.points(agencyId).stream()
            .filter(each -> each.id() == pointId && each.active())
            .findFirst()
            .orElseThrow(() -> new NotFound("point", pointId));
    return file(
        files.poster(point, origin(request)),
        MediaType.APPLICATION_PDF,
        "poster-" + point.code() + ".pdf");
  }

  private Round readable(long roundId) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_VIEW, round.agencyId());
    return round;
  }

  private String name(long roundId, PrintedDocument document) {
    Round round = rounds.round(roundId);
    return "%s-skm-%d-%d-versi-%d"
        .formatted(sent(document.kind()), round.year(), round.number(), document.number());
  }

  private static String origin(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
