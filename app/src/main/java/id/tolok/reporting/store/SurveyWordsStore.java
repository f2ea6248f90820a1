package id.tolok.reporting.store;

import id.tolok.reporting.printed.ReportWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What offices added to the reports of their rounds, and whose place a poster is for.
@Repository
public class SurveyWordsStore {

  private final JdbcClient jdbc;

  SurveyWordsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Empty where nobody wrote any.
  public Optional<ReportWords> find(long roundId) {
    return jdbc.sql(
            """
            select team, background, analysis, conclusion, contact
            from reporting.survey_words where round_id = :round
            """)
        .param("round", roundId)
        .query((row, _) -> words(row))
        .optional();
  }

  /// The words of the latest round of the same agency and kind before this one that has some, to
  /// begin with.
  public Optional<ReportWords> findBefore(long roundId) {
    return jdbc.sql(
            """
            select words.team, words.background, words.analysis, words.conclusion, words.contact
            from survey.round
            join survey.round earlier
              on earlier.agency_id = round.agency_id and earlier.kind = round.kind
              and earlier.period_until < round.period_until
            join reporting.survey_words words on words.round_id = earlier.round_id
            where round.round_id = :round
            order by earlier.period_until desc, earlier.round_id desc
            limit 1
            """)
        .param("round", roundId)
        .query((row, _) -> words(row))
        .optional();
  }

  public void write(long roundId, long agencyId, ReportWords words, Instant at, String byName) {
    jdbc.sql(
            """
            insert into reporting.survey_words
              (round_id, agency_id, team, background, analysis, conclusion, contact, changed_at, changed_by_name)
            values (:round, :agency, :team, :background, :analysis, :conclusion, :contact, :at, :name)
            on conflict (round_id) do update set
              team = excluded.team, background = excluded.background, analysis = excluded.analysis,
              conclusion = excluded.conclusion, contact = excluded.contact,
              changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name
            """)
        .param("round", roundId)
        .param("agency", agencyId)
        .param("team", words.team())
        .param("background", words.background())
        .param("analysis", words.analysis())
        .param("conclusion", words.conclusion())
        .param("contact", words.contact())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("name", byName)
        .update();
  }

  /// Whose a place is; empty outside of scope.
  public OptionalLong findAgencyOfPoint(long pointId) {
    return jdbc.sql("select agency_id from survey.service_point where point_id = :point")
        .param("point", pointId)
        .query(Long.class)
        .optional()
        .map(OptionalLong::of)
        .orElseGet(OptionalLong::empty);
  }

  private static ReportWords words(ResultSet row) throws SQLException {
    return new ReportWords(
        row.getString("team"),
        row.getString("background"),
        row.getString("analysis"),
        row.getString("conclusion"),
        row.getString("contact"));
  }
}
