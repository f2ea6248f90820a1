package id.tolok.intake.store;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much of the intake waits for people; counted on every page, so by index.
@Repository
public class WaitingStore {

  private final JdbcClient jdbc;

  WaitingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Readings of these agencies that wait to be reviewed or accepted.
  public int forPerson(Set<Long> agencyIds) {
    return jdbc.sql(
            """
            select count(*) from intake.reading r
            where r.agency_id = any(:agencies) and r.phase = 'READ'
              and coalesce((select v.state from intake.review v where v.reading_id = r.reading_id
                order by v.review_id desc limit 1), 'OPEN') = 'OPEN'
            """)
        .param("agencies", agencyIds.toArray(Long[]::new))
        .query(Integer.class)
        .single();
  }

  /// Whether any decree was accepted in the scope of the running work.
  public boolean anyAccepted() {
    return jdbc.sql("select exists (select 1 from intake.acceptance)")
        .query(Boolean.class)
        .single();
  }
}
