package id.tolok.measurement.store.figure;

import id.tolok.catalogue.variable.VariableUseCheck;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the figures of variables, for whoever would change what they mean.
@Repository
class FigureUse implements VariableUseCheck {

  private final JdbcClient jdbc;

  FigureUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A figure that was cleared counts as none.
  @Override
  public Map<Long, Integer> figureCounts(long agencyId) {
    Map<Long, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select variable_id, count(*) as figures from measurement.figure
            where agency_id = :agency and (amount is not null or approved_amount is not null)
            group by variable_id
            """)
        .param("agency", agencyId)
        .query(row -> {
          counts.put(row.getLong("variable_id"), row.getInt("figures"));
        });
    return counts;
  }
}
