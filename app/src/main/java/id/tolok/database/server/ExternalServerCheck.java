package id.tolok.database.server;

import id.tolok.database.ServerAccess;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Looks whether an external server can hold Tolok's data safely, before anything is written to it.
final class ExternalServerCheck {

  private static final int OLDEST = 16;
  private static final int VERSION_STEP = 10_000;

  private ExternalServerCheck() {}

  /// @throws DatabaseRefused with what to do, where it cannot
  static void require(ServerAccess access) {
    check(access.url(), access.owner());
    if (!access.worker().equals(access.owner())) {
      check(access.url(), access.worker());
    }
  }

  private static void check(String url, ServerAccess.Login login) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new DatabaseRefused(
          "TOLOK_DB_URL harus berbentuk jdbc:postgresql://server:5432/basisdata.");
    }
    try (var connection = DriverManager.getConnection(url, login.name(), login.password());
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select current_setting('server_version_num')::int, current_setting('server_encoding'),
                  rolsuper or rolbypassrls
                from pg_roles where rolname = current_user
                """)) {
      row.next();
      check(login, row);
    } catch (SQLException e) {
      throw new DatabaseRefused(sentence(url, login, e), e);
    }
  }

  private static void check(ServerAccess.Login login, ResultSet row) throws SQLException {
    int version = row.getInt(1) / VERSION_STEP;
    if (version < OLDEST) {
      throw new DatabaseRefused(
          "PostgreSQL pada TOLOK_DB_URL versi "
              + version
              + "; Tolok memerlukan "
              + OLDEST
              + " atau lebih baru.");
    }
    if (!"UTF8".equals(row.getString(2))) {
      throw new DatabaseRefused(
          "basis data pada TOLOK_DB_URL berpengodean "
              + row.getString(2)
              + "; buat yang baru dengan: create database tolok encoding 'UTF8' template"
              + " template0.");
    }
    if (row.getBoolean(3)) {
      throw new DatabaseRefused(
          "akun basis data "
              + login.name()
              + " boleh melewati pembatasan baris (superuser atau BYPASSRLS), sehingga lingkup"
              + " perangkat daerah tidak terjaga. Pakai akun tanpa kedua hak itu; untuk pemilik"
              + " skema dan untuk TOLOK_DB_WORKER_USER.");
    }
  }

  private static String sentence(String url, ServerAccess.Login login, SQLException failure) {
    String where = "basis data " + withoutQuery(url);
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "28P01", "28000" ->
          where + " menolak akun " + login.name() + "; periksa nama dan kata sandinya.";
      case "3D000" -> where + " belum ada; buat dahulu dengan: create database.";
      case "08001", "08004", "08006" ->
          where + " tidak dapat dihubungi; periksa TOLOK_DB_URL dan apakah servernya berjalan.";
      default -> where + " tidak dapat dipakai: " + failure.getMessage();
    };
  }

  /// The query of an address may carry a password.
  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
