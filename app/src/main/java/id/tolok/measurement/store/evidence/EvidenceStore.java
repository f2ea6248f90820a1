package id.tolok.measurement.store.evidence;

import id.tolok.measurement.Figure;
import id.tolok.measurement.statement.Evidence;
import id.tolok.measurement.statement.EvidenceFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The items of evidence an agency has, and their files by hash.
@Repository
public class EvidenceStore {

  private final JdbcClient jdbc;

  EvidenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps a file unless it is there. Asked in a scope that sees every file, because who gives a
  /// file another agency has must not learn of it.
  public void keep(String sha256, EvidenceFormat format, byte[] bytes, Instant at) {
    jdbc.sql(
            """
            insert into measurement.evidence_file (sha256, format, size_bytes, content, kept_at)
            select :sha256, :format, :size, :content, :at
            where not exists (select from measurement.evidence_file where sha256 = :sha256)
            on conflict do nothing
            """)
        .param("sha256", sha256)
        .param("format", format.name())
        .param("size", bytes.length)
        .param("content", bytes)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// An item of a file; the one the agency has already where it has one.
  public long itemOfFile(
      long agencyId, String sha256, String fileName, Evidence.Description said, Figure.Act act) {
    return item(agencyId, sha256, fileName, null, said, act);
  }

  /// An item of an address; the one the agency has already where it has one.
  public long itemOfLink(long agencyId, String link, Evidence.Description said, Figure.Act act) {
    return item(agencyId, null, null, link, said, act);
  }

  private long item(
      long agencyId,
      @Nullable String sha256,
      @Nullable String fileName,
      @Nullable String link,
      Evidence.Description said,
      Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.evidence (
              agency_id, sha256, file_name, link, kind, title, dated_on, source, classification, personal_data,
              given_by, given_by_name, given_at)
            values (
              :agency, :sha256, :fileName, :link, :kind, :title, cast(:datedOn as date), :source,
              :classification, :personalData, cast(:account as bigint), :name, :at)
            on conflict do nothing
            """)
        .param("agency", agencyId)
        .param("sha256", sha256)
        .param("fileName", fileName)
        .param("link", link)
        .param("kind", said.kind().name())
        .param("title", said.title())
        .param("datedOn", said.datedOn())
        .param("source", said.source())
        .param("classification", said.classification().name())
        .param("personalData", said.personalData())
        .param("account", EvidenceRows.boxed(act.accountId()))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            select evidence_id from measurement.evidence
            where agency_id = :agency and (sha256 = :sha256 or link = :link)
            """)
        .param("agency", agencyId)
        .param("sha256", sha256)
        .param("link", link)
        .query(Long.class)
        .single();
  }

  public Optional<Evidence> find(long evidenceId) {
    return jdbc.sql(
            """
            select %s from measurement.evidence e left join measurement.evidence_file f using (sha256)
            where e.evidence_id = :evidence
            """
                .formatted(EvidenceRows.ITEM))
        .param("evidence", evidenceId)
        .query(EvidenceRows::item)
        .optional();
  }

  /// The items of an agency whose title, source, name or address has some words, newest first.
  public List<Evidence> ofAgency(long agencyId, String words, int limit) {
    return jdbc.sql(
            """
            select %s from measurement.evidence e left join measurement.evidence_file f using (sha256)
            where e.agency_id = :agency
              and position(lower(:words) in
                lower(e.title || ' ' || e.source || ' ' || coalesce(e.file_name, e.link))) > 0
            order by e.given_at desc, e.evidence_id desc
            limit :limit
            """
                .formatted(EvidenceRows.ITEM))
        .param("agency", agencyId)
        .param("words", words)
        .param("limit", limit)
        .query(EvidenceRows::item)
        .list();
  }

  /// The bytes of an item in scope.
  public Optional<byte[]> bytes(long evidenceId) {
    return jdbc.sql(
            """
            select f.content from measurement.evidence e join measurement.evidence_file f using (sha256)
            where e.evidence_id = :evidence
            """)
        .param("evidence", evidenceId)
        .query((row, _) -> row.getBytes("content"))
        .optional();
  }

  public void describe(long evidenceId, Evidence.Description said) {
    jdbc.sql(
            """
            update measurement.evidence
            set kind = :kind, title = :title, dated_on = cast(:datedOn as date), source = :source,
              classification = :classification, personal_data = :personalData
            where evidence_id = :evidence
            """)
        .param("evidence", evidenceId)
        .param("kind", said.kind().name())
        .param("title", said.title())
        .param("datedOn", said.datedOn())
        .param("source", said.source())
        .param("classification", said.classification().name())
        .param("personalData", said.personalData())
        .update();
  }

  /// Whether an agency asks for evidence before figures are handed in; empty where it never said.
  public Optional<Boolean> required(long agencyId) {
    return jdbc.sql("select required from measurement.evidence_rule where agency_id = :agency")
        .param("agency", agencyId)
        .query(Boolean.class)
        .optional();
  }

  public void require(long agencyId, boolean required) {
    jdbc.sql(
            """
            insert into measurement.evidence_rule (agency_id, required) values (:agency, :required)
            on conflict (agency_id) do update set required = excluded.required
            """)
        .param("agency", agencyId)
        .param("required", required)
        .update();
  }
}
