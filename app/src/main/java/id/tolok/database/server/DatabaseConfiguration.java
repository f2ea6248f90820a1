package id.tolok.database.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.tolok.database.ReservedDatabase;
import id.tolok.database.ScopedDataSource;
import id.tolok.database.ServerAccess;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Brings up the database in order: server, migrations, pool; Spring takes it down in the reverse.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /// Kept open when nobody asks for anything; each costs the server some megabytes.
  private static final int IDLE_CONNECTIONS = 4;

  private static final long CONNECTION_PATIENCE_MILLIS = 15_000;

  /// The server Tolok brings along, unless an external one is named.
  ///
  /// @param beside whether a command works here, which shares the server of a running program
  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(
      DatabaseSettings settings, @Value("${tolok.beside:false}") boolean beside) {
    var external = settings.external();
    if (external != null) {
      return DatabaseServer.external(external);
    }
    var running =
        beside ? DatabaseServer.running(settings.data()) : Optional.<DatabaseServer>empty();
    return running.orElseGet(() ->
        DatabaseServer.embedded(
            settings.data(),
            settings.programs(),
            settings.dbConnections() + ReservedDatabase.CONNECTIONS));
  }

  @Bean
  ServerAccess serverAccess(DatabaseServer server) {
    return server.access();
  }

  @Bean
  Flyway flyway(ServerAccess access) {
    return Migrations.run(access);
  }

  @Bean
  HikariDataSource pool(ServerAccess access, DatabaseSettings settings, Flyway migrated) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.worker().name());
    config.setPassword(access.worker().password());
    config.setMaximumPoolSize(settings.dbConnections());
    config.setMinimumIdle(Math.min(IDLE_CONNECTIONS, settings.dbConnections()));
    config.setConnectionTimeout(CONNECTION_PATIENCE_MILLIS);
    config.setPoolName("tolok");
    // A plan made once for any scope and any choice of filters joins twenty thousand rows as if
    // they
    // were ten; planning anew takes under a millisecond.
    config.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
    return new HikariDataSource(config);
  }

  @Bean
  ReservedDatabase reservedDatabase(ServerAccess access, Flyway migrated) {
    return new ReservedDatabase(access, CONNECTION_PATIENCE_MILLIS);
  }

  @Bean
  @Primary
  DataSource dataSource(HikariDataSource pool) {
    return new ScopedDataSource(pool);
  }
}
