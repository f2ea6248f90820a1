package id.tolok.measurement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The quotients among an agency's formulas.
@Repository
public class RatioStore {

  private final JdbcClient jdbc;

  RatioStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An indicator whose formula divides.
  ///
  /// @param variables keys by the names the formula has
  public record Quotient(
      String indicator, String expression, @Nullable String unit, Map<String, Long> variables) {
    public Quotient {
      variables = Map.copyOf(variables);
    }
  }

  /// The indicators that divide, of the version that measures a year.
  public List<Quotient> quotients(long agencyId, int year) {
    return jdbc.sql(
            """
            select i.name, i.expression, i.unit, array_agg(a.name order by a.ordinal) as names,
              array_agg(coalesce(v.merged_into, v.variable_id) order by a.ordinal) as ids
            from catalogue.indicator i
              join catalogue.indicator_variable a using (indicator_id)
              join catalogue.variable v on v.variable_id = a.variable_id
            where i.expression like '%/%' and i.version_id = (
              select version_id from catalogue.version
              where agency_id = :agency and (valid_until is null or valid_until > valid_from)
              order by valid_from <= :end desc, case when valid_from <= :end then valid_from end desc,
                valid_from, number desc
              limit 1)
            group by i.indicator_id, i.name, i.expression, i.unit
            """)
        .param("agency", agencyId)
        .param("end", LocalDate.of(year, 12, 31))
        .query((row, place) -> quotient(row))
        .list();
  }

  /// Variables that somebody allowed to be above what they are divided by.
  public Set<Long> exceeding(long agencyId) {
    return new HashSet<>(
        jdbc.sql("select variable_id from measurement.whole_exceeded where agency_id = :agency")
            .param("agency", agencyId)
            .query((row, place) -> row.getLong(1))
            .list());
  }

  private static Quotient quotient(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray("names").getArray();
    var ids = (Long[]) row.getArray("ids").getArray();
    Map<String, Long> variables = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      variables.put(names[i], ids[i]);
    }
    return new Quotient(
        row.getString("name"), row.getString("expression"), row.getString("unit"), variables);
  }
}
