package id.tolok.database.server;

import id.tolok.database.ServerAccess;
import id.tolok.database.embedded.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/// A command's visit to the database of a data folder: on the external server where one is named,
/// on the server that a running Tolok has on the folder, or on one started for the time of the
/// visit.
public final class DatabaseVisit implements AutoCloseable {

  /// Where the database was found.
  public enum Place {
    /// A server run by others, named by `TOLOK_DB_URL`.
    EXTERNAL,
    /// The embedded server of a Tolok that runs right now.
    RUNNING,
    /// The embedded server, started for the visit.
    STARTED
  }

  private static final int CONNECTIONS = 8;

  private final DatabaseServer server;
  private final Place place;

  private DatabaseVisit(DatabaseServer server, Place place) {
    this.server = server;
    this.place = place;
  }

  /// Visits data that is there already.
  ///
  /// @param environment of the process, for the settings of an external server
  /// @throws DatabaseRefused where there is none, or it cannot be reached
  public static DatabaseVisit open(Path data, Map<String, String> environment) {
    var settings = DatabaseSettings.of(data, environment);
    var external = settings.external();
    if (external == null && !Files.exists(EmbeddedServer.clusterIn(data).resolve("PG_VERSION"))) {
      throw new DatabaseRefused("folder " + data + " belum berisi data Tolok.");
    }
    return begin(settings, external);
  }

  /// Visits a place that may still be empty; where nothing is, a new server is made.
  ///
  /// @throws DatabaseRefused where it cannot be reached or made
  public static DatabaseVisit openNew(Path data, Map<String, String> environment) {
    var settings = DatabaseSettings.of(data, environment);
    return begin(settings, settings.external());
  }

  private static DatabaseVisit begin(DatabaseSettings settings, @Nullable ServerAccess external) {
    if (external != null) {
      return new DatabaseVisit(DatabaseServer.external(external), Place.EXTERNAL);
    }
    var running = DatabaseServer.running(settings.data());
    if (running.isPresent()) {
      return new DatabaseVisit(running.get(), Place.RUNNING);
    }
    return new DatabaseVisit(
        DatabaseServer.embedded(settings.data(), settings.programs(), CONNECTIONS), Place.STARTED);
  }

  public Place place() {
    return place;
  }

  public ServerAccess access() {
    return server.access();
  }

  /// Connections of the owner of the schemas, which see all rows. Each call of the source opens
  /// one.
  public DataSource everything() {
    var properties = new Properties();
    properties.setProperty("options", "-c tolok.scope=*");
    var source =
        new SimpleDriverDataSource(
            new Driver(), access().url(), access().owner().name(), access().owner().password());
    source.setConnectionProperties(properties);
    return source;
  }

  /// Brings the schemas to the form this program works with.
  public void migrate() {
    Migrations.run(access());
  }

  /// Brings the schemas of a new database to an earlier form.
  ///
  /// @throws DatabaseRefused where this program does not know that form
  public void migrateTo(String version) {
    Migrations.runTo(access(), version);
  }

  /// Leaves; a server started for the visit stops.
  @Override
  public void close() {
    server.close();
  }
}
