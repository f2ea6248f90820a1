package id.tolok.database;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files people gave, between the page that shows what they would change and the click that keeps
/// it, each for whoever gave it. After a day they are gone.
@Repository
public class WaitingFiles {

  private static final Duration KEPT = Duration.ofHours(24);

  private final JdbcClient jdbc;

  WaitingFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file that waits.
  public record WaitingFile(UUID id, long agencyId, String name) {}

  /// A file about to wait.
  ///
  /// @param purpose what it is for; a file is only found for the same
  /// @param account who gave it; empty for the program itself
  public record Given(
      long agencyId, String purpose, OptionalLong account, String name, byte[] bytes) {}

  /// Keeps a file, and lets go of those that waited too long.
  public UUID keep(Given file, Instant now) {
    jdbc.sql("delete from tolok.waiting_file where kept_at < :moment")
        .param("moment", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            insert into tolok.waiting_file (agency_id, purpose, account_id, name, bytes, kept_at)
            values (:agency, :purpose, cast(:account as bigint), :name, :bytes, :now) returning file_id
            """)
        .param("agency", file.agencyId())
        .param("purpose", file.purpose())
        .param("account", boxed(file.account()))
        .param("name", file.name())
        .param("bytes", file.bytes())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .single();
  }

  /// Empty where it does not wait any more, is for something else, or somebody else gave it.
  public Optional<WaitingFile> find(UUID id, String purpose, OptionalLong account) {
    return jdbc.sql(
            """
            select file_id, agency_id, name from tolok.waiting_file
            where file_id = :id and purpose = :purpose and account_id is not distinct from cast(:account as bigint)
            """)
        .param("id", id)
        .param("purpose", purpose)
        .param("account", boxed(account))
        .query((row, _) ->
            new WaitingFile(
                row.getObject("file_id", UUID.class),
                row.getLong("agency_id"),
                row.getString("name")))
        .optional();
  }

  /// The file as it was given; empty where it does not wait any more.
  public Optional<byte[]> bytes(UUID id) {
    return jdbc.sql("select bytes from tolok.waiting_file where file_id = :id")
        .param("id", id)
        .query((row, _) -> row.getBytes("bytes"))
        .optional();
  }

  /// Lets go of a file whose content was kept.
  public void forget(UUID id) {
    jdbc.sql("delete from tolok.waiting_file where file_id = :id").param("id", id).update();
  }

  private static @Nullable Long boxed(OptionalLong account) {
    return account.isPresent() ? account.getAsLong() : null;
  }
}
