package id.tolok.reporting.printing;

import id.tolok.reporting.layout.Report;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.reporting.survey.RoundFacts;
import id.tolok.reporting.survey.SurveyFacts;
import id.tolok.reporting.survey.paper.Publication;
import id.tolok.reporting.survey.report.SurveyReport;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import id.tolok.survey.Round;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.RoundResults.Standing;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints the report and the publication of a round: what stands on paper is frozen and gets a
/// number and a hash. Until the round is approved they are drafts.
@Service
public class SurveyPrinting {

  private static final String SUBJECT = "survey.round/";

  private final Rounds rounds;
  private final SurveyFacts facts;
  private final KeptDocuments documents;
  private final Gate gate;
  private final TransactionTemplate transaction;

  SurveyPrinting(
      Rounds rounds,
      SurveyFacts facts,
      KeptDocuments documents,
      Gate gate,
      TransactionTemplate transaction) {
    this.rounds = rounds;
    this.facts = facts;
    this.documents = documents;
    this.gate = gate;
    this.transaction = transaction;
  }

  /// What became of printing.
  public sealed interface Outcome {
    record Printed(PrintedDocument document) implements Outcome {}

    /// There is nothing to show yet: no index, or so few respondents that they could be recognised.
    record NoNumbers() implements Outcome {}
  }

  /// Prints the publication of a round.
  public Outcome printPublication(long roundId) {
    return print(roundId, Kind.SURVEY_PUBLICATION);
  }

  /// Prints the report of a round.
  public Outcome printReport(long roundId) {
    return print(roundId, Kind.SURVEY_REPORT);
  }

  private Outcome print(long roundId, Kind kind) {
    Round round = rounds.round(roundId);
    gate.require(Action.SURVEY_EDIT, round.agencyId());
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          documents.lock(round.agencyId());
          RoundFacts known = facts.of(roundId);
          if (!known.hasNumbers()) {
            return new Outcome.NoNumbers();
          }
          Object words =
              kind == Kind.SURVEY_REPORT ? SurveyReport.of(known) : Publication.of(known);
          return new Outcome.Printed(documents.keep(of(known, kind), words));
        }));
  }

  private static KeptDocuments.Of of(RoundFacts facts, Kind kind) {
    Round round = facts.round();
    String frozen =
        switch (facts.results().standing()) {
          case Standing.Approved(var approved) -> approved.hash();
          case Standing.Counting _ -> "";
        };
    return new KeptDocuments.Of(
        round.agencyId(), kind, SUBJECT + round.id(), frozen, frozen.isEmpty());
  }

  /// The publications and reports of a round, the newest of each first.
  public List<PrintedDocument> documents(Round round, Kind kind) {
    return documents.documents(round.agencyId(), kind, SUBJECT + round.id());
  }

  /// A document of a survey in the viewer's scope.
  ///
  /// @throws NotFound where there is none
  public PrintedDocument document(long roundId, String hash) {
    PrintedDocument document =
        documents
            .find(hash)
            .filter(each -> each.subject().equals(SUBJECT + roundId))
            .orElseThrow(() -> new NotFound("document", hash));
    gate.require(Action.SURVEY_VIEW, document.agencyId());
    return document;
  }

  static long roundId(PrintedDocument document) {
    return Long.parseLong(document.subject().substring(SUBJECT.length()));
  }

  static Report report(PrintedDocument document) {
    return KeptDocuments.words(document, Report.class);
  }

  static Publication publication(PrintedDocument document) {
    return KeptDocuments.words(document, Publication.class);
  }
}
