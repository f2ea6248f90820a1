package id.tolok.database.server;

import id.tolok.database.ServerAccess;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Brings the schemas of a database to the form this program works with.
final class Migrations {

  private Migrations() {}

  /// @throws DatabaseRefused where it cannot be; what was there before is unchanged then
  static Flyway run(ServerAccess access) {
    var flyway = configured(access).load();
    migrate(flyway);
    return flyway;
  }

  /// Brings a new database to an earlier form.
  static void runTo(ServerAccess access, String version) {
    var flyway = configured(access).target(version).load();
    boolean known =
        Arrays.stream(flyway.info().all())
            .anyMatch(
                each -> each.getVersion() != null && each.getVersion().toString().equals(version));
    if (!known) {
      throw new DatabaseRefused(
          "susunan basis data "
              + version
              + " tidak dikenal program ini. Pasang Tolok yang membuat cadangan itu, atau yang"
              + " lebih baru.");
    }
    migrate(flyway);
  }

  private static FluentConfiguration configured(ServerAccess access) {
    return Flyway.configure()
        .dataSource(access.url(), access.owner().name(), access.owner().password())
        .initSql("select set_config('tolok.scope', '*', false)")
        .schemas("tolok")
        .placeholders(Map.of("app", access.worker().name()))
        .ignoreMigrationPatterns(new String[0]);
  }

  private static void migrate(Flyway flyway) {
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw new DatabaseRefused(
          "susunan basis data tidak dapat dinaikkan ke versi program ini. Data Anda tidak berubah;"
              + " kembali ke versi Tolok sebelumnya, atau pulihkan cadangan. Sebabnya: "
              + String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " "),
          e);
    }
  }

  private static void refuseNewer(Flyway flyway) {
    for (var migration : flyway.info().all()) {
      if (migration.getState().isApplied() && !migration.getState().isResolved()) {
        throw new DatabaseRefused(
            "data ini dipakai oleh Tolok yang lebih baru (langkah "
                + migration.getVersion()
                + " belum dikenal). Pasang versi itu atau yang lebih baru.");
      }
    }
  }
}
