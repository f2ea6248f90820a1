package id.tolok.reporting.printing;

import id.tolok.kernel.Period;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.form.MeasurementForms;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.results.Basis;
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
  private final MeasurementForms forms;

  DocumentChecks(
      DocumentStore documents,
      Organizations organizations,
      Rounds rounds,
      SurveyResults results,
      MeasurementForms forms) {
    this.documents = documents;
    this.organizations = organizations;
    this.rounds = rounds;
    this.results = results;
    this.forms = forms;
  }

  /// What may be said of a document.
  ///
  /// @param round the round a paper of a survey is about; empty for others
  /// @param whole whether what is kept is still what was printed
  /// @param newestNumber of the same agency and subject
  /// @param withdrawn whether the results it shows are no longer in force
  /// @param corrected whether it is final and what is approved by now has other numbers
  public record Confirmed(
      PrintedDocument document,
      Agency agency,
      Optional<Round> round,
      boolean whole,
      int newestNumber,
      boolean withdrawn,
      boolean corrected) {

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
        round.isPresent() && isWithdrawn(document),
        round.isEmpty() && isCorrected(document));
  }

  /// A draft says itself that its figures may change. Of a final form only the numbers are held
  /// against what is approved now: words and evidence may be added without making it wrong.
  private boolean isCorrected(PrintedDocument document) {
    if (document.draft() || !KeptDocuments.isWhole(document)) {
      return false;
    }
    PrintedForm printed = KeptDocuments.words(document, PrintedForm.class);
    PrintedForm approved =
        forms.form(
            document.agencyId(),
            Period.parse(document.subject()).orElseThrow(),
            Basis.valueOf(printed.basis()));
    return !printed.mean().equals(approved.mean()) || !printed.numbers().equals(approved.numbers());
  }

  private boolean isWithdrawn(PrintedDocument document) {
    return !document.snapshotHash().isEmpty()
        && !results.findFrozen(document.snapshotHash()).map(FrozenRound::isInForce).orElse(false);
  }
}
