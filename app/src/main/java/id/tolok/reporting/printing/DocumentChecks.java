package id.tolok.reporting.printing;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.Rounds;
import id.tolok.survey.number.FrozenRound;
import id.tolok.survey.number.SurveyResults;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Confirms documents to whoever holds one: that it exists, of whom, for when, and whether a newer
/// one exists. Nothing that stands on it.
@Service
public class DocumentChecks {

  private final DocumentStore documents;
  private final Organizations organizations;
  private final Rounds rounds;
  private final SurveyResults results;

  DocumentChecks(
      DocumentStore documents, Organizations organizations, Rounds rounds, SurveyResults results) {
    this.documents = documents;
    this.organizations = organizations;
    this.rounds = rounds;
    this.results = results;
  }

  /// What may be said of a document.
  ///
  /// @param round the round a paper of a survey is about; empty for others
  /// @param whole whether what is kept is still what was printed
  /// @param newestNumber of the same agency and subject
  /// @param withdrawn whether the results it shows are no longer in force
  public record Confirmed(
      PrintedDocument document,
      Agency agency,
      Optional<Round> round,
      boolean whole,
      int newestNumber,
      boolean withdrawn) {

    /// Where everybody reads the results a paper of a public survey shows; empty while they are not
    /// public.
    public Optional<String> published() {
      return round
          .filter(known -> known.kind() == RoundKind.PUBLIC)
          .filter(_ -> whole && !document.draft() && !withdrawn)
          .map(known -> "/publik/survei/" + known.id());
    }

    public boolean isNewest() {
      return newestNumber == document.number();
    }
  }

  /// Empty where no document has this hash.
  public Optional<Confirmed> find(String hash) {
    return CurrentViewer.asProgram(() -> documents.find(hash).map(this::confirmed));
  }

  private Confirmed confirmed(PrintedDocument document) {
    Optional<Round> round =
        switch (document.kind()) {
          case MEASUREMENT_FORM -> Optional.empty();
          case SURVEY_PUBLICATION, SURVEY_REPORT ->
              Optional.of(rounds.round(SurveyPrinting.roundId(document)));
        };
    return new Confirmed(
        document,
        organizations.agency(document.agencyId()),
        round,
        KeptDocuments.isWhole(document),
        documents.newestNumber(document),
        round.isPresent() && isWithdrawn(document));
  }

  private boolean isWithdrawn(PrintedDocument document) {
    return !document.snapshotHash().isEmpty()
        && !results.findFrozen(document.snapshotHash()).map(FrozenRound::isInForce).orElse(false);
  }
}
