package id.tolok.measurement.store.figure;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureBatches.Batch;
import id.tolok.measurement.FigureBatches.Order;
import id.tolok.measurement.FigureBatches.Source;
import id.tolok.measurement.FigureEvent;
import id.tolok.measurement.FigureKey;
import id.tolok.measurement.FigureState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Batches of figures, and taking them back.
@Repository
public class BatchStore {

  private static final String COLUMNS =
      """
      batch_id, agency_id, source, name, content_hash, row_count, written_count, entered_by, entered_by_name,
        entered_at, undone_by, undone_by_name, undone_at
      """;

  private final JdbcClient jdbc;

  BatchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure a batch wrote, what it was before and what it is now.
  ///
  /// @param version the batch gave it
  /// @param amountBefore null where there was none
  /// @param stateBefore null where there was no figure
  /// @param versionNow of the figure
  public record Written(
      FigureKey key,
      String variable,
      int version,
      @Nullable BigDecimal amountBefore,
      @Nullable String noteBefore,
      @Nullable FigureState stateBefore,
      int versionNow,
      FigureState stateNow) {}

  public Batch add(
      Order order, String contentHash, int written, Collection<Integer> years, Figure.Act act) {
    long id =
        jdbc.sql(
                """
                insert into measurement.batch (agency_id, source, name, content_hash, row_count, written_count, years,
                  entered_by, entered_by_name, entered_at)
                values (:agency, :source, :name, :hash, :rows, :written, cast(:years as smallint[]),
                  cast(:account as bigint), :by, :at)
                returning batch_id
                """)
            .param("agency", order.agencyId())
            .param("source", order.source().name())
            .param("name", order.name())
            .param("hash", contentHash)
            .param("rows", order.rows().size())
            .param("written", written)
            .param("years", years.toArray(Integer[]::new))
            .param("account", FigureCopy.account(act))
            .param("by", act.name())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return new Batch(
        id,
        order.agencyId(),
        order.source(),
        order.name(),
        contentHash,
        order.rows().size(),
        written,
        act,
        null);
  }

  public Optional<Batch> find(long batchId) {
    return jdbc.sql("select " + COLUMNS + " from measurement.batch where batch_id = :batch")
        .param("batch", batchId)
        .query(BatchStore::batch)
        .optional();
  }

  /// Holds a batch until the transaction ends, so that it is taken back once.
  public Optional<Batch> lock(long batchId) {
    return jdbc.sql(
            "select " + COLUMNS + " from measurement.batch where batch_id = :batch for update")
        .param("batch", batchId)
        .query(BatchStore::batch)
        .optional();
  }

  /// The years a batch has figures of, in order.
  public List<Integer> years(long batchId) {
    return jdbc.sql(
            "select unnest(years) from measurement.batch where batch_id = :batch order by 1")
        .param("batch", batchId)
        .query((row, _) -> row.getInt(1))
        .list();
  }

  /// The last batch of the same rows that stands.
  public Optional<Batch> findSame(long agencyId, String contentHash) {
    return jdbc.sql(
            """
            select %s from measurement.batch
            where agency_id = :agency and content_hash = :hash and undone_at is null
            order by batch_id desc limit 1
            """
                .formatted(COLUMNS))
        .param("agency", agencyId)
        .param("hash", contentHash)
        .query(BatchStore::batch)
        .optional();
  }

  public List<Batch> ofAgency(long agencyId, OptionalLong before, int limit) {
    return jdbc.sql(
            """
            select %s from measurement.batch
            where agency_id = :agency and batch_id < :before
            order by batch_id desc limit :limit
            """
                .formatted(COLUMNS))
        .param("agency", agencyId)
        .param("before", before.orElse(Long.MAX_VALUE))
        .param("limit", limit)
        .query(BatchStore::batch)
        .list();
  }

  /// What a batch wrote, by variable and period.
  public List<FigureEvent> events(long batchId) {
    return jdbc.sql(
            """
            select e.agency_id, e.variable_id, e.year, e.slot, e.version, e.kind, e.amount, e.note, e.state, e.reason,
              e.batch_id, e.actor_id, e.actor_name, e.at
            from measurement.batch b
            join measurement.figure_event e
              on e.agency_id = b.agency_id and e.year = any(b.years) and e.batch_id = b.batch_id
            where b.batch_id = :batch
            order by e.variable_id, e.year, e.slot, e.version
            """)
        .param("batch", batchId)
        .query(FigureRows::event)
        .list();
  }

