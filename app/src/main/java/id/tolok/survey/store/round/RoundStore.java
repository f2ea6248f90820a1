package id.tolok.survey.store.round;

import id.tolok.survey.Round;
import id.tolok.survey.RoundDraft;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of rounds.
@Repository
public class RoundStore {

  private final JdbcClient jdbc;

  RoundStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who does something, and when.
  public record Mark(Instant at, OptionalLong accountId, String name) {}

  public Optional<Round> find(long roundId) {
    return jdbc.sql(RoundRows.SELECT + " where r.round_id = :round")
        .param("round", roundId)
        .query(RoundRows::round)
        .optional();
  }

  /// The round, which nobody else changes until the running transaction ends.
  public Optional<Round> hold(long roundId) {
    return jdbc.sql(RoundRows.SELECT + " where r.round_id = :round for update of r")
        .param("round", roundId)
        .query(RoundRows::round)
        .optional();
  }

  /// The latest period first.
  public List<Round> ofAgency(long agencyId) {
    return jdbc.sql(
            RoundRows.SELECT
                + " where r.agency_id = :agency order by r.period_until desc, r.kind desc, r.number"
                + " desc")
        .param("agency", agencyId)
        .query(RoundRows::round)
        .list();
  }

  /// Of a kind and year, the period that ended first in front.
  public List<Round> approved(long agencyId, RoundKind kind, int year) {
    return jdbc.sql(
            RoundRows.SELECT
                + """
                 where r.agency_id = :agency and r.kind = :kind and r.year = :year and r.state = 'APPROVED'
                order by r.period_until, r.number
                """)
        .param("agency", agencyId)
        .param("kind", kind.name())
        .param("year", year)
        .query(RoundRows::round)
        .list();
  }

  /// The public rounds of an agency that may take answers on a day or a later one.
  public List<Round> publicFrom(long agencyId, LocalDate day) {
    return jdbc.sql(
            RoundRows.SELECT
                + """
                 where r.agency_id = :agency and r.kind = 'PUBLIC' and r.state = 'OPEN' and r.closes_on >= :day
                order by r.opens_on, r.round_id
                """)
        .param("agency", agencyId)
        .param("day", day)
        .query(RoundRows::round)
        .list();
  }

