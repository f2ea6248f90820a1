package id.tolok.survey.store.sheet;

import id.tolok.database.ReservedDatabase;
import id.tolok.organization.Agency;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.GivenSheet;
import id.tolok.survey.given.SheetIntake.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Judges and writes sheets, any number of them and of any rounds in one statement, which is one
/// way to the database and, outside of a transaction, one commit.
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

  /// Waits until a round is ours: until the transaction ends nobody else writes to it.
  public RoundHold hold(long roundId) {
    return jdbc.sql(
            """
            select a.zone, r.state, r.opens_on, r.closes_on, r.answers
            from survey.round r join organization.agency a on a.id = r.agency_id
            where r.round_id = :round
            for no key update of r
            """)
        .param("round", roundId)
        .query((row, _) ->
            (RoundHold)
                new RoundHold.Held(
                    RoundState.valueOf(row.getString("state")),
                    row.getObject("opens_on", LocalDate.class),
                    row.getObject("closes_on", LocalDate.class),
                    Agency.Zone.valueOf(row.getString("zone")).id(),
                    row.getInt("answers")))
        .optional()
        .orElseGet(RoundHold.Gone::new);
  }

  /// Keeps what nothing speaks against.
  ///
  /// Rounds are held first, in the order of their keys and without waiting for those others have,
  /// so that nobody waits in a circle. A held round is read as it is committed now, even where that
  /// was after the statement began, and so are tickets and one-time numbers: a ticket is locked
  /// before its number is used, and a number that somebody else used is left out by its key. So
  /// what is numbered is written, and numbers follow the order of commits without gaps.
  ///
  /// Only an open round takes sheets. Who answers by themselves does so on its days where the
  /// office is; what was filled in on paper is typed in when there is time, until the round is
  /// closed.
  ///
  /// @param sheets whose one-time numbers and tickets differ from one to the other
  /// @param today under which the one-time numbers are filed until they are forgotten
  /// @return what became of each; empty where somebody else has its round
  public List<Optional<Outcome>> keep(List<GivenSheet> sheets, LocalDate today) {
    return jdbc.sql(
            """
            with given as (
              select * from unnest(
                cast(:agencies as bigint[]), cast(:rounds as bigint[]), cast(:services as bigint[]),
                cast(:points as bigint[]), cast(:channels as text[]), cast(:hours as bigint[]),
                cast(:sexes as text[]), cast(:educations as text[]), cast(:occupations as text[]),
                cast(:ages as text[]), cast(:scores as text[]), cast(:origins as bigint[]),
                cast(:batches as bigint[]), cast(:highs as bigint[]), cast(:lows as bigint[]),
                cast(:tickets as bytea[]))
              with ordinality as g (agency_id, round_id, service_id, point_id, channel, hour, sex, education,
                occupation, age_band, scores, origin, batch_id, high, low, ticket, place)),
            held as (
              select r.round_id, r.agency_id, r.state, r.opens_on, r.closes_on, r.answers, z.id as zone
              from survey.round r
              join organization.agency a on a.id = r.agency_id
              join unnest(cast(:zones as text[]), cast(:zone_ids as text[])) as z (name, id) on z.name = a.zone
              where r.round_id = any(cast(:rounds as bigint[]))
              order by r.round_id
              for no key update of r skip locked),
            dated as (
              select g.*, h.state, h.opens_on, h.closes_on, h.answers, h.round_id is not null as is_held,
                cast(to_timestamp(g.hour) at time zone h.zone as date) as day
              from given g left join held h on h.round_id = g.round_id and h.agency_id = g.agency_id),
            free_ticket as (
              select t.round_id, t.fingerprint
              from dated d join survey.ticket t on t.round_id = d.round_id and t.fingerprint = d.ticket
              where d.is_held and t.used_on is null
              for no key update of t),
            judged as (
              select d.*, case
                when not is_held and exists (
                  select from survey.round r where r.round_id = d.round_id and r.agency_id = d.agency_id)
                  then 'BUSY'
                when not is_held then 'ROUND_CLOSED'
                when state <> 'OPEN' then 'ROUND_CLOSED'
                when channel in ('PUBLIC', 'KIOSK') and day not between opens_on and closes_on then 'ROUND_CLOSED'
                when ticket is not null
                    and (round_id, ticket) not in (select f.round_id, f.fingerprint from free_ticket f)
                  then case when exists (
                    select from survey.used_form u where u.high = d.high and u.low = d.low)
                    then 'KNOWN' else 'TICKET_SPENT' end
                else 'KEPT' end as outcome
              from dated d),
            form as (
              insert into survey.used_form (high, low, used_on)
              select high, low, :today from judged where outcome = 'KEPT' order by high, low
              on conflict do nothing
              returning high, low),
            fresh as (
              select j.*, outcome = 'KEPT' and (high, low) in (select f.high, f.low from form f) as is_fresh
              from judged j),
            kept as (
              select f.*, answers + row_number() over (partition by round_id order by place) as number
              from fresh f where is_fresh),
            spent as (
              update survey.ticket t set used_on = k.day
              from kept k where t.round_id = k.round_id and t.fingerprint = k.ticket),
            raised as (
              update survey.round r set answers = k.last
              from (select round_id, max(number) as last from kept group by round_id) k
              where r.round_id = k.round_id),
            written as (
              insert into survey.answer (agency_id, round_id, number, service_id, point_id, channel, given_hour,
                sex, education, occupation, age_band, scores, origin, batch_id)
              select agency_id, round_id, number, service_id, point_id, channel, to_timestamp(hour),
                sex, education, occupation, age_band, scores, origin, batch_id
              from kept)
            select case when outcome = 'KEPT' and not is_fresh then 'KNOWN' else outcome end as outcome
            from fresh order by place
            """)
        .param("agencies", numbers(sheets, GivenSheet::agencyId))
        .param("rounds", numbers(sheets, GivenSheet::roundId))
        .param("services", numbers(sheets, GivenSheet::serviceId))
        .param("points", numbers(sheets, sheet -> boxed(sheet.pointId())))
        .param("channels", texts(sheets, sheet -> sheet.channel().name()))
        .param("hours", numbers(sheets, sheet -> sheet.hour().getEpochSecond()))
        .param("sexes", texts(sheets, sheet -> word(sheet.respondent().sex())))
        .param("educations", texts(sheets, sheet -> word(sheet.respondent().education())))
        .param("occupations", texts(sheets, sheet -> word(sheet.respondent().occupation())))
        .param("ages", texts(sheets, sheet -> word(sheet.respondent().age())))
        .param("scores", texts(sheets, GivenSheet::scores))
        .param("origins", numbers(sheets, sheet -> sheet.origin() == 0 ? null : sheet.origin()))
        .param("batches", numbers(sheets, sheet -> boxed(sheet.batchId())))
        .param("highs", numbers(sheets, sheet -> sheet.formToken().high()))
        .param("lows", numbers(sheets, sheet -> sheet.formToken().low()))
        .param("tickets", sheets.stream().map(GivenSheet::ticket).toArray(byte[][]::new))
        .param("zones", zones(Agency.Zone::name))
        .param("zone_ids", zones(zone -> zone.id().getId()))
        .param("today", today)
        .query((row, _) -> outcome(row.getString("outcome")))
        .list();
  }

  private static Optional<Outcome> outcome(String word) {
    return word.equals("BUSY") ? Optional.empty() : Optional.of(Outcome.valueOf(word));
  }

  private static String[] zones(Function<Agency.Zone, String> of) {
    return Arrays.stream(Agency.Zone.values()).map(of).toArray(String[]::new);
  }

  private static @Nullable Long[] numbers(
      List<GivenSheet> sheets, Function<GivenSheet, @Nullable Long> of) {
    return sheets.stream().map(of).toArray(Long[]::new);
  }

  private static @Nullable String[] texts(
      List<GivenSheet> sheets, Function<GivenSheet, @Nullable String> of) {
    return sheets.stream().map(of).toArray(String[]::new);
  }

  private static @Nullable String word(@Nullable Enum<?> said) {
    return said == null ? null : said.name();
  }

  private static @Nullable Long boxed(OptionalLong key) {
    return key.isPresent() ? key.getAsLong() : null;
  }
}