  /// The same beside what was before and what is now, held until the transaction ends.
  public List<Written> written(long batchId) {
    return jdbc.sql(
            """
            select e.agency_id, e.variable_id, e.year, e.slot, e.version, v.name, p.amount as amount_before,
              p.note as note_before, p.state as state_before, f.version as version_now, f.state as state_now
            from measurement.batch b
            join measurement.figure_event e
              on e.agency_id = b.agency_id and e.year = any(b.years) and e.batch_id = b.batch_id
            join measurement.figure f on f.agency_id = e.agency_id and f.year = e.year
              and f.variable_id = e.variable_id and f.slot = e.slot
            join catalogue.variable v on v.variable_id = e.variable_id
            left join measurement.figure_event p on p.agency_id = e.agency_id and p.year = e.year
              and p.variable_id = e.variable_id and p.slot = e.slot and p.version = e.version - 1
            where b.batch_id = :batch
            order by e.year, e.variable_id, e.slot
            for update of f
            """)
        .param("batch", batchId)
        .query(BatchStore::written)
        .list();
  }

  /// Brings every figure of a batch to what it was before, as a version of its own.
  ///
  /// @param reason what the history says
  public void takeBack(Batch batch, Figure.Act act, String reason) {
    jdbc.sql(
            """
            with restored as (
              insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, note,
                state, reason, backfilled, actor_id, actor_name, at)
              select e.agency_id, e.variable_id, e.year, e.slot, e.version + 1, 'ENTERED', p.amount, p.note,
                coalesce(p.state, 'DRAFT'), :reason, e.backfilled, cast(:account as bigint), :name, :at
              from measurement.batch b
              join measurement.figure_event e
                on e.agency_id = b.agency_id and e.year = any(b.years) and e.batch_id = b.batch_id
              left join measurement.figure_event p on p.agency_id = e.agency_id and p.year = e.year
                and p.variable_id = e.variable_id and p.slot = e.slot and p.version = e.version - 1
              where b.batch_id = :batch
              returning agency_id, variable_id, year, slot, version, amount, note, state)
            update measurement.figure f set version = r.version, amount = r.amount, note = r.note, state = r.state,
              entered_by = cast(:account as bigint), entered_by_name = :name, entered_at = :at
            from restored r
            where f.agency_id = r.agency_id and f.year = r.year and f.variable_id = r.variable_id and f.slot = r.slot
            """)
        .param("batch", batch.id())
        .param("reason", reason)
        .param("account", FigureCopy.account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            update measurement.batch set undone_by = cast(:account as bigint), undone_by_name = :name, undone_at = :at
            where batch_id = :batch
            """)
        .param("batch", batch.id())
        .param("account", FigureCopy.account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Batch batch(ResultSet row, int place) throws SQLException {
    var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
    return new Batch(
        row.getLong("batch_id"),
        row.getLong("agency_id"),
        Source.valueOf(row.getString("source")),
        row.getString("name"),
        row.getString("content_hash"),
        row.getInt("row_count"),
        row.getInt("written_count"),
        new Figure.Act(
            FigureRows.optional(row, "entered_by"),
            row.getString("entered_by_name"),
            FigureRows.instant(row, "entered_at")),
        undoneAt == null
            ? null
            : new Figure.Act(
                FigureRows.optional(row, "undone_by"),
                row.getString("undone_by_name"),
                undoneAt.toInstant()));
  }

  private static Written written(ResultSet row, int place) throws SQLException {
    String stateBefore = row.getString("state_before");
    return new Written(
        new FigureKey(
            row.getLong("agency_id"),
            row.getLong("variable_id"),
            EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot"))),
        row.getString("name"),
        row.getInt("version"),
        row.getBigDecimal("amount_before"),
        row.getString("note_before"),
        stateBefore == null ? null : FigureState.valueOf(stateBefore),
        row.getInt("version_now"),
        FigureState.valueOf(row.getString("state_now")));
  }
}
