package id.tolok.results.store;

import id.tolok.results.Basis;
import id.tolok.results.Snapshot;
import id.tolok.results.StretchCode;
import id.tolok.scorecard.Stretch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Frozen results as they are kept.
@Repository
public class SnapshotStore {

  private static final String COLUMNS =
      """
      snapshot_id, agency_id, year, stretch, basis, version, purpose, hash, engine, content, taken_at, taken_by,
        taken_by_name
      """;

  private final JdbcClient jdbc;

  SnapshotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps others from numbering snapshots of this agency until the transaction ends.
  public void lock(long agencyId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('results.snapshot', :agency))")
        .param("agency", agencyId)
        .query((_, _) -> true)
        .single();
  }

  /// The number the next snapshot of this kind gets.
  public int nextVersion(long agencyId, int year, Stretch stretch, Basis basis) {
    return jdbc.sql(
            """
            select coalesce(max(version), 0) + 1 from results.snapshot
            where agency_id = :agency and year = :year and stretch = :stretch and basis = :basis
            """)
        .param("agency", agencyId)
        .param("year", year)
        .param("stretch", StretchCode.of(stretch))
        .param("basis", basis.name())
        .query(Integer.class)
        .single();
  }

  /// Keeps a snapshot; its id is the one of the row.
  public Snapshot insert(Snapshot snapshot) {
    return jdbc.sql(
            """
            insert into results.snapshot (agency_id, year, stretch, basis, version, purpose, hash, engine, content,
              taken_at, taken_by, taken_by_name)
            values (:agency, :year, :stretch, :basis, :version, :purpose, :hash, :engine, :content,
              :at, :by, :name)
            returning %s
            """
                .formatted(COLUMNS))
        .param("agency", snapshot.agencyId())
        .param("year", snapshot.year())
        .param("stretch", StretchCode.of(snapshot.stretch()))
        .param("basis", snapshot.basis().name())
        .param("version", snapshot.version())
        .param("purpose", snapshot.purpose().name())
        .param("hash", snapshot.hash())
        .param("engine", snapshot.engine())
        .param("content", snapshot.content())
        .param("at", snapshot.takenAt().atOffset(ZoneOffset.UTC))
        .param("by", snapshot.accountId().isPresent() ? snapshot.accountId().getAsLong() : null)
        .param("name", snapshot.name())
        .query(SnapshotStore::snapshot)
        .single();
  }

  /// The first one frozen with this hash.
  public Optional<Snapshot> find(String hash) {
    return jdbc.sql(
            """
            select %s from results.snapshot where hash = :hash order by snapshot_id limit 1
            """
                .formatted(COLUMNS))
        .param("hash", hash)
        .query(SnapshotStore::snapshot)
        .optional();
  }

  public Optional<Snapshot> find(String hash, Snapshot.Purpose purpose) {
    return jdbc.sql(
            """
            select %s from results.snapshot where hash = :hash and purpose = :purpose
            """
                .formatted(COLUMNS))
        .param("hash", hash)
        .param("purpose", purpose.name())
        .query(SnapshotStore::snapshot)
        .optional();
  }

  /// Those of an agency's year, the newest first.
  public List<Snapshot> ofYear(long agencyId, int year) {
    return jdbc.sql(
            """
            select %s from results.snapshot where agency_id = :agency and year = :year
            order by snapshot_id desc
            """
                .formatted(COLUMNS))
        .param("agency", agencyId)
        .param("year", year)
        .query(SnapshotStore::snapshot)
        .list();
  }

  /// Hands over every snapshot in scope, one after the other, in the order they were taken.
  public void each(Consumer<Snapshot> taker) {
    List<Long> ids =
        jdbc.sql("select snapshot_id from results.snapshot order by snapshot_id")
            .query((row, _) -> row.getLong("snapshot_id"))
            .list();
    for (long id : ids) {
      jdbc.sql("select %s from results.snapshot where snapshot_id = :id".formatted(COLUMNS))
          .param("id", id)
          .query(SnapshotStore::snapshot)
          .optional()
          .ifPresent(taker);
    }
  }

  private static Snapshot snapshot(ResultSet row, int place) throws SQLException {
    long by = row.getLong("taken_by");
    OptionalLong accountId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(by);
    return new Snapshot(
        row.getLong("snapshot_id"),
        row.getString("hash"),
        row.getLong("agency_id"),
        row.getInt("year"),
        StretchCode.parse(row.getString("stretch")).orElseThrow(),
        Basis.valueOf(row.getString("basis")),
        row.getInt("version"),
        Snapshot.Purpose.valueOf(row.getString("purpose")),
        row.getString("engine"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        accountId,
        row.getString("taken_by_name"),
        row.getString("content"));
  }
}
