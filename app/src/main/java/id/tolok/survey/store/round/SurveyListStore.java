package id.tolok.survey.store.round;

import id.tolok.survey.Round;
import id.tolok.survey.RoundKind;
import id.tolok.survey.RoundState;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which rounds other programs are told of.
@Repository
public class SurveyListStore {

  private final JdbcClient jdbc;

  SurveyListStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is asked for; empty parts ask nothing.
  public record Filter(
      Collection<Long> agencyIds,
      Optional<RoundKind> kind,
      Optional<RoundState> state,
      OptionalInt year) {}

  /// Where a page begins: right after this one.
  public record After(LocalDate periodUntil, long roundId) {}

  /// The latest period first.
  public List<Round> page(Filter filter, Optional<After> after, int limit) {
    return jdbc.sql(
            """
            %s
            where r.agency_id = any(:agencies)
              and (cast(:kind as text) is null or r.kind = :kind)
              and (cast(:state as text) is null or r.state = :state)
              and (:year = 0 or r.year = :year)
              and (cast(:until as date) is null
                or (r.period_until, r.round_id) < (cast(:until as date), :last))
            order by r.period_until desc, r.round_id desc
            limit :limit
            """
                .formatted(RoundRows.SELECT))
        .param("agencies", filter.agencyIds().toArray(Long[]::new))
        .param("kind", filter.kind().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("state", filter.state().map(Enum::name).orElse(null), Types.VARCHAR)
        .param("year", filter.year().orElse(0))
        .param("until", after.map(After::periodUntil).orElse(null), Types.DATE)
        .param("last", after.map(After::roundId).orElse(0L))
        .param("limit", limit)
        .query(RoundRows::round)
        .list();
  }
}
