package id.tolok.reporting.web.survey;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.reporting.printing.SurveyPrinting;
import id.tolok.reporting.survey.Printed;
import id.tolok.reporting.web.survey.SurveyDocumentsView.DocumentLine;
import id.tolok.reporting.web.survey.SurveyDocumentsView.PosterLine;
import id.tolok.reporting.web.survey.SurveyDocumentsView.PrintCard;
import id.tolok.satisfaction.respondent.SmallGroups;
import id.tolok.shell.Visit;
import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Formats;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.ServicePoint;
import id.tolok.survey.number.RoundResults;
import id.tolok.survey.number.RoundResults.Standing;
import id.tolok.survey.number.SurveyResults;
import id.tolok.survey.web.round.RoundTabs;
import id.tolok.survey.web.round.RoundTabs.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a round's papers ready.
@Component
final class SurveyDocumentViews {

  private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Visit visit;
  private final Gate gate;
  private final RoundTabs tabs;
  private final Rounds rounds;
  private final SurveyResults results;
  private final SurveyPrinting printing;
  private final Organizations organizations;

  SurveyDocumentViews(
      Visit visit,
      Gate gate,
      RoundTabs tabs,
      Rounds rounds,
      SurveyResults results,
      SurveyPrinting printing,
      Organizations organizations) {
    this.visit = visit;
    this.gate = gate;
    this.tabs = tabs;
    this.rounds = rounds;
    this.results = results;
    this.printing = printing;
    this.organizations = organizations;
  }

  /// @param origin where this program answers
  SurveyDocumentsView view(Round round, String origin) {
    String here = Page.DOCUMENTS.address(round.id());
    boolean may = gate.allows(Action.SURVEY_EDIT, round.agencyId());
    RoundResults known = results.of(round.id());
    return new SurveyDocumentsView(
        tabs.crumbs(round),
        tabs.of(round, Page.DOCUMENTS),
        ONLY_HERE.contains(URI.create(origin).getHost())
            ? visit.w("reporting.survey.poster.local", origin)
            : null,
        round.kind() == RoundKind.PUBLIC ? posters(round, origin) : null,
        SurveyDocumentPages.POINTS,
        here + "/kuesioner.pdf",
        here + "/kuesioner.pdf?bahasa=en",
        card(round, known, Kind.SURVEY_PUBLICATION, may),
        card(round, known, Kind.SURVEY_REPORT, may),
        may ? here + "/isian" : null);
  }

  private List<PosterLine> posters(Round round, String origin) {
    return rounds.points(round.agencyId()).stream()
        .filter(ServicePoint::active)
        .map(point ->
            new PosterLine(
                point.name(),
                SurveyDocumentPages.POINTS + "/" + point.id() + "/poster.pdf",
                origin + "/s/" + point.code()))
        .toList();
  }

  private PrintCard card(Round round, RoundResults known, Kind kind, boolean may) {
    Agency agency = organizations.agency(round.agencyId());
    boolean counting = known.standing() instanceof Standing.Counting;
    String obstacle = obstacle(known);
    return new PrintCard(
        SurveyDocumentPages.sent(kind),
        obstacle == null ? summary(known) : "",
        obstacle,
        counting ? visit.w("reporting.survey.draft") : null,
        may && obstacle == null ? Page.DOCUMENTS.address(round.id()) + "/cetak" : null,
        printing.documents(round, kind).stream()
            .map(document -> line(round, document, agency))
            .toList());
  }

  private @Nullable String obstacle(RoundResults known) {
    if (!known.isLargeEnoughToPublish()) {
      return visit.w(
          "reporting.survey.few",
          visit.format().number(known.counted()),
          visit.format().number(SmallGroups.SHOWN_MIN));
    }
    return known.whole().index().isEmpty() ? visit.w("reporting.survey.unanswered") : null;
  }

  private String summary(RoundResults known) {
    var index = known.whole().index().orElseThrow();
    var quality = known.whole().quality().orElseThrow();
    return visit.w(
        "reporting.survey.summary",
        Printed.two(index.rounded(), visit.words().language()),
        quality.name(),
        visit.w("survey.quality." + quality.name()),
        visit.format().number(known.respondents()));
  }

  private DocumentLine line(Round round, PrintedDocument document, Agency agency) {
    var formats = new Formats(visit.words().language(), agency.zone().id());
    String path = Page.DOCUMENTS.address(round.id()) + "/cetakan/" + document.hash();
    return new DocumentLine(
        visit.w(
            "reporting.document.version",
            Integer.toString(document.number()),
            formats.time(document.printedAt()) + " " + agency.zone().name()),
        document.draft()
            ? new Badge(Tone.WARNING, visit.w("reporting.form.draft"))
            : new Badge(Tone.GOOD, visit.w("reporting.form.final")),
        document.printedBy(),
        path + "/pdf",
        document.kind() == Kind.SURVEY_REPORT ? path + "/docx" : null,
        "/periksa/" + document.hash());
  }
}
