package id.tolok.survey.store.sheet;

import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import id.tolok.survey.given.Respondent.AgeBand;
import id.tolok.survey.given.Respondent.Education;
import id.tolok.survey.given.Respondent.Occupation;
import id.tolok.survey.given.Respondent.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets clerks typed in or read from files, and how they stop to count. What people answered by
/// themselves cannot be reached through it.
@Repository
public class SheetRows {

  private static final String SELECT =
      """
      select a.round_id, a.number, a.service_id, a.channel, a.given_hour, a.sex, a.education, a.occupation,
        a.age_band, a.scores, a.batch_id, b.entered_by_name, p.paper_number, l.reason, l.left_out_by_name,
        l.replaced_by
      from survey.answer a
      join survey.sheet_batch b using (batch_id)
      left join survey.paper_sheet p on p.round_id = a.round_id and p.number = a.number
      left join survey.left_out l on l.round_id = a.round_id and l.number = a.number
      """;

  private final JdbcClient jdbc;

  SheetRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A sheet of a clerk's batch.
  ///
  /// @param number within its round
  /// @param paperNumber as printed on the paper; empty where nobody typed it
  /// @param leftOut null while it counts
  public record Kept(
      long roundId,
      int number,
      long serviceId,
      Channel channel,
      Instant hour,
      Respondent respondent,
      String scores,
      long batchId,
      String enteredByName,
      OptionalInt paperNumber,
      @Nullable LeftOut leftOut) {}

  /// Why a sheet does not count.
  ///
  /// @param replacedBy number of the sheet in its place; empty where there is none
  public record LeftOut(String reason, String byName, OptionalInt replacedBy) {}

  /// Who leaves out, when and why.
  public record Leaving(String reason, String byName, Instant at) {}

  public Optional<Kept> find(long roundId, int number) {
    return jdbc.sql(SELECT + "where a.round_id = :round and a.number = :number")
        .param("round", roundId)
        .param("number", number)
        .query((row, _) -> kept(row))
        .optional();
  }

  /// Of a batch, the latest first.
  ///
  /// @param below only those with a smaller number; empty for the latest
  public List<Kept> ofBatch(long batchId, OptionalInt below, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where a.batch_id = :batch and a.number < :below
                order by a.number desc limit :limit
                """)
        .param("batch", batchId)
        .param("below", below.orElse(Integer.MAX_VALUE))
        .param("limit", limit)
        .query((row, _) -> kept(row))
        .list();
  }

  /// The sheet that carries a number printed on paper and counts, or was typed in before this one.
  public Optional<Kept> findPaper(long roundId, int paperNumber, int exceptNumber) {
    return jdbc.sql(
            SELECT
                + """
                where p.round_id = :round and p.paper_number = :paper and l.number is null
                  and a.number <> :except
                order by a.number desc limit 1
                """)
        .param("round", roundId)
        .param("paper", paperNumber)
        .param("except", exceptNumber)
        .query((row, _) -> kept(row))
        .optional();
  }

  /// Which of some printed numbers a round has already, each with the sheet that carries it.
  public Map<Integer, Integer> knownPapers(long roundId, Collection<Integer> paperNumbers) {
    if (paperNumbers.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select p.paper_number, max(p.number) as number
            from survey.paper_sheet p
            left join survey.left_out l using (round_id, number)
            where p.round_id = :round and p.paper_number = any(:papers) and l.number is null
            group by p.paper_number
            """)
        .param("round", roundId)
        .param("papers", paperNumbers.toArray(Integer[]::new))
        .query((row, _) -> Map.entry(row.getInt("paper_number"), row.getInt("number")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Keeps printed numbers of sheets, by the sheets' own.
  public void addPapers(long agencyId, long roundId, Map<Integer, Integer> papers) {
    var numbers = papers.keySet().stream().sorted().toList();
    jdbc.sql(
            """
            insert into survey.paper_sheet (agency_id, round_id, number, paper_number)
            select :agency, :round, given.number, given.paper
            from unnest(cast(:numbers as integer[]), cast(:papers as integer[])) as given (number, paper)
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("numbers", numbers.toArray(Integer[]::new))
        .param("papers", numbers.stream().map(papers::get).toArray(Integer[]::new))
        .update();
  }

  /// Stops a clerk's sheet from counting.
  ///
  /// @return whether it counted until now
  public boolean leaveOut(
      long agencyId, long roundId, int number, Leaving leaving, OptionalInt replacedBy) {
    return jdbc.sql(
                """
                insert into survey.left_out (agency_id, round_id, number, reason, left_out_at, left_out_by_name,
                  replaced_by)
                select :agency, a.round_id, a.number, :reason, :at, :by, cast(:replaced as integer)
                from survey.answer a
                where a.round_id = :round and a.number = :number and a.batch_id is not null
                on conflict do nothing
                """)
            .param("agency", agencyId)
            .param("round", roundId)
            .param("number", number)
            .param("reason", leaving.reason())
            .param("at", leaving.at().atOffset(ZoneOffset.UTC))
            .param("by", leaving.byName())
            .param("replaced", replacedBy.isPresent() ? replacedBy.getAsInt() : null)
            .update()
        == 1;
  }

  /// Stops all sheets of a batch from counting that still do.
  ///
  /// @return how many
  public int leaveOutBatch(long agencyId, long batchId, Leaving leaving) {
    return jdbc.sql(
            """
            insert into survey.left_out (agency_id, round_id, number, reason, left_out_at, left_out_by_name)
            select :agency, a.round_id, a.number, :reason, :at, :by
            from survey.answer a where a.batch_id = :batch
            on conflict do nothing
            """)
        .param("agency", agencyId)
        .param("batch", batchId)
        .param("reason", leaving.reason())
        .param("at", leaving.at().atOffset(ZoneOffset.UTC))
        .param("by", leaving.byName())
        .update();
  }

  /// Tells whoever holds counts that something else than a new sheet changed them.
  public void raiseRevision(long roundId) {
    jdbc.sql("update survey.round set revision = revision + 1 where round_id = :round")
        .param("round", roundId)
        .update();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("round_id"),
        row.getInt("number"),
        row.getLong("service_id"),
        Channel.valueOf(row.getString("channel")),
        row.getObject("given_hour", OffsetDateTime.class).toInstant(),
        new Respondent(
            word(row, "sex", Sex::valueOf),
            word(row, "education", Education::valueOf),
            word(row, "occupation", Occupation::valueOf),
            word(row, "age_band", AgeBand::valueOf)),
        row.getString("scores"),
        row.getLong("batch_id"),
        row.getString("entered_by_name"),
        number(row, "paper_number"),
        leftOut(row));
  }

  private static @Nullable LeftOut leftOut(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return reason == null
        ? null
        : new LeftOut(reason, row.getString("left_out_by_name"), number(row, "replaced_by"));
  }

  private static <E> @Nullable E word(ResultSet row, String column, Function<String, E> of)
      throws SQLException {
    String word = row.getString(column);
    return word == null ? null : of.apply(word);
  }

  private static OptionalInt number(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
