package id.tolok.reporting.printing;

import id.tolok.kernel.Period;
import id.tolok.reporting.form.MeasurementForms;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.results.Basis;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshots;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.viewer.NotFound;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Prints measurement forms: what stands on paper is frozen and gets a number and a hash.
@Service
public class FormPrinting {

  private final MeasurementForms forms;
  private final Snapshots snapshots;
  private final KeptDocuments documents;
  private final Gate gate;
  private final TransactionTemplate transaction;

  FormPrinting(
      MeasurementForms forms,
      Snapshots snapshots,
      KeptDocuments documents,
      Gate gate,
      TransactionTemplate transaction) {
    this.forms = forms;
    this.snapshots = snapshots;
    this.documents = documents;
    this.gate = gate;
    this.transaction = transaction;
  }

  /// The form of a period as a document: a new one where anything changed since the newest, else
  /// the newest. As long as figures wait for approval it shows everything entered and is a draft.
  public PrintedDocument print(long agencyId, Period period) {
    gate.require(Action.FIGURE_ENTER, agencyId);
    PrintedForm entered = forms.form(agencyId, period, Basis.ENTERED);
    PrintedForm form =
        entered.state().isDraft() ? entered : forms.form(agencyId, period, Basis.APPROVED);
    return Objects.requireNonNull(transaction.execute(_ -> kept(agencyId, period, form)));
  }

  private PrintedDocument kept(long agencyId, Period period, PrintedForm form) {
    documents.lock(agencyId);
    String frozen = frozen(agencyId, period, Basis.valueOf(form.basis()));
    return documents.keep(
        new KeptDocuments.Of(
            agencyId, Kind.MEASUREMENT_FORM, period.toString(), frozen, form.state().isDraft()),
        form);
  }

  /// The results it shows with everything they were computed from.
  private String frozen(long agencyId, Period period, Basis basis) {
    Stretch stretch = period.isYear() ? Stretch.wholeYear() : Stretch.quarter(period.quarter());
    return snapshots
        .freeze(agencyId, period.year(), stretch, basis, Snapshot.Purpose.PRINTED)
        .hash();
  }

  /// The documents of a period, the newest first.
  public List<PrintedDocument> documents(long agencyId, Period period) {
    return documents.documents(agencyId, Kind.MEASUREMENT_FORM, period.toString());
  }

  /// A document in the viewer's scope.
  ///
  /// @throws NotFound where there is none
  public PrintedDocument document(String hash) {
    var document =
        documents
            .find(hash)
            .filter(each -> each.kind() == Kind.MEASUREMENT_FORM)
            .orElseThrow(() -> new NotFound("document", hash));
    gate.require(Action.RESULT_VIEW, document.agencyId());
    return document;
  }

  /// What stands on a document.
  public PrintedForm form(PrintedDocument document) {
    return KeptDocuments.words(document, PrintedForm.class);
  }
}
