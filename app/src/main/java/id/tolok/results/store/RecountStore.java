package id.tolok.results.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What there is to recount.
@Repository
public class RecountStore {

  private final JdbcClient jdbc;

  RecountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A year of an agency that has figures.
  ///
  /// @param figureCount how many
  public record MeasuredYear(long agencyId, String agency, int year, long figureCount) {}

  /// Every year of every agency in scope that has figures.
  public List<MeasuredYear> measuredYears() {
    return jdbc.sql(
            """
            select f.agency_id, a.name, f.year, count(*) as figures
            from measurement.figure f join organization.agency a on a.id = f.agency_id
            group by f.agency_id, a.name, f.year
            order by f.agency_id, f.year
            """)
        .query((row, _) ->
            new MeasuredYear(
                row.getLong("agency_id"),
                row.getString("name"),
                row.getInt("year"),
                row.getLong("figures")))
        .list();
  }

  /// The names of all agencies in scope.
  public Map<Long, String> agencyNames() {
    return jdbc
        .sql("select id, name from organization.agency")
        .query((row, _) -> Map.entry(row.getLong("id"), row.getString("name")))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
