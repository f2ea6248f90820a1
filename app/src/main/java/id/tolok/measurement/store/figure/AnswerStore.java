package id.tolok.measurement.store.figure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which requests of programs were answered under which key.
@Repository
public class AnswerStore {

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An answer given.
  ///
  /// @param requestHash of what was asked
  /// @param batchId what was kept; null where nothing was new
  public record Answered(String requestHash, @Nullable Long batchId, int rowCount) {}

  /// Takes a key for the running transaction. Waits for another that holds the same key.
  ///
  /// @return whether the key was free
  public boolean take(
      long accountId, String key, long agencyId, String requestHash, int rowCount, Instant now) {
    return jdbc.sql(
                """
                insert into measurement.answered_request (agency_id, account_id, key, request_hash, row_count, answered_at)
                values (:agency, :account, :key, :hash, :rows, :now)
                on conflict (account_id, key) do nothing
                """)
            .param("agency", agencyId)
            .param("account", accountId)
            .param("key", key)
            .param("hash", requestHash)
            .param("rows", rowCount)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  public void answered(long accountId, String key, long batchId) {
    jdbc.sql(
            """
            update measurement.answered_request set batch_id = :batch where account_id = :account and key = :key
            """)
        .param("account", accountId)
        .param("key", key)
        .param("batch", batchId)
        .update();
  }

  /// Empty also where the key was used for an agency out of scope.
  public Optional<Answered> find(long accountId, String key) {
    return jdbc.sql(
            """
            select request_hash, batch_id, row_count from measurement.answered_request
            where account_id = :account and key = :key
            """)
        .param("account", accountId)
        .param("key", key)
        .query((row, place) ->
            new Answered(
                row.getString("request_hash"),
                row.getObject("batch_id", Long.class),
                row.getInt("row_count")))
        .optional();
  }

  public void forgetBefore(Instant moment) {
    jdbc.sql("delete from measurement.answered_request where answered_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
