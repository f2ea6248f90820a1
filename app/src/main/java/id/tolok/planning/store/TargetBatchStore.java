package id.tolok.planning.store;

import id.tolok.planning.batch.TargetBatch;
import id.tolok.planning.batch.TargetBatch.Order;
import id.tolok.planning.revision.Revision.Act;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Targets that were given together.
@Repository
public class TargetBatchStore {

  private static final String BATCH =
      """
      select batch_id, agency_id, name, content_hash, written_count, years, reason,
        entered_by, entered_by_name, entered_at, undone_by, undone_by_name, undone_at
      from planning.target_batch
      """;

  private final JdbcClient jdbc;

  TargetBatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return key of the batch
  public long add(
      Order order,
      String contentHash,
      int writtenCount,
      Collection<Integer> years,
      @Nullable String reason,
      Act act) {
    return jdbc.sql(
            """
            insert into planning.target_batch (agency_id, name, content_hash, written_count, years, reason,
              entered_by, entered_by_name, entered_at)
            values (:agency, :name, :hash, :count, cast(:years as smallint[]), :reason, :by, :byName, :at)
            returning batch_id
            """)
        .param("agency", order.agencyId())
        .param("name", order.name())
        .param("hash", contentHash)
        .param("count", writtenCount)
        .param("years", years.toArray(Integer[]::new))
        .param("reason", reason)
        .param("by", account(act))
        .param("byName", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /// Empty where there is none in scope.
  public Optional<TargetBatch> find(long batchId) {
    return jdbc.sql(BATCH + "where batch_id = :id")
        .param("id", batchId)
        .query(TargetBatchStore::batch)
        .optional();
  }

  /// The newest batch with the same rows that was not taken back; empty where there is none.
  public Optional<TargetBatch> findSame(long agencyId, String contentHash) {
    return jdbc.sql(
            BATCH
                + """
                where agency_id = :agency and content_hash = :hash and undone_at is null
                order by batch_id desc limit 1
                """)
        .param("agency", agencyId)
        .param("hash", contentHash)
        .query(TargetBatchStore::batch)
        .optional();
  }

  /// The newest first.
  public List<TargetBatch> ofAgency(long agencyId, int limit) {
    return jdbc.sql(BATCH + "where agency_id = :agency order by batch_id desc limit :limit")
        .param("agency", agencyId)
        .param("limit", limit)
        .query(TargetBatchStore::batch)
        .list();
  }

  public void undone(long batchId, Act act) {
    jdbc.sql(
            """
            update planning.target_batch set undone_by = :by, undone_by_name = :name, undone_at = :at
            where batch_id = :id
            """)
        .param("by", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("id", batchId)
        .update();
  }

  private static TargetBatch batch(ResultSet row, int place) throws SQLException {
    return new TargetBatch(
        row.getLong("batch_id"),
        row.getLong("agency_id"),
        row.getString("name"),
        row.getString("content_hash"),
        row.getInt("written_count"),
        Arrays.stream((Short[]) row.getArray("years").getArray()).map(Short::intValue).toList(),
        row.getString("reason"),
        RevisionRows.act(row, "entered"),
        row.getObject("undone_at") == null ? null : RevisionRows.act(row, "undone"));
  }

  private static @Nullable Long account(Act act) {
    return act.accountId().isPresent() ? act.accountId().getAsLong() : null;
  }
}
