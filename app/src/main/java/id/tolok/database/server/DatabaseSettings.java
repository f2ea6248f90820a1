package id.tolok.database.server;

import id.tolok.database.ServerAccess;
import id.tolok.database.embedded.EmbeddedServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data is.
///
/// @param data folder of the embedded server and of everything else Tolok keeps; made on the first
///   start
/// @param dbPrograms folder for the programs of the embedded server, which several data folders may
///   share; unset: in the data folder
/// @param dbUrl address of an external PostgreSQL 16 or later, `jdbc:postgresql://server/tolok`;
///   where it is set, no embedded server is started
/// @param dbUser who signs in to the external PostgreSQL and owns the schemas
/// @param dbPassword of that user
/// @param dbWorkerUser another account of the external PostgreSQL for the running program, with no
///   rights of its own; unset: the owner's
/// @param dbWorkerPassword of that account
/// @param dbConnections most connections held open at once
@ConfigurationProperties("tolok")
record DatabaseSettings(
    @DefaultValue("data") Path data,
    @Nullable Path dbPrograms,
    @Nullable String dbUrl,
    @Nullable String dbUser,
    @Nullable String dbPassword,
    @Nullable String dbWorkerUser,
    @Nullable String dbWorkerPassword,
    @DefaultValue("16") int dbConnections) {

  /// The settings of a command, which reads its environment without Spring.
  static DatabaseSettings of(Path data, Map<String, String> environment) {
    String programs = environment.get("TOLOK_DB_PROGRAMS");
    return new DatabaseSettings(
        data,
        programs == null || programs.isBlank() ? null : Path.of(programs),
        environment.get("TOLOK_DB_URL"),
        environment.get("TOLOK_DB_USER"),
        environment.get("TOLOK_DB_PASSWORD"),
        environment.get("TOLOK_DB_WORKER_USER"),
        environment.get("TOLOK_DB_WORKER_PASSWORD"),
        1);
  }

  /// Where the programs of the embedded server are.
  Path programs() {
    return dbPrograms == null ? EmbeddedServer.programsIn(data) : dbPrograms;
  }

  /// The external server, where one is named.
  @Nullable ServerAccess external() {
    if (dbUrl == null || dbUrl.isBlank()) {
      return null;
    }
    var owner =
        new ServerAccess.Login(
            Objects.requireNonNullElse(dbUser, "tolok"),
            Objects.requireNonNullElse(dbPassword, ""));
    var worker =
        dbWorkerUser == null || dbWorkerUser.isBlank()
            ? owner
            : new ServerAccess.Login(
                dbWorkerUser, Objects.requireNonNullElse(dbWorkerPassword, ""));
    return new ServerAccess(dbUrl, owner, worker);
  }
}
