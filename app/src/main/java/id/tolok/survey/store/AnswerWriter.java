package id.tolok.survey.store;

import id.tolok.database.ReservedDatabase;
import id.tolok.organization.Agency;
import id.tolok.survey.GivenSheet;
import id.tolok.survey.RoundState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes sheets, any number of them and of any rounds in one statement. Whoever writes holds their
/// rounds first: then numbers follow the order of commits, and what was asked before writing is
/// still true.
@Repository
public class AnswerWriter {

  private final JdbcClient jdbc;

  AnswerWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The same over the connection of whoever writes for all who wait.
  public static AnswerWriter over(ReservedDatabase reserved) {
    return new AnswerWriter(reserved.jdbc());
  }

  /// What speaks against a sheet.
  public enum Objection {
    NONE,
    /// Its one-time number is used.
    NUMBER_USED,
    /// Its ticket is used, or was not made for its round.
    TICKET_SPENT
  }

  /// Reaches for rounds without waiting for those others have.
  public Map<Long, RoundHold> holdFree(Collection<Long> roundIds) {
    var holds = new HashMap<Long, RoundHold>();
    jdbc.sql(
            """
            with free as (
              select round_id, agency_id, state, opens_on, closes_on, answers
              from survey.round where round_id = any(:rounds)
              order by round_id
              for no key update skip locked)
            select w.round_id, r.round_id is null as gone, a.zone, f.state, f.opens_on, f.closes_on, f.answers
            from unnest(cast(:rounds as bigint[])) as w (round_id)
            left join survey.round r using (round_id)
            left join free f using (round_id)
            left join organization.agency a on a.id = f.agency_id
            """)
        .param("rounds", roundIds.toArray(Long[]::new))
        .query(row -> {
          holds.put(row.getLong("round_id"), hold(row));
        });
    return holds;
  }

  /// Waits until a round is ours.
  public RoundHold hold(long roundId) {
    return jdbc.sql(
            """
            select false as gone, a.zone, r.state, r.opens_on, r.closes_on, r.answers
            from survey.round r join organization.agency a on a.id = r.agency_id
            where r.round_id = :round
            for no key update of r
            """)
        .param("round", roundId)
        .query((row, _) -> hold(row))
        .optional()
        .orElseGet(RoundHold.Gone::new);
  }

  private static RoundHold hold(ResultSet row) throws SQLException {
    String zone = row.getString("zone");
    if (row.getBoolean("gone")) {
      return new RoundHold.Gone();
    }
    if (zone == null) {
      return new RoundHold.Busy();
    }
    return new RoundHold.Held(
        RoundState.valueOf(row.getString("state")),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        Agency.Zone.valueOf(zone).id(),
        row.getInt("answers"));
  }

  /// What was kept before of the sheets' one-time numbers and tickets, sheet by sheet.
  public List<Objection> objections(List<GivenSheet> sheets) {
    return jdbc.sql(
            """
            select u.high is not null as number_used,
              g.ticket is not null and (t.fingerprint is null or t.used_on is not null) as ticket_spent
            from unnest(cast(:rounds as bigint[]), cast(:highs as bigint[]), cast(:lows as bigint[]),
                cast(:tickets as bytea[]))
              with ordinality as g (round_id, high, low, ticket, place)
            left join survey.used_form u on u.high = g.high and u.low = g.low
            left join survey.ticket t on t.round_id = g.round_id and t.fingerprint = g.ticket
            order by g.place
            """)
        .param("rounds", numbers(sheets, GivenSheet::roundId))
        .param("highs", numbers(sheets, sheet -> sheet.formToken().high()))
        .param("lows", numbers(sheets, sheet -> sheet.formToken().low()))
        .param("tickets", tickets(sheets))
        .query((row, _) -> objection(row))
        .list();
  }

  private static Objection objection(ResultSet row) throws SQLException {
    if (row.getBoolean("number_used")) {
      return Objection.NUMBER_USED;
    }
    return row.getBoolean("ticket_spent") ? Objection.TICKET_SPENT : Objection.NONE;
  }

