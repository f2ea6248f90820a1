package id.tolok.desk.store;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Why figures were sent back.
@Repository
public class ReturnReasons {

  private final JdbcClient jdbc;

  ReturnReasons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who sent a figure back, and with what words.
  public record Return(String who, String reason) {}

  /// The last return of each figure that is sent back now, of some agencies in some years.
  public Map<FigureKey, Return> standing(Collection<Long> agencyIds, Collection<Integer> years) {
    Map<FigureKey, Return> reasons = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (f.agency_id, f.year, f.variable_id, f.slot)
              f.agency_id, f.year, f.variable_id, f.slot, e.actor_name, e.reason
            from measurement.figure f
              join measurement.figure_event e using (agency_id, year, variable_id, slot)
            where f.agency_id = any(:agencies) and f.year = any(cast(:years as smallint[]))
              and f.state = 'RETURNED' and e.kind = 'RETURNED'
            order by f.agency_id, f.year, f.variable_id, f.slot, e.version desc
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("years", years.toArray(Integer[]::new))
        .query(row -> {
          String reason = row.getString("reason");
          reasons.put(
              new FigureKey(
                  row.getLong("agency_id"),
                  row.getLong("variable_id"),
                  EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot"))),
              new Return(row.getString("actor_name"), reason == null ? "" : reason));
        });
    return reasons;
  }
}
