package id.tolok.reporting.printing;

import id.tolok.audit.AuditTrail;
import id.tolok.audit.Change;
import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import id.tolok.reporting.store.DocumentStore;
import id.tolok.shell.viewer.CurrentViewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what stands on documents: numbered, hashed, never changed.
@Service
class KeptDocuments {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final DocumentStore documents;
  private final AuditTrail trail;
  private final Clock clock;

  KeptDocuments(DocumentStore documents, AuditTrail trail, Clock clock) {
    this.documents = documents;
    this.trail = trail;
    this.clock = clock;
  }

  /// What a document is of and whether it is final.
  ///
  /// @param frozen hash of the frozen results it shows; empty where none were frozen
  record Of(long agencyId, Kind kind, String subject, String frozen, boolean draft) {}

  /// Lets one at a time print for an agency, until the end of the transaction.
  void lock(long agencyId) {
    documents.lockNumbers(agencyId);
  }

  /// The newest document where it says the same, else a new one. Within a transaction that has the
  /// lock.
  PrintedDocument keep(Of of, Object words) {
    String content = MAPPER.writeValueAsString(words);
    List<PrintedDocument> before = documents.documents(of.agencyId(), of.kind(), of.subject());
    if (!before.isEmpty() && saysTheSame(before.getFirst(), of, content)) {
      return before.getFirst();
    }
    int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var viewer = CurrentViewer.get();
    var unhashed =
        new PrintedDocument(
            0,
            of.agencyId(),
            of.kind(),
            of.subject(),
            number,
            "",
            of.frozen(),
            of.draft(),
            content,
            viewer.name(),
            now);
    var document = unhashed.withHash(hash(unhashed));
    long id = documents.insert(document, viewer.accountId());
    trail.record(
        Change.of("reporting.document-printed", "reporting.document/" + id, of.agencyId())
            .to(
                MAPPER.writeValueAsString(
                    Map.of(
                        "kind", document.kind(),
                        "subject", document.subject(),
                        "number", document.number(),
                        "hash", document.hash()))));
    return document;
  }

  private static boolean saysTheSame(PrintedDocument before, Of of, String content) {
    return before.content().equals(content)
        && before.snapshotHash().equals(of.frozen())
        && before.draft() == of.draft();
  }

  List<PrintedDocument> documents(long agencyId, Kind kind, String subject) {
    return documents.documents(agencyId, kind, subject);
  }

  Optional<PrintedDocument> find(String hash) {
    return documents.find(hash);
  }

  /// What stands on a document.
  static <T> T words(PrintedDocument document, Class<T> kind) {
    return MAPPER.readValue(document.content(), kind);
  }

  /// Whether the content of a document is still what its hash was made over.
  static boolean isWhole(PrintedDocument document) {
    return document.hash().equals(hash(document));
  }

  private static String hash(PrintedDocument document) {
    String all =
        String.join(
            "\n",
            Long.toString(document.agencyId()),
            document.kind().name(),
            document.subject(),
            Integer.toString(document.number()),
            document.printedAt().toString(),
            document.snapshotHash(),
            document.content());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
