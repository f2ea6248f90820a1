package id.tolok.testing;

import id.tolok.database.Scope;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes regencies and agencies for tests, each new with every call.
public final class Places {

  private static final int PROVINCE_LAST = 98;

  /// A province numbers its regencies from 01 to 69.
  private static final int REGENCIES_MAX = 69;

  private final JdbcClient jdbc;
  private final AtomicInteger number = new AtomicInteger();

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A new regency in a test province. Codes that a test gave to regions of its own are passed
  /// over.
  public long regency(String name) {
    return Scope.within(
        Scope.EVERYTHING,
        () -> {
          var made = Optional.<Long>empty();
          while (made.isEmpty()) {
            made = madeRegency(number.getAndIncrement(), name);
          }
          return made.get();
        });
  }

  private Optional<Long> madeRegency(int count, String name) {
    var province = String.valueOf(PROVINCE_LAST - count / REGENCIES_MAX);
    jdbc.sql(
            """
            insert into organization.region (code, name, kind)
            values (:code, 'Provinsi Uji ' || :code, 'PROVINCE')
            on conflict do nothing
            """)
        .param("code", province)
        .update();
    return jdbc.sql(
            """
            insert into organization.region (code, name, kind, parent_id)
            select :code, :name, 'REGENCY', id from organization.region where code = :province
            on conflict do nothing
            returning id
            """)
        .param("code", "%s.%02d".formatted(province, 1 + count % REGENCIES_MAX))
        .param("province", province)
        .param("name", name)
        .query(Long.class)
        .optional();
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
