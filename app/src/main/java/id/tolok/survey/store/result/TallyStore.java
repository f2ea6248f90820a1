package id.tolok.survey.store.result;

import id.tolok.organization.Agency;
import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.given.Channel;
import id.tolok.survey.given.Respondent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets on their way into counts.
@Repository
public class TallyStore {

  /// Sheets read at once: enough to be fast, few enough to need little memory.
  private static final int PORTION = 20_000;

  private static final String SHEET_COLUMNS =
      """
      number, service_id, channel, date_part('epoch', given_hour)::bigint as hour, sex, education, occupation,
        age_band, scores, coalesce(origin, 0) as origin
      """;

  private final JdbcClient jdbc;

  TallyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is done with the sheets of a held network.
  public enum Held {
    WAITING,
    COUNTED,
    LEFT_OUT
  }

  /// Counts kept before.
  ///
  /// @param answers number of the last sheet in them
  public record Kept(int answers, String document) {}

  /// How far rounds have come; those outside of scope are absent.
  public Map<Long, RoundHead> heads(Collection<Long> roundIds) {
    var heads = new HashMap<Long, RoundHead>();
    jdbc.sql(
            """
            select r.round_id, r.agency_id, r.kind, r.year, r.number, r.name, r.state, r.period_from, r.period_until,
              a.zone, r.population, r.weight_rule, r.questionnaire_id, r.answers, r.revision,
              (select count(*) from survey.frozen_index f where f.round_id = r.round_id) as approvals,
              s.ids, s.names, s.covered
            from survey.round r
            join organization.agency a on a.id = r.agency_id
            cross join lateral (
              select array_agg(p.service_id order by p.ordinal, p.service_id) as ids,
                array_agg(p.name order by p.ordinal, p.service_id) as names,
                array_agg(c.service_id is not null order by p.ordinal, p.service_id) as covered
              from survey.public_service p
              left join survey.round_service c on c.service_id = p.service_id and c.round_id = r.round_id
              where p.agency_id = r.agency_id) s
            where r.round_id = any(:rounds)
            """)
        .param("rounds", roundIds.toArray(Long[]::new))
        .query(row -> {
          var head = head(row);
          heads.put(head.roundId(), head);
        });
    return heads;
  }

  private static RoundHead head(ResultSet row) throws SQLException {
    int population = row.getInt("population");
    var served = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(population);
    return new RoundHead(
        row.getLong("round_id"),
        row.getLong("agency_id"),
        RoundKind.valueOf(row.getString("kind")),
        row.getInt("year"),
        row.getInt("number"),
        row.getString("name"),
        RoundState.valueOf(row.getString("state")),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_until", LocalDate.class),
        Agency.Zone.valueOf(row.getString("zone")).id(),
        served,
        WeightRule.valueOf(row.getString("weight_rule")),
        row.getLong("questionnaire_id"),
        row.getInt("answers"),
        row.getInt("revision"),
        row.getInt("approvals"),
        services(row));
  }

  private static List<RoundHead.Service> services(ResultSet row) throws SQLException {
    var services = new ArrayList<RoundHead.Service>();
    if (row.getArray("ids") != null) {
      var ids = (Long[]) row.getArray("ids").getArray();
      var names = (String[]) row.getArray("names").getArray();
      var covered = (Boolean[]) row.getArray("covered").getArray();
      for (int place = 0; place < ids.length; place++) {
        services.add(new RoundHead.Service(ids[place], names[place], covered[place]));
      }
    }
    return services;
  }

  /// Codes of the elements of a questionnaire's questions, in the order of the questions.
  public List<String> questionElements(long questionnaireId) {
    return jdbc.sql(
            """
            select element_code from survey.question where questionnaire_id = :questionnaire order by ordinal
            """)
        .param("questionnaire", questionnaireId)
        .query((row, _) -> row.getString("element_code"))
        .list();
  }

  /// The held networks of a round and what is done with their sheets.
  public Map<Long, Held> held(long roundId) {
    var held = new HashMap<Long, Held>();
    jdbc.sql("select origin, decision from survey.held_origin where round_id = :round")
        .param("round", roundId)
        .query(row -> {
          held.put(row.getLong("origin"), decided(row.getString("decision")));
        });
    return held;
  }

  private static Held decided(@Nullable String decision) {
    return switch (decision) {
      case null -> Held.WAITING;
      case "COUNT" -> Held.COUNTED;
      case "LEAVE_OUT" -> Held.LEFT_OUT;
      default -> throw new IllegalStateException("decision " + decision);
    };
  }