  /// Writes sheets with their one-time numbers and tickets, and raises their rounds. One-time
  /// numbers go in by their order, so that two who write never wait for each other in a circle.
  ///
  /// @param usedOn day after which the one-time numbers may be forgotten some days later
  public void write(List<NumberedSheet> numbered, LocalDate usedOn) {
    var sheets = numbered.stream().map(NumberedSheet::sheet).toList();
    jdbc.sql(
            """
            with given as (
              select * from unnest(
                cast(:agencies as bigint[]), cast(:rounds as bigint[]), cast(:numbers as integer[]),
                cast(:services as bigint[]), cast(:points as bigint[]), cast(:channels as text[]),
                cast(:hours as bigint[]), cast(:days as date[]), cast(:sexes as text[]),
                cast(:educations as text[]), cast(:occupations as text[]), cast(:ages as text[]),
                cast(:scores as text[]), cast(:origins as bigint[]), cast(:batches as bigint[]),
                cast(:highs as bigint[]), cast(:lows as bigint[]), cast(:tickets as bytea[]))
              as g (agency_id, round_id, number, service_id, point_id, channel, hour, day, sex, education,
                occupation, age_band, scores, origin, batch_id, high, low, ticket)),
            form as (
              insert into survey.used_form (high, low, used_on)
              select high, low, :used_on from given order by high, low),
            spent as (
              update survey.ticket t set used_on = g.day
              from given g where t.round_id = g.round_id and t.fingerprint = g.ticket),
            raised as (
              update survey.round r set answers = g.last
              from (select round_id, max(number) as last from given group by round_id) g
              where r.round_id = g.round_id)
            insert into survey.answer (agency_id, round_id, number, service_id, point_id, channel, given_hour,
              sex, education, occupation, age_band, scores, origin, batch_id)
            select agency_id, round_id, number, service_id, point_id, channel, to_timestamp(hour),
              sex, education, occupation, age_band, scores, origin, batch_id
            from given
            """)
        .param("agencies", numbers(sheets, GivenSheet::agencyId))
        .param("rounds", numbers(sheets, GivenSheet::roundId))
        .param("numbers", numbered.stream().map(NumberedSheet::number).toArray(Integer[]::new))
        .param("services", numbers(sheets, GivenSheet::serviceId))
        .param("points", numbers(sheets, sheet -> boxed(sheet.pointId())))
        .param("channels", texts(sheets, sheet -> sheet.channel().name()))
        .param("hours", numbers(sheets, sheet -> sheet.hour().getEpochSecond()))
        .param("days", numbered.stream().map(n -> n.day().toString()).toArray(String[]::new))
        .param("sexes", texts(sheets, sheet -> word(sheet.respondent().sex())))
        .param("educations", texts(sheets, sheet -> word(sheet.respondent().education())))
        .param("occupations", texts(sheets, sheet -> word(sheet.respondent().occupation())))
        .param("ages", texts(sheets, sheet -> word(sheet.respondent().age())))
        .param("scores", texts(sheets, GivenSheet::scores))
        .param("origins", numbers(sheets, sheet -> sheet.origin() == 0 ? null : sheet.origin()))
        .param("batches", numbers(sheets, sheet -> boxed(sheet.batchId())))
        .param("highs", numbers(sheets, sheet -> sheet.formToken().high()))
        .param("lows", numbers(sheets, sheet -> sheet.formToken().low()))
        .param("tickets", tickets(sheets))
        .param("used_on", usedOn)
        .update();
  }

  private static @Nullable Long[] numbers(
      List<GivenSheet> sheets, Function<GivenSheet, @Nullable Long> of) {
    return sheets.stream().map(of).toArray(Long[]::new);
  }

  private static @Nullable String[] texts(
      List<GivenSheet> sheets, Function<GivenSheet, @Nullable String> of) {
    return sheets.stream().map(of).toArray(String[]::new);
  }

  private static byte @Nullable [][] tickets(List<GivenSheet> sheets) {
    return sheets.stream().map(GivenSheet::ticket).toArray(byte[][]::new);
  }

  private static @Nullable String word(@Nullable Enum<?> said) {
    return said == null ? null : said.name();
  }

  private static @Nullable Long boxed(OptionalLong key) {
    return key.isPresent() ? key.getAsLong() : null;
  }
}
