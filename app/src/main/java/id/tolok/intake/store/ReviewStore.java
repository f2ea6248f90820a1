package id.tolok.intake.store;

import id.tolok.document.json.CatalogueJson;
import id.tolok.intake.ReviewState;
import id.tolok.intake.draft.Stamp;
import id.tolok.intake.draft.edit.LogEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reviews and their edits.
@Repository
public class ReviewStore {

  private static final String REVIEW =
      """
      select v.review_id, v.reading_id, v.agency_id, v.state, v.revision, v.base, v.notes,
             v.amends_acceptance_id, v.closed_by_name, v.closed_at, v.reason, v.valid_from, v.replaced_by,
             r.sha256, r.file_name, r.reader_version, r.agency_confirmed, a.acceptance_id
      from intake.review v
      join intake.reading r on r.reading_id = v.reading_id
      left join intake.acceptance a on a.review_id = v.review_id
      """;

  private final JdbcClient jdbc;

  ReviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ReviewRow> find(long reviewId) {
    return jdbc.sql(REVIEW + " where v.review_id = :review")
        .param("review", reviewId)
        .query((row, _) -> review(row))
        .optional();
  }

  /// The review, held until the transaction ends: edits of one review are made one after another.
  public Optional<ReviewRow> lock(long reviewId) {
    return jdbc.sql(REVIEW + " where v.review_id = :review for update of v")
        .param("review", reviewId)
        .query((row, _) -> review(row))
        .optional();
  }

  /// The open review of a reading, else the latest.
  public OptionalLong findOf(long readingId) {
    return jdbc.sql(
            """
            select review_id from intake.review where reading_id = :reading
            order by (state = 'OPEN') desc, review_id desc limit 1
            """)
        .param("reading", readingId)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// Opens a review; empty where another request opened one for the same reading at that moment.
  public OptionalLong open(NewReview review) {
    return jdbc.sql(
            """
            insert into intake.review (agency_id, reading_id, state, base, notes, amends_acceptance_id,
              opened_by, opened_by_name, opened_at)
            select agency_id, reading_id, 'OPEN', :base, :notes, :amends, :by, :byName, :at
            from intake.reading where reading_id = :reading
            on conflict (reading_id) where state = 'OPEN' do nothing
            returning review_id
            """)
        .param("base", Kept.text(CatalogueJson.write(review.base())))
        .param("notes", Kept.text(StepCodec.notes(review.notes())))
        .param("amends", review.amendsAcceptanceId())
        .param("by", review.openedBy())
        .param("byName", review.openedByName())
        .param("at", ReadingStore.at(review.openedAt()))
        .param("reading", review.readingId())
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /// Adds an entry to the history of a review that this transaction holds.
  public void append(ReviewRow review, UUID editId, LogEntry entry) {
    var by = entry.by();
    jdbc.sql(
            """
            with added as (
              insert into intake.edit (review_id, revision, agency_id, edit_id, step, body, account_id,
                account_name, made_at)
              values (:review, :revision, :agency, :editId, :step, :body, :account, :name, :at))
            update intake.review set revision = :revision where review_id = :review
            """)
        .param("review", review.id())
        .param("revision", by.revision())
        .param("agency", review.agencyId())
        .param("editId", editId)
        .param("step", StepCodec.step(entry.step()))
        .param("body", Kept.text(StepCodec.body(entry.step())))
        .param("account", by.accountId())
        .param("name", by.name())
        .param("at", ReadingStore.at(by.at()))
        .update();
  }

  /// The history after a revision, oldest first.
  public List<LogEntry> entries(long reviewId, int after) {
    return jdbc.sql(
            """
            select revision, step, body, account_id, account_name, made_at from intake.edit
            where review_id = :review and revision > :after order by revision
            """)
        .param("review", reviewId)
        .param("after", after)
        .query((row, _) ->
            new LogEntry(
                new Stamp(
                    row.getInt("revision"),
                    row.getObject("account_id", Long.class),
                    row.getString("account_name"),
                    ReadingStore.instant(row, "made_at")),
                StepCodec.read(row.getString("step"), row.getString("body"))))
        .list();
  }

  /// The revision an edit has already been kept under.
  public OptionalInt findRevision(long reviewId, UUID editId) {
    return jdbc.sql(
            "select revision from intake.edit where review_id = :review and edit_id = :editId")
        .param("review", reviewId)
        .param("editId", editId)
        .query(Integer.class)
        .optional()
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// Whether a review is in scope, open, and at this revision: asked by every open page every few
  /// seconds, so it costs one look into an index.
  public boolean isAsSeen(long reviewId, int revision) {
    return jdbc.sql(
                """
                select count(*) from intake.review
                where review_id = :review and revision = :revision and state = 'OPEN'
                """)
            .param("review", reviewId)
            .param("revision", revision)
            .query(Integer.class)
            .single()
        == 1;
  }

  /// Ends a review that this transaction holds.
  public void close(
      long reviewId,
      ReviewState state,
      @Nullable Long by,
      String byName,
      Instant at,
      String reason,
      @Nullable LocalDate validFrom,
      @Nullable Long replacedBy) {
    jdbc.sql(
            """
            update intake.review set state = :state, closed_by = :by, closed_by_name = :byName,
              closed_at = :at, reason = :reason, valid_from = :validFrom, replaced_by = :replacedBy
            where review_id = :review
            """)
        .param("state", state.name())
        .param("by", by)
        .param("byName", byName)
        .param("at", ReadingStore.at(at))
        .param("reason", Kept.text(reason))
        .param("validFrom", validFrom)
        .param("replacedBy", replacedBy)
        .param("review", reviewId)
        .update();
  }

  /// Takes a discarded review back; false where its reading has another open one.
  public boolean reopen(long reviewId) {
    return jdbc.sql(
                """
                update intake.review v set state = 'OPEN', closed_by = null, closed_by_name = null,
                  closed_at = null, reason = null
                where review_id = :review and state = 'DISCARDED' and not exists (
                  select from intake.review o where o.reading_id = v.reading_id and o.state = 'OPEN')
                """)
            .param("review", reviewId)
            .update()
        == 1;
  }

  private static ReviewRow review(ResultSet row) throws SQLException {
    return new ReviewRow(
        row.getLong("review_id"),
        row.getLong("reading_id"),
        row.getLong("agency_id"),
        row.getBoolean("agency_confirmed"),
        ReviewState.valueOf(row.getString("state")),
        row.getInt("revision"),
        CatalogueJson.read(row.getString("base")),
        StepCodec.notes(row.getString("notes")),
        row.getString("sha256"),
        row.getString("file_name"),
        row.getString("reader_version"),
        row.getObject("amends_acceptance_id", Long.class),
        row.getString("closed_by_name"),
        row.getObject("closed_at") == null ? null : ReadingStore.instant(row, "closed_at"),
        row.getString("reason"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("acceptance_id", Long.class),
        row.getObject("replaced_by", Long.class));
  }
}
