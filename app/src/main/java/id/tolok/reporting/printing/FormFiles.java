package id.tolok.reporting.printing;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.organization.nip.Nip;
import id.tolok.reporting.form.FormPaper;
import id.tolok.reporting.form.FormPaper.Seal;
import id.tolok.reporting.form.FormPaper.SignatureOnPaper;
import id.tolok.reporting.form.FormSheet;
import id.tolok.reporting.form.PrintedForm;
import id.tolok.reporting.pdf.PdfWriter;
import id.tolok.reporting.pdf.QrPicture;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.shell.viewer.Action;
import id.tolok.shell.viewer.CurrentViewer;
import id.tolok.shell.viewer.Gate;
import id.tolok.shell.wording.Formats;
import id.tolok.shell.wording.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The files of measurement forms: PDF of what was printed, workbook of it and of what is now.
@Service
public class FormFiles {

  private static final int GROUP = 8;
  private static final String BY_HAND = "..............................";

  private final PdfWriter writer;
  private final DocumentStore documents;
  private final Organizations organizations;
  private final Gate gate;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;

  FormFiles(
      PdfWriter writer,
      DocumentStore documents,
      Organizations organizations,
      Gate gate,
      AuditTrail trail,
      TransactionTemplate transaction) {
    this.writer = writer;
    this.documents = documents;
    this.organizations = organizations;
    this.gate = gate;
    this.trail = trail;
    this.transaction = transaction;
  }

  /// A printed form as PDF/A-2a.
  ///
  /// @param origin where this program answers, such as `https://kinerja.contoh.go.id`
  public byte[] pdf(PrintedDocument document, PrintedForm form, String origin) {
    Agency agency = organizations.agency(document.agencyId());
    FormPaper paper = paper(document, form, agency, origin);
    return writer.write("reporting/print/form.jte", paper, paper.style());
  }

  /// A form that was not printed as a workbook.
  ///
  /// @param at when the data were so
  public byte[] sheet(PrintedForm form, long agencyId, Instant at) {
    return sheet(form, organizations.agency(agencyId), at, List.of());
  }

  /// A printed form as a workbook, which is confirmed at the same address as its PDF.
  ///
  /// @param origin where this program answers
  public byte[] sheet(PrintedDocument document, PrintedForm form, String origin) {
    Agency agency = organizations.agency(document.agencyId());
    return sheet(form, agency, document.printedAt(), seal(document, agency, origin).sheetLines());
  }

  private byte[] sheet(PrintedForm form, Agency agency, Instant at, List<String> seal) {
    String mark =
        (form.state().sample() ? "DATA CONTOH " : "") + (form.state().isDraft() ? "DRAF" : "");
    return FormSheet.write(
        form, stateLine(form, agency, at), mark.strip(), signature(form, agency, at), seal);
  }

  /// `12 dari 17 angka disetujui, keadaan per 5 Apr 2026 10.15 WITA`.
  public static String stateLine(PrintedForm form, Agency agency, Instant at) {
    return form.state().words()
        + ", keadaan per "
        + formats(agency).time(at)
        + " "
        + agency.zone().name();
  }

  private FormPaper paper(
      PrintedDocument document, PrintedForm form, Agency agency, String origin) {
    return FormPaper.of(
        form,
        stateLine(form, agency, document.printedAt()),
        signature(form, agency, document.printedAt()),
        seal(document, agency, origin));
  }

  private SignatureOnPaper signature(PrintedForm form, Agency agency, Instant at) {
    var signature = form.signature();
    return new SignatureOnPaper(
        signature.place() + ", " + date(agency, at),
        signature.position(),
        signature.name(),
        number(signature.officialId(), agency));
  }

  private static Seal seal(PrintedDocument document, Agency agency, String origin) {
    String address = origin + "/periksa/" + document.hash();
    return new Seal(
        document.hash().replaceAll("(.{" + GROUP + "})(?=.)", "$1 "),
        address,
        "Versi %d, %s".formatted(document.number(), date(agency, document.printedAt())),
        QrPicture.of(address));
  }

  private static String date(Agency agency, Instant at) {
    return formats(agency).date(LocalDate.ofInstant(at, agency.zone().id()));
  }

  /// The number of who signs: whole for themselves and those who may see it, which is written to
  /// the trail; dots to write it on for others.
  private String number(@Nullable Long officialId, Agency agency) {
    if (officialId == null) {
      return "";
    }
    boolean own =
        CurrentViewer.get().accountId().stream()
            .anyMatch(account -> documents.isOwn(account, officialId));
    if (!own && !gate.allows(Action.OFFICIAL_NIP_VIEW, agency.id())) {
      return BY_HAND;
    }
    Nip nip = organizations.official(officialId).nip();
    if (nip == null) {
      return BY_HAND;
    }
    transaction.executeWithoutResult(_ ->
        trail.record(
            Change.of(
                "organization.nip-viewed", "organization.official/" + officialId, agency.id())));
    return nip.spaced();
  }

  private static Formats formats(Agency agency) {
    return new Formats(Language.ID, agency.zone().id());
  }
}