  /// Of several agencies in one year, the latest period first.
  public List<Round> ofYear(Collection<Long> agencyIds, int year) {
    return jdbc.sql(
            RoundRows.SELECT
                + """
                 where r.agency_id = any(:agencies) and r.year = :year
                order by r.period_until desc, r.kind desc, r.number desc
                """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .query(RoundRows::round)
        .list();
  }

  /// The index approved last of each agency's public rounds in a year.
  public Map<Long, BigDecimal> indexes(Collection<Long> agencyIds, int year) {
    Map<Long, BigDecimal> found = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (r.agency_id) r.agency_id, f.satisfaction_index
            from survey.round r join survey.frozen_index f on f.round_id = r.round_id and f.withdrawn_at is null
            where r.agency_id = any(:agencies) and r.year = :year and r.kind = 'PUBLIC'
            order by r.agency_id, r.period_until desc, r.number desc
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("year", year)
        .query(row -> {
          found.put(row.getLong("agency_id"), row.getBigDecimal("satisfaction_index"));
        });
    return found;
  }

  /// Open rounds of all agencies in scope whose last day is over.
  public List<Round> openAfter(LocalDate day) {
    return jdbc.sql(RoundRows.SELECT + " where r.state = 'OPEN' and r.closes_on < :day")
        .param("day", day)
        .query(RoundRows::round)
        .list();
  }

  /// Adds a draft under the next number of its year.
  public long insert(long agencyId, RoundDraft draft, Mark by) {
    long id =
        jdbc.sql(
                """
                insert into survey.round (agency_id, kind, year, number, name, period_from, period_until, opens_on,
                  closes_on, population, method, weight_rule, ticket_rule, questionnaire_id, made_at, made_by,
                  made_by_name)
                select :agency, :kind, :year, coalesce(max(number), 0) + 1, :name, :from, :until, :opens,
                  :closes, :population, :method, :weight, :ticket, :questionnaire, :at, :by, :byName
                from survey.round where agency_id = :agency and kind = :kind and year = :year
                returning round_id
                """)
            .param("agency", agencyId)
            .param("kind", draft.kind().name())
            .param("year", draft.year())
            .param("name", draft.name())
            .param("from", draft.periodFrom())
            .param("until", draft.periodUntil())
            .param("opens", draft.opensOn())
            .param("closes", draft.closesOn())
            .param("population", number(draft.population()), Types.INTEGER)
            .param("method", draft.method())
            .param("weight", draft.weightRule().name())
            .param("ticket", draft.ticketRule().name())
            .param("questionnaire", draft.questionnaireId())
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .param("by", account(by), Types.BIGINT)
            .param("byName", by.name())
            .query(Long.class)
            .single();
    replaceServices(agencyId, id, draft.serviceIds());
    event(agencyId, id, RoundState.DRAFT, "", by);
    return id;
  }

  /// Writes everything a draft says; in another kind or year it gets the next number there.
  public void update(Round before, RoundDraft draft) {
    jdbc.sql(
            """
            update survey.round r set kind = :kind, year = :year, name = :name, period_from = :from,
              period_until = :until, opens_on = :opens, closes_on = :closes, population = :population,
              method = :method, weight_rule = :weight, ticket_rule = :ticket, questionnaire_id = :questionnaire,
              revision = r.revision + 1,
              number = case when r.kind = :kind and r.year = :year then r.number else (
                select coalesce(max(o.number), 0) + 1 from survey.round o
                where o.agency_id = r.agency_id and o.kind = :kind and o.year = :year) end
            where r.round_id = :round
            """)
        .param("round", before.id())
        .param("kind", draft.kind().name())
        .param("year", draft.year())
        .param("name", draft.name())
        .param("from", draft.periodFrom())
        .param("until", draft.periodUntil())
        .param("opens", draft.opensOn())
        .param("closes", draft.closesOn())
        .param("population", number(draft.population()), Types.INTEGER)
        .param("method", draft.method())
        .param("weight", draft.weightRule().name())
        .param("ticket", draft.ticketRule().name())
        .param("questionnaire", draft.questionnaireId())
        .update();
    if (!before.serviceIds().equals(draft.serviceIds())) {
      replaceServices(before.agencyId(), before.id(), draft.serviceIds());
    }
  }

  /// Takes a draft and all that hangs on it away.
  public void delete(long roundId) {
    jdbc.sql("delete from survey.round where round_id = :round and state = 'DRAFT'")
        .param("round", roundId)
        .update();
  }

  /// Leads a round from one state to the next and keeps who did it and why.
  ///
  /// @return whether it was in the state the step begins with
  public boolean step(Round round, RoundState to, String reason, Mark by) {
    int moved =
        jdbc.sql(
                """
                update survey.round set state = :to, revision = revision + 1
                where round_id = :round and state = :from
                """)
            .param("round", round.id())
            .param("from", round.state().name())
            .param("to", to.name())
            .update();
    if (moved > 0) {
      event(round.agencyId(), round.id(), to, reason, by);
    }
    return moved > 0;
  }

  /// A step of a round.
  ///
  /// @param reason empty where none was asked for
  public record Event(RoundState state, String reason, Instant at, String byName) {}

  /// In the order they happened.
  public List<Event> events(long roundId) {
    return jdbc.sql(
            """
            select state, reason, happened_at, by_name from survey.round_event
            where round_id = :round order by event_id
            """)
        .param("round", roundId)
        .query((row, _) ->
            new Event(
                RoundState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("by_name")))
        .list();
  }

  private void replaceServices(long agencyId, long roundId, List<Long> serviceIds) {
    jdbc.sql("delete from survey.round_service where round_id = :round")
        .param("round", roundId)
        .update();
    jdbc.sql(
            """
            insert into survey.round_service (agency_id, round_id, service_id)
            select :agency, :round, service_id from unnest(cast(:services as bigint[])) as given (service_id)
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("services", serviceIds.toArray(Long[]::new))
        .update();
  }

  private void event(long agencyId, long roundId, RoundState state, String reason, Mark by) {
    jdbc.sql(
            """
            insert into survey.round_event (agency_id, round_id, state, reason, happened_at, by_account, by_name)
            values (:agency, :round, :state, :reason, :at, :by, :byName)
            """)
        .param("agency", agencyId)
        .param("round", roundId)
        .param("state", state.name())
        .param("reason", reason)
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .param("by", account(by), Types.BIGINT)
        .param("byName", by.name())
        .update();
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static @Nullable Long account(Mark by) {
    return by.accountId().isPresent() ? by.accountId().getAsLong() : null;
  }
}
