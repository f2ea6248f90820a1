package id.tolok.testing;

import id.tolok.database.Scope;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes regencies and agencies for tests, each new with every call.
public final class Places {

  private final JdbcClient jdbc;
  private final AtomicInteger number = new AtomicInteger();

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A new regency in a test province; at most 69 per server.
  public long regency(String name) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> {
          jdbc.sql(
                  """
                  insert into organization.region (code, name, kind)
                  values ('98', 'Provinsi Uji', 'PROVINCE')
                  on conflict do nothing
                  """)
              .update();
          return jdbc.sql(
                  """
                  insert into organization.region (code, name, kind, parent_id)
                  select :code, :name, 'REGENCY', id from organization.region where code = '98'
                  returning id
                  """)
              .param("code", "98.%02d".formatted(number.incrementAndGet()))
              .param("name", name)
              .query(Long.class)
              .single();
        });
  }

  /// A new sub-district office of a regency; its name gets a number to be the only one.
  public long agency(long regencyId, String name) {
    return Scope.within(
        Scope.EVERYTHING,
        () ->
            jdbc.sql(
                    """
                    insert into organization.agency (name, kind, regency_id, zone)
                    values (:name, 'SUBDISTRICT_OFFICE', :regency, 'WIB')
                    returning id
                    """)
                .param("name", name + " " + number.incrementAndGet())
                .param("regency", regencyId)
                .query(Long.class)
                .single());
  }
}
