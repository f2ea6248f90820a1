package id.tolok.reporting.printing;

import id.tolok.organization.Agency;
import id.tolok.organization.Organizations;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.shell.CurrentViewer;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Confirms documents to whoever holds one: that it exists, of whom, for when, and whether a newer
/// one exists. Nothing that stands on it.
@Service
public class DocumentChecks {

  private final DocumentStore documents;
  private final Organizations organizations;

  DocumentChecks(DocumentStore documents, Organizations organizations) {
    this.documents = documents;
    this.organizations = organizations;
  }

  /// What may be said of a document.
  ///
  /// @param whole whether what is kept is still what was printed
  /// @param newestNumber of the same agency and period
  public record Confirmed(
      PrintedDocument document, Agency agency, boolean whole, int newestNumber) {

    public boolean isNewest() {
      return newestNumber == document.number();
    }
  }

  /// Empty where no document has this hash.
  public Optional<Confirmed> find(String hash) {
    return CurrentViewer.asProgram(() ->
        documents
            .find(hash)
            .map(document ->
                new Confirmed(
                    document,
                    organizations.agency(document.agencyId()),
                    FormPrinting.isWhole(document),
                    documents.newestNumber(document))));
  }
}
