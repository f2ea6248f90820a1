package id.tolok.reporting.printing;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.kernel.Period;
import id.tolok.reporting.form.MeasurementForms;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.results.Basis;
import id.tolok.results.Snapshot;
import id.tolok.results.Snapshots;
import id.tolok.scorecard.Stretch;
import id.tolok.shell.Action;
import id.tolok.shell.CurrentViewer;
import id.tolok.shell.Gate;
import id.tolok.shell.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Prints measurement forms: what stands on paper is frozen and gets a number and a hash.
@Service
public class FormPrinting {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final MeasurementForms forms;
  private final Snapshots snapshots;
  private final DocumentStore documents;
  private final AuditTrail trail;
  private final Gate gate;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FormPrinting(
      MeasurementForms forms,
      Snapshots snapshots,
      DocumentStore documents,
      AuditTrail trail,
      Gate gate,
      TransactionTemplate transaction,
      Clock clock) {
    this.forms = forms;
    this.snapshots = snapshots;
    this.documents = documents;
    this.trail = trail;
    this.gate = gate;
    this.transaction = transaction;
    this.clock = clock;
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
    documents.lockNumbers(agencyId);
    String content = MAPPER.writeValueAsString(form);
    String frozen = frozen(agencyId, period, Basis.valueOf(form.basis()));
    List<PrintedDocument> before =
        documents.documents(agencyId, Kind.MEASUREMENT_FORM, period.toString());
    if (!before.isEmpty()
        && before.getFirst().content().equals(content)
        && before.getFirst().snapshotHash().equals(frozen)) {
      return before.getFirst();
    }
    int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var viewer = CurrentViewer.get();
    var document =
        new PrintedDocument(
            0,
            agencyId,
            Kind.MEASUREMENT_FORM,
            period.toString(),
            number,
            hash(agencyId, Kind.MEASUREMENT_FORM, period.toString(), number, now, frozen, content),
            frozen,
            form.state().isDraft(),
            content,
            viewer.name(),
            now);
    long id = documents.insert(document, viewer.accountId());
    trail.record(
        Change.of("reporting.document-printed", "reporting.document/" + id, agencyId)
            .to(
                MAPPER.writeValueAsString(
                    Map.of(
                        "kind", document.kind(),
                        "period", document.period(),
                        "number", document.number(),
                        "hash", document.hash()))));
    return document;
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
    var document = documents.find(hash).orElseThrow(() -> new NotFound("document", hash));
    gate.require(Action.RESULT_VIEW, document.agencyId());
    return document;
  }

  /// What stands on a document.
  public PrintedForm form(PrintedDocument document) {
    return MAPPER.readValue(document.content(), PrintedForm.class);
  }

  /// Whether the content of a document is still what its hash was made over.
  static boolean isWhole(PrintedDocument document) {
    return document
        .hash()
        .equals(
            hash(
                document.agencyId(),
                document.kind(),
                document.period(),
                document.number(),
                document.printedAt(),
                document.snapshotHash(),
                document.content()));
  }

  private static String hash(
      long agencyId,
      Kind kind,
      String period,
      int number,
      Instant printedAt,
      String frozen,
      String content) {
    String all =
        String.join(
            "\n",
            Long.toString(agencyId),
            kind.name(),
            period,
            Integer.toString(number),
            printedAt.toString(),
            frozen,
            content);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
