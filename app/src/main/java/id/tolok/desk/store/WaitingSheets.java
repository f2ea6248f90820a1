package id.tolok.desk.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Filled sheets between their dry run and the click that applies them, each for whoever gave it.
@Repository
public class WaitingSheets {

  private final JdbcClient jdbc;

  WaitingSheets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A sheet that waits.
  public record WaitingSheet(UUID id, long agencyId, String name) {}

  public UUID keep(long agencyId, OptionalLong account, String name, byte[] bytes, Instant now) {
    return jdbc.sql(
            """
            insert into desk.waiting_sheet (agency_id, account_id, name, bytes, kept_at)
            values (:agency, cast(:account as bigint), :name, :bytes, :now) returning sheet_id
            """)
        .param("agency", agencyId)
        .param("account", boxed(account))
        .param("name", name)
        .param("bytes", bytes)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  public Optional<WaitingSheet> find(UUID id, OptionalLong account) {
    return jdbc.sql(
            """
            select sheet_id, agency_id, name from desk.waiting_sheet
            where sheet_id = :id and account_id is not distinct from cast(:account as bigint)
            """)
        .param("id", id)
        .param("account", boxed(account))
        .query((row, place) ->
            new WaitingSheet(
                row.getObject("sheet_id", UUID.class),
                row.getLong("agency_id"),
                row.getString("name")))
        .optional();
  }

  /// The file as it was given; empty where it does not wait any more.
  public Optional<byte[]> bytes(UUID id) {
    return jdbc.sql("select bytes from desk.waiting_sheet where sheet_id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes("bytes"))
        .optional();
  }

  public void forget(UUID id) {
    jdbc.sql("delete from desk.waiting_sheet where sheet_id = :id").param("id", id).update();
  }

  public void forgetOlderThan(Instant moment) {
    jdbc.sql("delete from desk.waiting_sheet where kept_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable Long boxed(OptionalLong account) {
    return account.isPresent() ? account.getAsLong() : null;
  }
}
