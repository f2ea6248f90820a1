package id.tolok.measurement.store.occasion;

import id.tolok.kernel.EntryPeriod;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Amounts by variable and period, to compare with.
@Repository
public class AmountStore {

  private static final int MONTHS_BACK = 1;
  private static final int QUARTERS_BACK = 3;
  private static final int HALF_YEARS_BACK = 6;
  private static final int YEARS_BACK = 12;

  private final JdbcClient jdbc;

  AmountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The amounts of variables up to a year and as far back as twelve periods of each kind reach.
  ///
  /// @param first the first year that is looked back from
  /// @param last the last year
  public Map<Long, TreeMap<EntryPeriod, BigDecimal>> amounts(
      long agencyId, Collection<Long> variableIds, int first, int last) {
    Map<Long, TreeMap<EntryPeriod, BigDecimal>> found = new HashMap<>();
    jdbc.sql(
            """
            select f.variable_id, f.year, f.slot, f.amount
            from measurement.figure f
            where f.agency_id = :agency and f.variable_id = any(:variables) and f.amount is not null
              and f.year = any(:years)
              and f.year >= :first - case when f.slot <= 12 then :months when f.slot <= 16 then :quarters
                when f.slot <= 18 then :halves else :far end
            """)
        .param("agency", agencyId)
        .param("variables", variableIds.toArray(Long[]::new))
        .param("years", years(first - YEARS_BACK, last))
        .param("first", first)
        .param("months", MONTHS_BACK)
        .param("quarters", QUARTERS_BACK)
        .param("halves", HALF_YEARS_BACK)
        .param("far", YEARS_BACK)
        .query(row -> {
          found
              .computeIfAbsent(row.getLong("variable_id"), _ -> new TreeMap<>())
              .put(
                  EntryPeriod.ofSlot(row.getInt("year"), row.getInt("slot")),
                  row.getBigDecimal("amount"));
        });
    return found;
  }

  private static Integer[] years(int from, int to) {
    var all = new Integer[to - from + 1];
    for (int i = 0; i < all.length; i++) {
      all[i] = from + i;
    }
    return all;
  }
}
