package id.tolok.desk.store;

import id.tolok.kernel.EntryPeriod;
import id.tolok.measurement.FigureKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Why figures that looked unusual are right, in the words of who gave them.
@Repository
public class UnusualWords {

  private final JdbcClient jdbc;

  UnusualWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The word that came with each figure of a year as it is now; those that needed none are absent.
  public Map<FigureKey, String> ofYear(long agencyId, int year) {
    Map<FigureKey, String> words = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (e.variable_id, e.slot) e.variable_id, e.slot, e.reason
            from measurement.figure f
              join measurement.figure_event e using (agency_id, year, variable_id, slot)
            where f.agency_id = :agency and f.year = :year and e.kind = 'ENTERED'
              and e.reason is not null and e.amount = f.amount
            order by e.variable_id, e.slot, e.version desc
            """)
        .param("agency", agencyId)
        .param("year", year)
        .query(row -> {
          words.put(
              new FigureKey(
                  agencyId,
                  row.getLong("variable_id"),
                  EntryPeriod.ofSlot(year, row.getInt("slot"))),
              row.getString("reason"));
        });
    return words;
  }
}
