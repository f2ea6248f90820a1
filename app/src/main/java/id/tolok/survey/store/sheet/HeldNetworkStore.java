package id.tolok.survey.store.sheet;

import id.tolok.survey.held.HeldNetwork;
import id.tolok.survey.held.HeldNetwork.Decision;
import id.tolok.survey.held.HeldNetwork.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Held networks with what their sheets look like, and what was decided about them.
@Repository
public class HeldNetworkStore {

  private final JdbcClient jdbc;

  HeldNetworkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those that wait first.
  public List<HeldNetwork> ofRound(long roundId) {
    return jdbc.sql(
            """
            with pattern as (
              select a.origin, a.scores, count(*)::int as sheets, min(a.given_hour) as first,
                max(a.given_hour) as last
              from survey.answer a
              where a.round_id = :round
                and a.origin in (select h.origin from survey.held_origin h where h.round_id = :round)
                and a.number > (
                  select min(h.sheets_before) from survey.held_origin h where h.round_id = :round)
                and a.number <= (
                  select max(coalesce(h.sheets_until, r.answers))
                  from survey.held_origin h join survey.round r using (round_id) where h.round_id = :round)
              group by a.origin, a.scores),
            network as (
              select origin, sum(sheets)::int as sheets, count(*)::int as patterns,
                min(first) as first, max(last) as last, max(sheets) as commonest_sheets,
                (array_agg(scores order by sheets desc, scores))[1] as commonest
              from pattern group by origin)
            select h.origin, h.reason, h.held_at, h.decision, h.decided_at, h.decided_by_name,
              h.decided_why, coalesce(n.sheets, 0) as sheets, coalesce(n.patterns, 0) as patterns,
              coalesce(n.first, h.held_at) as first, coalesce(n.last, h.held_at) as last,
              coalesce(n.commonest, '') as commonest,
              coalesce(n.commonest_sheets, 0) as commonest_sheets
            from survey.held_origin h left join network n on n.origin = h.origin
            where h.round_id = :round
            order by h.decision is not null, h.held_at, h.origin
            """)
        .param("round", roundId)
        .query((row, _) -> network(row))
        .list();
  }

  /// Writes or clears a decision and lets the counts follow.
  ///
  /// @return whether the round has such a network
  public boolean decide(long roundId, long origin, Optional<Decision> decision) {
    boolean known =
        jdbc.sql(
                    """
                    update survey.held_origin
                    set decision = :decision, decided_at = :at, decided_by_name = :name,
                      decided_why = :why
                    where round_id = :round and origin = :origin
                    """)
                .param("round", roundId)
                .param("origin", origin)
                .param(
                    "decision",
                    decision.map(made -> made.verdict().name()).orElse(null),
                    Types.VARCHAR)
                .param(
                    "at",
                    decision.map(made -> made.at().atOffset(ZoneOffset.UTC)).orElse(null),
                    Types.TIMESTAMP_WITH_TIMEZONE)
                .param("name", decision.map(Decision::byName).orElse(null), Types.VARCHAR)
                .param("why", decision.map(Decision::why).orElse(null), Types.VARCHAR)
                .update()
            > 0;
    if (known) {
      jdbc.sql("update survey.round set revision = revision + 1 where round_id = :round")
          .param("round", roundId)
          .update();
    }
    return known;
  }

  private static HeldNetwork network(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return new HeldNetwork(
        row.getLong("origin"),
        text(row, "reason"),
        row.getInt("sheets"),
        instant(row, "first"),
        instant(row, "last"),
        row.getInt("patterns"),
        text(row, "commonest"),
        row.getInt("commonest_sheets"),
        decision == null
            ? Optional.empty()
            : Optional.of(
                new Decision(
                    Verdict.valueOf(decision),
                    instant(row, "decided_at"),
                    Objects.requireNonNullElse(row.getString("decided_by_name"), ""),
                    Objects.requireNonNullElse(row.getString("decided_why"), ""))));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
