package id.tolok.intake.store;

import id.tolok.document.json.CatalogueJson;
import id.tolok.intake.ReadingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The queue of readings as the reader works it off. A reading taken by a program that died counts
/// as free again once its lease has run out.
@Repository
public class QueueStore {

  private final JdbcClient jdbc;

  QueueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Takes the oldest reading that nobody works on.
  public Optional<Claim> claim(UUID program, Instant now, Duration lease) {
    return jdbc.sql(
            """
            update intake.reading set phase = 'READING', claimed_by = :program, claimed_until = :until,
              started_at = :now, attempts = attempts + 1
            where reading_id = (
              select reading_id from intake.reading
              where phase = 'WAITING' or (phase in ('READING', 'CHECKING') and claimed_until < :now)
              order by reading_id limit 1 for update skip locked)
            returning reading_id, agency_id, file_name, kind, attempts
            """)
        .param("program", program)
        .param("until", ReadingStore.at(now.plus(lease)))
        .param("now", ReadingStore.at(now))
        .query((row, _) ->
            new Claim(
                row.getLong("reading_id"),
                row.getLong("agency_id"),
                row.getString("file_name"),
                ReadingStatus.Kind.valueOf(row.getString("kind")),
                row.getInt("attempts")))
        .optional();
  }

  /// Says that this program is still at work.
  public void renew(UUID program, Instant until) {
    jdbc.sql(
            """
            update intake.reading set claimed_until = :until
            where claimed_by = :program and phase in ('READING', 'CHECKING')
            """)
        .param("until", ReadingStore.at(until))
        .param("program", program)
        .update();
  }

  /// Gives back what this program took and will not finish.
  public void release(UUID program) {
    jdbc.sql(
            """
            update intake.reading set phase = 'WAITING', claimed_by = null, claimed_until = null,
              attempts = greatest(attempts - 1, 0), started_at = null
            where claimed_by = :program and phase in ('READING', 'CHECKING')
            """)
        .param("program", program)
        .update();
  }

  public void checking(long readingId, UUID program) {
    jdbc.sql(
            """
            update intake.reading set phase = 'CHECKING'
            where reading_id = :reading and claimed_by = :program and phase = 'READING'
            """)
        .param("reading", readingId)
        .param("program", program)
        .update();
  }

  /// Puts a reading that ended without a result back into the queue.
  public boolean queueAgain(long readingId) {
    return jdbc.sql(
                """
                update intake.reading set phase = 'WAITING', attempts = 0, problem = null,
                  started_at = null, duration_ms = null
                where reading_id = :reading and phase in ('GIVEN_UP', 'UNREADABLE')
                """)
            .param("reading", readingId)
            .update()
        == 1;
  }

  /// Ends a reading without a result.
  public void giveUp(long readingId, UUID program, String problem) {
    jdbc.sql(
            """
            update intake.reading set phase = 'GIVEN_UP', problem = :problem, claimed_by = null
            where reading_id = :reading and claimed_by = :program
            """)
        .param("problem", problem)
        .param("reading", readingId)
        .param("program", program)
        .update();
  }

  /// Writes what was read.
  ///
  /// @return false where the reading is not this program's any more
  public boolean finish(Claim claim, UUID program, ReadOutcome outcome) {
    if (!close(claim, program, outcome)) {
      return false;
    }
    jdbc.sql(
            """
            insert into intake.reading_content (reading_id, agency_id, catalogue, blocks)
            select reading_id, agency_id, :catalogue, :blocks from intake.reading
            where reading_id = :reading
            on conflict (reading_id) do update set catalogue = excluded.catalogue, blocks = excluded.blocks
            """)
        .param("reading", claim.readingId())
        .param("catalogue", Kept.text(CatalogueJson.write(outcome.reading().catalogue())))
        .param("blocks", BlocksCodec.write(outcome.reading().blocks()))
        .update();
    return true;
  }

  private boolean close(Claim claim, UUID program, ReadOutcome outcome) {
    var catalogue = outcome.reading().catalogue();
    var decree = catalogue.decrees().isEmpty() ? null : catalogue.decrees().getFirst();
    int rows = catalogue.positions().stream().mapToInt(one -> one.indicators().size()).sum();
    return jdbc.sql(
                """
                update intake.reading set phase = :phase, duration_ms = :duration, reader_version = :version,
                  format = :format, indicator_count = :rows, error_count = :errors,
                  warning_count = :warnings, problem = :problem, issuer = :issuer,
                  subdistrict = :subdistrict, decree_number = :number, decree_date = :date,
                  period_start = :periodStart, period_end = :periodEnd,
                  claimed_by = null, claimed_until = null
                where reading_id = :reading and claimed_by = :program
                """)
            .param("phase", outcome.phase().name())
            .param("duration", outcome.duration().toMillis())
            .param("version", outcome.readerVersion())
            .param("format", outcome.reading().format())
            .param("rows", rows)
            .param("errors", outcome.errorCount())
            .param("warnings", outcome.warningCount())
            .param("problem", Kept.text(outcome.problem()))
            .param("issuer", decree == null ? null : Kept.text(decree.issuer()))
            .param("subdistrict", decree == null ? null : Kept.text(decree.subdistrict()))
            .param("number", decree == null ? null : Kept.text(decree.number()))
            .param("date", decree == null ? null : Kept.text(decree.date()))
            .param("periodStart", decree == null ? null : decree.periodStart())
            .param("periodEnd", decree == null ? null : decree.periodEnd())
            .param("reading", claim.readingId())
            .param("program", program)
            .update()
        == 1;
  }
}
