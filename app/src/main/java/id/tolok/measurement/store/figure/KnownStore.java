package id.tolok.measurement.store.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What variables are called, for figures of any time: also those merged into others since.
@Repository
public class KnownStore {

  private final JdbcClient jdbc;

  KnownStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A variable by name.
  ///
  /// @param unit empty where nobody said
  public record Named(long agencyId, String name, String unit) {}

  /// Every variable of an agency by its key.
  public Map<Long, Named> names(long agencyId) {
    return named("agency_id = :key", agencyId);
  }

  /// One variable in scope; empty where there is none.
  public Optional<Named> find(long variableId) {
    return Optional.ofNullable(named("variable_id = :key", variableId).get(variableId));
  }

  private Map<Long, Named> named(String condition, long key) {
    Map<Long, Named> found = new HashMap<>();
    jdbc.sql(
            """
            select variable_id, agency_id, name, coalesce(unit, '') as unit
            from catalogue.variable where %s
            """
                .formatted(condition))
        .param("key", key)
        .query(row -> {
          found.put(
              row.getLong("variable_id"),
              new Named(row.getLong("agency_id"), row.getString("name"), row.getString("unit")));
        });
    return found;
  }
}
