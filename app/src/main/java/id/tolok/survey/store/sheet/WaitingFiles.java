package id.tolok.survey.store.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Spreadsheets between their dry run and the click that keeps their sheets, each for whoever gave
/// it.
@Repository
public class WaitingFiles {

  private final JdbcClient jdbc;

  WaitingFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file that waits.
  ///
  /// @param columns which column holds what, as it was said; null while nobody said so
  public record WaitingFile(
      UUID id, long agencyId, long roundId, String name, byte[] bytes, @Nullable String columns) {}

  public UUID keep(
      long agencyId, long roundId, OptionalLong account, String name, byte[] bytes, Instant now) {
    return jdbc.sql(
            """
            insert into survey.waiting_file (agency_id, round_id, account_id, name, bytes, kept_at)
            values (:agency, :round, cast(:account as bigint), :name, :bytes, :now) returning file_id
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("account", boxed(account))
        .param("name", name)
        .param("bytes", bytes)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  public Optional<WaitingFile> find(UUID id, OptionalLong account) {
    return jdbc.sql(
            """
            select file_id, agency_id, round_id, name, bytes, columns from survey.waiting_file
            where file_id = :id and account_id is not distinct from cast(:account as bigint)
            """)
        .param("id", id)
        .param("account", boxed(account))
        .query((row, _) -> waiting(row))
        .optional();
  }

  private static WaitingFile waiting(ResultSet row) throws SQLException {
    return new WaitingFile(
        row.getObject("file_id", UUID.class),
        row.getLong("agency_id"),
        row.getLong("round_id"),
        row.getString("name"),
        row.getBytes("bytes"),
        row.getString("columns"));
  }

  public void say(UUID id, String columns) {
    jdbc.sql("update survey.waiting_file set columns = :columns where file_id = :id")
        .param("columns", columns)
        .param("id", id)
        .update();
  }

  /// @return whether it waited until now; of two who keep the same file at once, one is told so
  public boolean forget(UUID id) {
    return jdbc.sql("delete from survey.waiting_file where file_id = :id").param("id", id).update()
        == 1;
  }

  /// @return how many
  public int forgetOlderThan(Instant moment) {
    return jdbc.sql("delete from survey.waiting_file where kept_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable Long boxed(OptionalLong account) {
    return account.isPresent() ? account.getAsLong() : null;
  }
}
