package id.tolok.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A connection beside the pool, for one thread that runs the same few statements all day for many
/// who wait: pages that take long never keep it from them. It sees all rows. Statements are planned
/// once, always for finding rows by their keys, so that they must not look through whole tables.
public final class ReservedDatabase implements AutoCloseable {

  public static final int CONNECTIONS = 1;

  /// A plan that was made while tables were small must be right when they are large.
  private static final String PLANS =
      "set plan_cache_mode = force_generic_plan; set enable_seqscan = off;"
          + " set tolok.scope = '*'";

  private final HikariDataSource connections;

  public ReservedDatabase(ServerAccess access, long patienceMillis) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.worker().name());
    config.setPassword(access.worker().password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(patienceMillis);
    config.setPoolName("tolok-reserved");
    config.setConnectionInitSql(PLANS);
    // What the server says of a row it refuses repeats the row, and what is said gets into the log:
    // an answer would stand there with its time.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    connections = new HikariDataSource(config);
  }

  /// Each statement commits by itself.
  public JdbcClient jdbc() {
    return JdbcClient.create(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
