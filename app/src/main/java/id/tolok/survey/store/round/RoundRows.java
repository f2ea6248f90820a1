package id.tolok.survey.store.round;

import id.tolok.satisfaction.WeightRule;
import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import id.tolok.survey.TicketRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalInt;

/// How a round is read from its row.
final class RoundRows {

  /// Every column of a round, as `r`.
  static final String SELECT =
      """
      select r.round_id, r.agency_id, r.kind, r.number, r.name, r.period_from, r.period_until, r.opens_on,
        r.closes_on, r.population, r.method, r.weight_rule, r.ticket_rule, r.questionnaire_id, r.state, r.answers,
        r.revision, array(select s.service_id from survey.round_service s where s.round_id = r.round_id
          order by s.service_id) as services
      from survey.round r\
      """;

  private RoundRows() {}

  static Round round(ResultSet row, int place) throws SQLException {
    int population = row.getInt("population");
    return new Round(
        row.getLong("round_id"),
        row.getLong("agency_id"),
        RoundKind.valueOf(row.getString("kind")),
        row.getInt("number"),
        row.getString("name"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_until", LocalDate.class),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("closes_on", LocalDate.class),
        population == 0 ? OptionalInt.empty() : OptionalInt.of(population),
        row.getString("method"),
        WeightRule.valueOf(row.getString("weight_rule")),
        TicketRule.valueOf(row.getString("ticket_rule")),
        row.getLong("questionnaire_id"),
        Arrays.asList((Long[]) row.getArray("services").getArray()),
        RoundState.valueOf(row.getString("state")),
        row.getInt("answers"),
        row.getInt("revision"));
  }
}
