package id.tolok.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets PostgreSQL keep the plans of a transaction's statements instead of making each anew. Where
/// a transaction touches a few rows by their keys, planning takes several times as long as running.
@Component
public class KeptPlans {

  private final JdbcClient jdbc;

  KeptPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// From now to the end of the running transaction.
  public void keep() {
    jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
  }
}
