package id.tolok.organization.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files between their dry run and their application, and what applied imports changed.
@Repository
public class ImportStore {

  /// A file that waits.
  ///
  /// @param agencyId the agency it was given for; absent where it names its own
  public record WaitingFile(UUID id, @Nullable Long agencyId, String name, byte[] bytes) {}

  /// An applied import.
  public record Batch(
      long id,
      @Nullable Long accountId,
      String source,
      Instant appliedAt,
      @Nullable Instant undoneAt) {}

  /// One change of an import.
  ///
  /// @param before the earlier state as JSON; absent for what was added
  public record BatchStep(
      long agencyId, String kind, long objectId, int versionAfter, @Nullable String before) {}

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public UUID keep(
      OptionalLong account, @Nullable Long agencyId, String name, byte[] bytes, Instant now) {
    return jdbc.sql(
            """
            insert into organization.import_file (account_id, for_agency_id, name, bytes, kept_at)
            values (:account, :agency, :name, :bytes, :now) returning id
            """)
        .param("account", boxed(account), Types.BIGINT)
        .param("agency", agencyId, Types.BIGINT)
        .param("name", name)
        .param("bytes", bytes)
        .param("now", Timestamp.from(now))
        .query(UUID.class)
        .single();
  }

  /// The file, for whoever gave it and nobody else.
  public Optional<WaitingFile> find(UUID id, OptionalLong account) {
    return jdbc.sql(
            """
            select id, for_agency_id, name, bytes from organization.import_file
             where id = :id and account_id is not distinct from :account
            """)
        .param("id", id)
        .param("account", boxed(account), Types.BIGINT)
        .query((row, number) ->
            new WaitingFile(
                row.getObject("id", UUID.class),
                row.getObject("for_agency_id", Long.class),
                row.getString("name"),
                row.getBytes("bytes")))
        .optional();
  }

  public void forget(UUID id) {
    jdbc.sql("delete from organization.import_file where id = :id").param("id", id).update();
  }

  /// Files carry personal data, so they do not wait for ever.
  public void forgetOlderThan(Instant moment) {
    jdbc.sql("delete from organization.import_file where kept_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }

  public long addBatch(OptionalLong account, String source, Instant now) {
    return jdbc.sql(
            """
            insert into organization.import_batch (account_id, source, applied_at)
            values (:account, :source, :now) returning id
            """)
        .param("account", boxed(account), Types.BIGINT)
        .param("source", source)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  public void addSteps(long batch, List<BatchStep> steps) {
    jdbc.sql(
            """
            insert into organization.import_step
              (batch_id, ordinal, agency_id, kind, object_id, version_after, before)
            select :batch, ordinality, agency, kind, object, version, before::jsonb
              from unnest(:agencies::bigint[], :kinds::text[], :objects::bigint[], :versions::int[],
                          :befores::text[])
                   with ordinality as given (agency, kind, object, version, before, ordinality)
            """)
        .param("batch", batch)
        .param("agencies", steps.stream().map(BatchStep::agencyId).toArray(Long[]::new))
        .param("kinds", steps.stream().map(BatchStep::kind).toArray(String[]::new))
        .param("objects", steps.stream().map(BatchStep::objectId).toArray(Long[]::new))
        .param("versions", steps.stream().map(BatchStep::versionAfter).toArray(Integer[]::new))
        .param("befores", steps.stream().map(BatchStep::before).toArray(String[]::new))
        .update();
  }

  public Optional<Batch> batch(long id) {
    return jdbc.sql(
            """
            select id, account_id, source, applied_at, undone_at from organization.import_batch
             where id = :id for update
            """)
        .param("id", id)
        .query((row, number) ->
            new Batch(
                row.getLong("id"),
                row.getObject("account_id", Long.class),
                row.getString("source"),
                row.getTimestamp("applied_at").toInstant(),
                row.getTimestamp("undone_at") == null
                    ? null
                    : row.getTimestamp("undone_at").toInstant()))
        .optional();
  }

  /// The last change first.
  public List<BatchStep> stepsBackwards(long batch) {
    return jdbc.sql(
            """
            select agency_id, kind, object_id, version_after, before::text as before
              from organization.import_step where batch_id = :batch order by ordinal desc
            """)
        .param("batch", batch)
        .query((row, number) ->
            new BatchStep(
                row.getLong("agency_id"),
                row.getString("kind"),
                row.getLong("object_id"),
                row.getInt("version_after"),
                row.getString("before")))
        .list();
  }

  public void undone(long batch, Instant now) {
    jdbc.sql("update organization.import_batch set undone_at = :now where id = :id")
        .param("now", Timestamp.from(now))
        .param("id", batch)
        .update();
  }

  private static @Nullable Long boxed(OptionalLong account) {
    return account.isPresent() ? account.getAsLong() : null;
  }
}
