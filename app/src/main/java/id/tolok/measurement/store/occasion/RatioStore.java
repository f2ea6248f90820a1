package id.tolok.measurement.store.occasion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  /// The indicators that divide, of the versions that measure some years: by the years one version
  /// measures.
  public Map<Set<Integer>, List<Quotient>> quotients(long agencyId, Collection<Integer> years) {
    Map<Set<Integer>, List<Quotient>> found = new HashMap<>();
    jdbc.sql(
            """
            with measuring as (
              select version_id, array_agg(year) as years
              from (
                select y.year, (
                  select version_id from catalogue.version
                  where agency_id = :agency and (valid_until is null or valid_until > valid_from)
                  order by valid_from <= make_date(y.year, 12, 31) desc,
                    case when valid_from <= make_date(y.year, 12, 31) then valid_from end desc, valid_from, number desc
                  limit 1) as version_id
                from unnest(cast(:years as int[])) as y (year)) chosen
              group by version_id)
            select m.years, i.name, i.expression, i.unit, array_agg(a.name order by a.ordinal) as names,
              array_agg(coalesce(v.merged_into, v.variable_id) order by a.ordinal) as ids
            from measuring m
              join catalogue.indicator i using (version_id)
              join catalogue.indicator_variable a using (indicator_id)
              join catalogue.variable v on v.variable_id = a.variable_id
            where i.expression like '%/%'
            group by m.years, i.indicator_id, i.name, i.expression, i.unit
            """)
        .param("agency", agencyId)
        .param("years", years.toArray(Integer[]::new))
        .query(row -> {
          var measured = Set.copyOf(Arrays.asList((Integer[]) row.getArray("years").getArray()));
          found.computeIfAbsent(measured, _ -> new ArrayList<>()).add(quotient(row));
        });
    return found;
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
