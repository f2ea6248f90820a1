package id.tolok.survey.store.sheet;

import id.tolok.survey.given.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Clerks' batches: sittings at the paper grid, and spreadsheets.
@Repository
public class SheetBatches {

  private static final String SELECT =
      """
      select b.batch_id, b.agency_id, b.round_id, b.channel, b.file_name, b.begun_at, b.entered_by,
        b.entered_by_name, b.taken_back_at, b.taken_back_by_name, b.taken_back_reason,
        (select count(*) from survey.answer a where a.batch_id = b.batch_id) as sheets,
        (select count(*) from survey.answer a join survey.left_out l using (round_id, number)
          where a.batch_id = b.batch_id) as left_out
      from survey.sheet_batch b
      """;

  private final JdbcClient jdbc;

  SheetBatches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A batch.
  ///
  /// @param fileName null for paper
  /// @param sheets kept with it
  /// @param leftOut those of them that do not count any more
  /// @param takenBack null while it stands
  public record Batch(
      long id,
      long agencyId,
      long roundId,
      Channel channel,
      @Nullable String fileName,
      Instant begunAt,
      OptionalLong enteredBy,
      String enteredByName,
      int sheets,
      int leftOut,
      @Nullable TakenBack takenBack) {}

  /// That a batch was taken back.
  public record TakenBack(Instant at, String byName, String reason) {}

  /// A batch about to begin.
  ///
  /// @param fileName null for paper
  /// @param contentHash SHA-256 of the file; null for paper
  public record Beginning(
      long agencyId,
      long roundId,
      Channel channel,
      @Nullable String fileName,
      byte @Nullable [] contentHash,
      OptionalLong enteredBy,
      String enteredByName,
      Instant at) {}

  public long begin(Beginning batch) {
    return jdbc.sql(
            """
            insert into survey.sheet_batch (agency_id, round_id, channel, file_name, content_hash, begun_at,
              entered_by, entered_by_name)
            values (:agency, :round, :channel, :file, :hash, :at, cast(:account as bigint), :by)
            returning batch_id
            """)
        .param("agency", batch.agencyId())
        .param("round", batch.roundId())
        .param("channel", batch.channel().name())
        .param("file", batch.fileName())
        .param("hash", batch.contentHash())
        .param("at", batch.at().atOffset(ZoneOffset.UTC))
        .param("account", boxed(batch.enteredBy()))
        .param("by", batch.enteredByName())
        .query(Long.class)
        .single();
  }

  /// The sitting of a clerk that began since a moment and still stands.
  public OptionalLong findPaper(long roundId, OptionalLong enteredBy, Instant since) {
    return jdbc.sql(
            """
            select batch_id from survey.sheet_batch
            where round_id = :round and channel = 'PAPER' and begun_at >= :since and taken_back_at is null
              and entered_by is not distinct from cast(:account as bigint)
            order by batch_id desc limit 1
            """)
        .param("round", roundId)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("account", boxed(enteredBy))
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  public Optional<Batch> find(long batchId) {
    return jdbc.sql(SELECT + "where b.batch_id = :batch")
        .param("batch", batchId)
        .query((row, _) -> batch(row))
        .optional();
  }

  /// Of a round, the latest first.
  public List<Batch> ofRound(long roundId) {
    return jdbc.sql(SELECT + "where b.round_id = :round order by b.batch_id desc")
        .param("round", roundId)
        .query((row, _) -> batch(row))
        .list();
  }

  /// A batch of the same file that still stands.
  public Optional<Batch> findSame(long roundId, byte[] contentHash) {
    return jdbc.sql(
            SELECT
                + """
                where b.round_id = :round and b.content_hash = :hash and b.taken_back_at is null
                order by b.batch_id desc limit 1
                """)
        .param("round", roundId)
        .param("hash", contentHash)
        .query((row, _) -> batch(row))
        .optional();
  }

  /// @return whether it stood until now
  public boolean takeBack(long batchId, TakenBack how) {
    return jdbc.sql(
                """
                update survey.sheet_batch
                set taken_back_at = :at, taken_back_by_name = :by, taken_back_reason = :reason
                where batch_id = :batch and taken_back_at is null
                """)
            .param("batch", batchId)
            .param("at", how.at().atOffset(ZoneOffset.UTC))
            .param("by", how.byName())
            .param("reason", how.reason())
            .update()
        == 1;
  }

  private static Batch batch(ResultSet row) throws SQLException {
    return new Batch(
        row.getLong("batch_id"),
        row.getLong("agency_id"),
        row.getLong("round_id"),
        Channel.valueOf(row.getString("channel")),
        row.getString("file_name"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        account(row),
        row.getString("entered_by_name"),
        row.getInt("sheets"),
        row.getInt("left_out"),
        takenBack(row));
  }

  private static OptionalLong account(ResultSet row) throws SQLException {
    long account = row.getLong("entered_by");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account);
  }

  private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
    var at = row.getObject("taken_back_at", OffsetDateTime.class);
    return at == null
        ? null
        : new TakenBack(
            at.toInstant(),
            row.getString("taken_back_by_name"),
            row.getString("taken_back_reason"));
  }

  private static @Nullable Long boxed(OptionalLong account) {
    return account.isPresent() ? account.getAsLong() : null;
  }
}
