package id.tolok.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings up the database in order: server, migrations, pool; Spring takes it down in the reverse.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /// The server Tolok brings along, unless an external one is named.
  @Bean
  ServerAccess serverAccess(DatabaseSettings settings, ObjectProvider<EmbeddedServer> embedded) {
    if (settings.dbUrl() == null) {
      return embedded.getObject().access();
    }
    var login =
        new ServerAccess.Login(
            Objects.requireNonNullElse(settings.dbUser(), "tolok"),
            Objects.requireNonNullElse(settings.dbPassword(), ""));
    return new ServerAccess(settings.dbUrl(), login, login);
  }

  @Bean
  @org.springframework.context.annotation.Lazy
  EmbeddedServer embeddedServer(DatabaseSettings settings) {
    return EmbeddedServer.start(settings.data());
  }

  @Bean
  Flyway flyway(ServerAccess access) {
    var flyway =
        Flyway.configure()
            .dataSource(access.url(), access.owner().name(), access.owner().password())
            .schemas("tolok")
            .placeholders(Map.of("app", access.worker().name()))
            .load();
    flyway.migrate();
    return flyway;
  }

  @Bean
  HikariDataSource pool(ServerAccess access, DatabaseSettings settings, Flyway migrated) {
    var config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.worker().name());
    config.setPassword(access.worker().password());
    config.setMaximumPoolSize(settings.dbConnections());
    config.setPoolName("tolok");
    return new HikariDataSource(config);
  }

  @Bean
  @org.springframework.context.annotation.Primary
  DataSource dataSource(HikariDataSource pool) {
    return new ScopedDataSource(pool);
  }
}