  /// Numbers of the sheets that were taken back or replaced.
  public Set<Integer> leftOut(long roundId) {
    return new HashSet<>(
        jdbc.sql("select number from survey.left_out where round_id = :round")
            .param("round", roundId)
            .query((row, _) -> row.getInt("number"))
            .list());
  }

  /// Hands over the sheets of a round after one number up to another, in portions.
  public void sheets(long roundId, int after, int until, Consumer<AnsweredSheet> taker) {
    for (int from = after; from < until; from += PORTION) {
      jdbc.sql(
              """
              select %s from survey.answer where round_id = :round and number > :after and number <= :until
              """
                  .formatted(SHEET_COLUMNS))
          .param("round", roundId)
          .param("after", from)
          .param("until", Math.min(until, from + PORTION))
          .query(row -> {
            taker.accept(sheet(row));
          });
    }
  }

  /// Hands over the sheets up to a number that came from some held networks. They have no index by
  /// network, because every answer would pay for it: this looks through the sheets of their days.
  public void sheetsFrom(
      long roundId, int until, Collection<Long> origins, Consumer<AnsweredSheet> taker) {
    jdbc.sql(
            """
            select %s from survey.answer
            where round_id = :round and number <= :until and origin = any(:origins)
              and number > (
                select coalesce(min(h.sheets_before), 0) from survey.held_origin h
                where h.round_id = :round and h.origin = any(:origins))
              and number <= (
                select coalesce(max(coalesce(h.sheets_until, :until)), :until) from survey.held_origin h
                where h.round_id = :round and h.origin = any(:origins))
            """
                .formatted(SHEET_COLUMNS))
        .param("round", roundId)
        .param("until", until)
        .param("origins", origins.toArray(Long[]::new))
        .query(row -> {
          taker.accept(sheet(row));
        });
  }

  /// Hands over the sheets up to a number that have some numbers.
  public void sheetsNumbered(
      long roundId, int until, Collection<Integer> numbers, Consumer<AnsweredSheet> taker) {
    jdbc.sql(
            """
            select %s from survey.answer where round_id = :round and number = any(:numbers) and number <= :until
            """
                .formatted(SHEET_COLUMNS))
        .param("round", roundId)
        .param("until", until)
        .param("numbers", numbers.toArray(Integer[]::new))
        .query(row -> {
          taker.accept(sheet(row));
        });
  }

  private static AnsweredSheet sheet(ResultSet row) throws SQLException {
    return new AnsweredSheet(
        row.getInt("number"),
        row.getLong("service_id"),
        Channel.valueOf(row.getString("channel")),
        Instant.ofEpochSecond(row.getLong("hour")),
        new Respondent(
            word(Respondent.Sex.class, row.getString("sex")),
            word(Respondent.Education.class, row.getString("education")),
            word(Respondent.Occupation.class, row.getString("occupation")),
            word(Respondent.AgeBand.class, row.getString("age_band"))),
        row.getString("scores"),
        row.getLong("origin"));
  }

  private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String said) {
    return said == null ? null : Enum.valueOf(words, said);
  }

  /// Counts kept before, if there are any.
  public Optional<Kept> kept(long roundId) {
    return jdbc.sql("select answers, document from survey.round_tally where round_id = :round")
        .param("round", roundId)
        .query((row, _) -> new Kept(row.getInt("answers"), row.getString("document")))
        .optional();
  }

  /// Keeps counts, unless some that reach further are kept already.
  public void keep(long roundId, long agencyId, Kept counts) {
    jdbc.sql(
            """
            insert into survey.round_tally (round_id, agency_id, answers, document)
            values (:round, :agency, :answers, :document)
            on conflict (round_id) do update set answers = excluded.answers, document = excluded.document
            where survey.round_tally.answers <= excluded.answers
            """)
        .param("round", roundId)
        .param("agency", agencyId)
        .param("answers", counts.answers())
        .param("document", counts.document())
        .update();
  }

  /// Throws kept counts away.
  public void forget(long roundId) {
    jdbc.sql("delete from survey.round_tally where round_id = :round")
        .param("round", roundId)
        .update();
  }

  /// The largest rounds whose sheets are counted, those with fewer sheets left aside.
  public List<Long> largeRounds(int sheetsMin, int roundsMax) {
    return jdbc.sql(
            """
            select round_id from survey.round
            where state in ('OPEN', 'CLOSED') and answers >= :sheets
            order by answers desc, round_id limit :rounds
            """)
        .param("sheets", sheetsMin)
        .param("rounds", roundsMax)
        .query((row, _) -> row.getLong("round_id"))
        .list();
  }
}
