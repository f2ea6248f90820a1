package id.tolok.desk.store;

import id.tolok.measurement.FigureState;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many figures wait in a state, by agency and year.
@Repository
public class WaitingFigures {

  private final JdbcClient jdbc;

  WaitingFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Figures of one agency's year.
  public record Waiting(long agencyId, int year, int count) {}

  /// Where something waits, the oldest year first.
  public List<Waiting> in(FigureState state, Collection<Long> agencyIds) {
    return jdbc.sql(
            """
            select agency_id, year, count(*) as count from measurement.figure
            where state = :state and agency_id = any(:agencies)
            group by agency_id, year
            order by year, agency_id
            """)
        .param("state", state.name())
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query((row, _) ->
            new Waiting(row.getLong("agency_id"), row.getInt("year"), row.getInt("count")))
        .list();
  }
}
