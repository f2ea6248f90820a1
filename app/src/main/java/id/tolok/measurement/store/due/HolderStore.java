package id.tolok.measurement.store.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who holds the positions of agencies.
@Repository
public class HolderStore {

  private final JdbcClient jdbc;

  HolderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A position and who holds it on a day.
  ///
  /// @param holders their names; null where it is vacant
  /// @param accounts of those who hold it
  public record Held(
      long agencyId,
      long positionId,
      String position,
      @Nullable String holders,
      Set<Long> accounts) {
    public Held {
      accounts = Set.copyOf(accounts);
    }
  }

  /// The positions of agencies, by agency and position; those that were removed are absent.
  public Map<Long, Map<Long, Held>> positions(Collection<Long> agencyIds, LocalDate day) {
    Map<Long, Map<Long, Held>> found = new HashMap<>();
    jdbc.sql(
            """
            with held as (
              select h.position_id, h.official_id, h.kind
              from organization.holding h
              where h.agency_id = any(:agencies) and h.removed_at is null
                and h.first_day <= :day and (h.last_day is null or h.last_day >= :day))
            select p.agency_id, p.id as position_id, p.name as position,
              (select string_agg(o.name, ' / ' order by h.kind)
                from held h join organization.official o on o.id = h.official_id
                where h.position_id = p.id) as holders,
              array(select a.account_id
                from held h join access.account_official a on a.official_id = h.official_id
                where h.position_id = p.id) as accounts
            from organization.position p
            where p.agency_id = any(:agencies) and p.removed_at is null
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .param("day", day)
        .query(row -> {
          var held =
              new Held(
                  row.getLong("agency_id"),
                  row.getLong("position_id"),
                  row.getString("position"),
                  row.getString("holders"),
                  Set.copyOf(Arrays.asList((Long[]) row.getArray("accounts").getArray())));
          found.computeIfAbsent(held.agencyId(), _ -> new HashMap<>()).put(held.positionId(), held);
        });
    return found;
  }
}
