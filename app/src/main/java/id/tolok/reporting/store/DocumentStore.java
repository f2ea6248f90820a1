package id.tolok.reporting.store;

import id.tolok.reporting.printed.PrintedDocument;
import id.tolok.reporting.printed.PrintedDocument.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The printed documents.
@Repository
public class DocumentStore {

  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets one at a time number the documents of an agency, until the end of the transaction.
  public void lockNumbers(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('reporting.document'), :agency)")
        .param("agency", (int) agencyId)
        .query((_, _) -> true)
        .list();
  }

  /// The documents of one subject, the newest first.
  public List<PrintedDocument> documents(long agencyId, Kind kind, String subject) {
    return jdbc.sql(
            """
            select document_id, agency_id, kind, subject, number, hash, snapshot_hash, draft, content,
              printed_by_name, printed_at
            from reporting.document
            where agency_id = :agency and kind = :kind and subject = :subject
            order by number desc
            """)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .param("subject", subject)
        .query((row, _) -> document(row))
        .list();
  }

  public Optional<PrintedDocument> find(String hash) {
    return jdbc.sql(
            """
            select document_id, agency_id, kind, subject, number, hash, snapshot_hash, draft, content,
              printed_by_name, printed_at
            from reporting.document where hash = :hash
            """)
        .param("hash", hash)
        .query((row, _) -> document(row))
        .optional();
  }

  /// The number of the newest document of the same agency, kind and subject.
  public int newestNumber(PrintedDocument document) {
    return jdbc.sql(
            """
            select max(number) from reporting.document
            where agency_id = :agency and kind = :kind and subject = :subject
            """)
        .param("agency", document.agencyId())
        .param("kind", document.kind().name())
        .param("subject", document.subject())
        .query(Integer.class)
        .single();
  }

  /// Whether an account is that of an official.
  public boolean isOwn(long accountId, long officialId) {
    return jdbc.sql(
            """
            select exists (
              select from access.account_official where account_id = :account and official_id = :official)
            """)
        .param("account", accountId)
        .param("official", officialId)
        .query(Boolean.class)
        .single();
  }

  /// @param document its key is not looked at
  /// @return the key it got
  public long insert(PrintedDocument document, OptionalLong accountId) {
    return jdbc.sql(
            """
            insert into reporting.document
              (agency_id, kind, subject, number, hash, snapshot_hash, draft, content, printed_by, printed_by_name,
                printed_at)
            values (:agency, :kind, :subject, :number, :hash, nullif(:snapshot, ''), :draft, :content, :account, :name,
              :at)
            returning document_id
            """)
        .param("agency", document.agencyId())
        .param("kind", document.kind().name())
        .param("subject", document.subject())
        .param("number", document.number())
        .param("hash", document.hash())
        .param("snapshot", document.snapshotHash())
        .param("draft", document.draft())
        .param("content", document.content())
        .param("account", accountId.isPresent() ? accountId.getAsLong() : null)
        .param("name", document.printedBy())
        .param("at", document.printedAt().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private static PrintedDocument document(ResultSet row) throws SQLException {
    return new PrintedDocument(
        row.getLong("document_id"),
        row.getLong("agency_id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getInt("number"),
        row.getString("hash"),
        Objects.requireNonNullElse(row.getString("snapshot_hash"), ""),
        row.getBoolean("draft"),
        row.getString("content"),
        row.getString("printed_by_name"),
        row.getObject("printed_at", OffsetDateTime.class).toInstant());
  }
}
