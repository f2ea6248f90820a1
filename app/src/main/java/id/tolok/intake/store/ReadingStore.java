package id.tolok.intake.store;

import id.tolok.document.Reading;
import id.tolok.document.json.CatalogueJson;
import id.tolok.intake.ReadingStatus;
import id.tolok.intake.Readings.Filter;
import id.tolok.intake.ReviewState;
import id.tolok.intake.UploadOutcome.AlreadyRead;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Readings as people see them.
@Repository
public class ReadingStore {

  private static final String STATUS =
      """
      select r.reading_id, r.agency_id, r.agency_confirmed, r.file_name, r.sha256, o.size_bytes, r.kind,
             r.phase, r.uploaded_by_name, r.uploaded_at, r.started_at, r.duration_ms, r.reader_version,
             r.format, r.indicator_count, r.error_count, r.warning_count, r.problem, r.issuer,
             r.decree_number, r.decree_date, r.period_start, r.period_end,
             v.review_id, v.state, v.revision,
             case when r.phase = 'WAITING' then (
               select count(*) from intake.reading w
               where w.phase in ('WAITING', 'READING', 'CHECKING') and w.reading_id < r.reading_id
             ) else 0 end as waiting_before
      from intake.reading r
      join intake.original o on o.sha256 = r.sha256
      left join lateral (
        select review_id, state, revision from intake.review
        where reading_id = r.reading_id order by review_id desc limit 1
      ) v on true
      """;

  private final JdbcClient jdbc;

  ReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Puts a file in the queue; empty where the agency has the same file already.
  public OptionalLong queue(NewReading reading) {
    return jdbc.sql(
            """
            insert into intake.reading (agency_id, agency_confirmed, sha256, file_name, kind, phase,
              uploaded_by, uploaded_by_name, uploaded_at, rereads_review_id)
            values (:agency, :confirmed, :sha256, :fileName, :kind, 'WAITING', :by, :byName, :at, :rereads)
            on conflict (agency_id, sha256) where rereads_review_id is null do nothing
            returning reading_id
            """)
        .param("agency", reading.agencyId())
        .param("confirmed", reading.agencyConfirmed())
        .param("sha256", reading.sha256())
        .param("fileName", reading.fileName())
        .param("kind", reading.kind().name())
        .param("by", reading.uploadedBy())
        .param("byName", reading.uploadedByName())
        .param("at", at(reading.uploadedAt()))
        .param("rereads", reading.rereadsReview())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// The first reading in scope of the same bytes, of one agency or of any.
  public Optional<AlreadyRead> findSameFile(String sha256, @Nullable Long agencyId) {
    return jdbc.sql(
            """
            select reading_id, file_name, uploaded_at, uploaded_by_name from intake.reading
            where sha256 = :sha256 and rereads_review_id is null
              and (cast(:agency as bigint) is null or agency_id = :agency)
            order by reading_id limit 1
            """)
        .param("sha256", sha256)
        .param("agency", agencyId)
        .query((row, _) ->
            new AlreadyRead(
                row.getLong("reading_id"),
                row.getString("file_name"),
                instant(row, "uploaded_at"),
                row.getString("uploaded_by_name")))
        .optional();
  }

  public int countWaiting(long agencyId) {
    return jdbc.sql(
            """
            select count(*) from intake.reading
            where agency_id = :agency and phase in ('WAITING', 'READING', 'CHECKING')
            """)
        .param("agency", agencyId)
        .query(Integer.class)
        .single();
  }

  public Optional<ReadingStatus> find(long readingId) {
    return jdbc.sql(STATUS + " where r.reading_id = :reading")
        .param("reading", readingId)
        .query((row, _) -> status(row))
        .optional();
  }

  /// @param agencyIds whose readings may be shown
  public List<ReadingStatus> list(Filter filter, Set<Long> agencyIds) {
    return jdbc.sql(
            STATUS
                + """
                 where r.agency_id = any(:agencies)
                  and (cast(:agency as bigint) is null or r.agency_id = :agency)
                  and (cast(:before as bigint) is null or r.reading_id < :before)
                  and (:words = '' or r.file_name ilike :pattern or r.decree_number ilike :pattern)
                  and case :waiting
                    when 'ANY' then true
                    when 'READER' then r.phase in ('WAITING', 'READING', 'CHECKING')
                    when 'PERSON' then r.phase = 'READ' and coalesce(v.state, 'OPEN') = 'OPEN'
                    when 'ACCEPTED' then v.state = 'ACCEPTED'
                    else r.phase in ('UNREADABLE', 'GIVEN_UP') or v.state in ('DISCARDED', 'REPLACED') end
                order by r.reading_id desc limit :limit
                """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("agency", filter.agencyId().isPresent() ? filter.agencyId().getAsLong() : null)
        .param("before", filter.before().isPresent() ? filter.before().getAsLong() : null)
        .param("words", filter.words().strip())
        .param("pattern", "%" + escaped(filter.words().strip()) + "%")
        .param("waiting", filter.waiting().name())
        .param("limit", filter.limit())
        .query((row, _) -> status(row))
        .list();
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  /// The sub-district the decree names, to guess whose it is.
  public @Nullable String subdistrict(long readingId) {
    return jdbc.sql("select subdistrict from intake.reading where reading_id = :reading")
        .param("reading", readingId)
        .query((row, _) -> Optional.ofNullable(row.getString(1)))
        .single()
        .orElse(null);
  }

  /// The review whose corrections a reading takes over.
  public OptionalLong findReread(long readingId) {
    var review =
        jdbc.sql("select rereads_review_id from intake.reading where reading_id = :reading")
            .param("reading", readingId)
            .query((row, _) -> row.getLong(1))
            .optional();
    return review.filter(id -> id != 0).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /// A reading of the same review that still waits or was not opened yet.
  public OptionalLong findRereading(long reviewId) {
    return jdbc.sql(
            """
            select r.reading_id from intake.reading r
            where r.rereads_review_id = :review
              and not exists (select from intake.review v where v.reading_id = r.reading_id)
              and r.phase not in ('UNREADABLE', 'GIVEN_UP')
            order by r.reading_id desc limit 1
            """)
        .param("review", reviewId)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// What was read; empty until it is.
  public Optional<Reading> findContent(long readingId) {
    return jdbc.sql(
            """
            select c.catalogue, c.blocks, r.format
            from intake.reading_content c join intake.reading r on r.reading_id = c.reading_id
            where c.reading_id = :reading
            """)
        .param("reading", readingId)
        .query((row, _) ->
            new Reading(
                CatalogueJson.read(row.getString("catalogue")),
                row.getString("format"),
                true,
                BlocksCodec.read(row.getBytes("blocks"))))
        .optional();
  }

  /// Says whose a reading is, with everything that hangs on it.
  ///
  /// @throws DuplicateKeyException where the agency has the same file already
  public void confirmAgency(long readingId, long agencyId) {
    move("reading", "reading_id = :reading", readingId, agencyId);
    move("reading_content", "reading_id = :reading", readingId, agencyId);
    move("review", "reading_id = :reading", readingId, agencyId);
    move(
        "edit",
        "review_id in (select review_id from intake.review where reading_id = :reading)",
        readingId,
        agencyId);
    jdbc.sql("update intake.reading set agency_confirmed = true where reading_id = :reading")
        .param("reading", readingId)
        .update();
  }

  private void move(String table, String which, long readingId, long agencyId) {
    jdbc.sql("update intake." + table + " set agency_id = :agency where " + which)
        .param("reading", readingId)
        .param("agency", agencyId)
        .update();
  }

  private static ReadingStatus status(ResultSet row) throws SQLException {
    var review = row.getLong("review_id");
    return new ReadingStatus(
        row.getLong("reading_id"),
        row.getLong("agency_id"),
        row.getBoolean("agency_confirmed"),
        OptionalLong.empty(),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("size_bytes"),
        ReadingStatus.Kind.valueOf(row.getString("kind")),
        ReadingStatus.Phase.valueOf(row.getString("phase")),
        row.getInt("waiting_before"),
        row.getString("uploaded_by_name"),
        instant(row, "uploaded_at"),
        row.getObject("started_at") == null ? null : instant(row, "started_at"),
        row.getObject("duration_ms") == null ? null : Duration.ofMillis(row.getLong("duration_ms")),
        row.getString("reader_version"),
        false,
        row.getString("format"),
        row.getInt("indicator_count"),
        row.getInt("error_count"),
        row.getInt("warning_count"),
        row.getString("problem"),
        row.getString("issuer"),
        row.getString("decree_number"),
        row.getString("decree_date"),
        row.getObject("period_start", Integer.class),
        row.getObject("period_end", Integer.class),
        review == 0
            ? null
            : new ReadingStatus.ReviewLine(
                review, ReviewState.valueOf(row.getString("state")), row.getInt("revision")));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
