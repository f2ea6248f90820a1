package id.tolok.results.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which agencies publish.
@Repository
public class PublicationStore {

  private final JdbcClient jdbc;

  PublicationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those in scope that publish and still work.
  public Set<Long> published() {
    return new HashSet<>(
        jdbc.sql(
                """
                select p.agency_id from results.publication p
                join organization.agency a on a.id = p.agency_id where a.active
                """)
            .query((row, place) -> row.getLong("agency_id"))
            .list());
  }

  /// False where it was open already.
  public boolean open(long agencyId, OptionalLong accountId, String name, Instant at) {
    return jdbc.sql(
                """
                insert into results.publication (agency_id, opened_at, opened_by, opened_by_name)
                values (:agency, :at, :account, :name) on conflict do nothing
                """)
            .param("agency", agencyId)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", accountId.isPresent() ? accountId.getAsLong() : null)
            .param("name", name)
            .update()
        == 1;
  }

  /// False where it was closed already.
  public boolean close(long agencyId) {
    return jdbc.sql("delete from results.publication where agency_id = :agency")
            .param("agency", agencyId)
            .update()
        == 1;
  }
}
