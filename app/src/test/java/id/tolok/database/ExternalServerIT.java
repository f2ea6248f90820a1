package id.tolok.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.database.server.DatabaseRefused;
import id.tolok.database.server.DatabaseVisit;
import id.tolok.testing.TestData;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that others run: our own, played by another account and database on it.
class ExternalServerIT {

  @TempDir private static Path folder;

  private static DatabaseVisit host;

  @BeforeAll
  static void aServer() throws SQLException {
    host =
        DatabaseVisit.openNew(
            folder, Map.of("TOLOK_DB_PROGRAMS", TestData.databasePrograms().toString()));
    run("create role biasa login password 'biasa'");
    run("create role kuasa login password 'kuasa' bypassrls");
    run("create database kantor owner biasa template template0");
    run("create database latin owner biasa template template0 encoding 'LATIN1' locale 'C'");
  }

  @AfterAll
  static void noServer() {
    host.close();
  }

  @Test
  void ordinaryAccountIsWelcomeAndKeepsTheScopeAlsoAsOwner() throws SQLException {
    try (var visit = visit("kantor", "biasa", "biasa", null)) {
      visit.migrate();
      try (var connection = visit.everything().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            """
            call audit.append(null, now(), null, 'Uji', 'PROGRAM', null, 'audit.tried', 'x/1',
              false, null, null, null)
            """);
        statement.execute("set tolok.scope = '{1}'");
        try (var row = statement.executeQuery("select count(*) from audit.entry")) {
          row.next();
          assertThat(row.getLong(1)).isZero();
        }
      }
    }
  }

  @Test
  void accountThatPassesByTheScopeIsRefusedAsOwnerAndAsWorker() {
    thenRefused("kantor", "kuasa", "kuasa", null, "BYPASSRLS");
    thenRefused("kantor", "biasa", "biasa", "kuasa", "BYPASSRLS");
    var superuser = host.access().owner();
    thenRefused("kantor", superuser.name(), superuser.password(), null, "superuser");
  }

  @Test
  void everyFaultOfTheAddressHasItsSentence() {
    thenRefused("kantor", "biasa", "salah", null, "menolak akun biasa");
    thenRefused("tiada", "biasa", "biasa", null, "belum ada");
    thenRefused("latin", "biasa", "biasa", null, "LATIN1");
    assertThatThrownBy(() ->
            DatabaseVisit.open(
                folder, Map.of("TOLOK_DB_URL", "jdbc:postgresql://127.0.0.1:1/kantor")))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("tidak dapat dihubungi");
    assertThatThrownBy(
            () -> DatabaseVisit.open(folder, Map.of("TOLOK_DB_URL", "postgres://kantor")))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("jdbc:postgresql://");
  }

  @Test
  void dataOfALaterProgramIsRefused() throws SQLException {
    run("create database kelak owner biasa template template0");
    try (var visit = visit("kelak", "biasa", "biasa", null)) {
      visit.migrate();
      try (var connection = visit.everything().getConnection()) {
        run(
            connection,
            """
            insert into tolok.flyway_schema_history
              (installed_rank, version, description, type, script, installed_by, execution_time, success)
            values (900, '9000', 'kelak', 'SQL', 'V9000__kelak.sql', 'biasa', 1, true)
            """);
      }
      assertThatThrownBy(visit::migrate)
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("Tolok yang lebih baru")
          .hasMessageContaining("9000");
    }
  }

  @Test
  void migrationThatFailsSaysWhyAndLeavesNothingHalfDone() throws SQLException {
    run("create database terhalang owner biasa template template0");
    try (var visit = visit("terhalang", "biasa", "biasa", null)) {
      visit.migrateTo("0001");
      try (var connection = visit.everything().getConnection()) {
        run(connection, "create schema audit");
      }
      assertThatThrownBy(visit::migrate)
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("tidak berubah")
          .hasMessageContaining("audit");
      try (var connection = visit.everything().getConnection()) {
        run(connection, "drop schema audit");
      }
      visit.migrate();
    }
  }

  private static void thenRefused(
      String database, String user, String password, @Nullable String worker, String words) {
    assertThatThrownBy(() -> visit(database, user, password, worker).close())
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining(words);
  }

  private static DatabaseVisit visit(
      String database, String user, String password, @Nullable String worker) {
    return DatabaseVisit.open(
        folder,
        Map.of(
            "TOLOK_DB_URL",
            host.access().url().replace("/postgres", "/" + database),
            "TOLOK_DB_USER",
            user,
            "TOLOK_DB_PASSWORD",
            password,
            "TOLOK_DB_WORKER_USER",
            worker == null ? "" : worker,
            "TOLOK_DB_WORKER_PASSWORD",
            worker == null ? "" : worker));
  }

  private static void run(String sql) throws SQLException {
    try (var connection = host.everything().getConnection()) {
      run(connection, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
