package id.tolok.results.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The results of years as other programs were last told.
@Repository
public class ToldResultStore {

  private final JdbcClient jdbc;

  ToldResultStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param stamp of what they were computed from
  /// @param results as JSON
  public record Told(long stamp, String results) {}

  public Optional<Told> find(long agencyId, int year) {
    return jdbc.sql(
            "select stamp, results from results.webhook_seen where agency_id = :agency and year ="
                + " :year")
        .param("agency", agencyId)
        .param("year", year)
        .query((row, place) -> new Told(row.getLong("stamp"), row.getString("results")))
        .optional();
  }

  /// Keeps what is told from now on, in the transaction that tells it.
  ///
  /// @return whether no other node was faster
  public boolean put(long agencyId, int year, long stamp, String results) {
    return jdbc.sql(
                """
                insert into results.webhook_seen as s (agency_id, year, stamp, results)
                values (:agency, :year, :stamp, cast(:results as jsonb))
                on conflict (agency_id, year) do update set stamp = excluded.stamp, results = excluded.results
                where s.stamp < excluded.stamp
                """)
            .param("agency", agencyId)
            .param("year", year)
            .param("stamp", stamp)
            .param("results", results)
            .update()
        == 1;
  }
}
