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
            select variable_id, slot, reason from (
              select distinct on (variable_id, slot) variable_id, slot, reason
              from measurement.figure_event
              where agency_id = :agency and year = :year and kind = 'ENTERED'
              order by variable_id, slot, version desc) newest
            where reason is not null
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
