package id.tolok.testing.load;

import id.tolok.access.secret.Secrets;
import java.sql.Connection;
import java.sql.SQLException;

/// A regency that measures: 40 sub-districts with 60 indicators each, 117 variables by month, five
/// years, six people in each office and one of the regency. What is not in it: evidence, texts.
final class MeasuredWorld {

  static final int AGENCIES = 40;

  private MeasuredWorld() {}

  /// What somebody does in an office, in the order of the posts.
  enum Post {
    HEAD,
    SECRETARY,
    PLANNER,
    GOVERNMENT,
    ORDER,
    SERVICE
  }

  static void put(Connection connection, String passwordHash) throws SQLException {
    WorldScript.named("measured-world.sql").put(connection, passwordHash);
  }

  /// Whether the world is in a database already.
  static boolean isIn(Connection connection) throws SQLException {
    return exists(connection, "select from access.account where login = 'ukur.kab'");
  }

  /// A session of somebody in an office.
  ///
  /// @param office from 0
  /// @return the cookie to send
  static String session(Connection connection, int office, Post post) throws SQLException {
    return session(connection, "ukur." + office + "." + post.ordinal());
  }

  /// A session of the one who looks after the whole regency.
  static String regencySession(Connection connection) throws SQLException {
    return session(connection, "ukur.kab");
  }

  private static String session(Connection connection, String login) throws SQLException {
    String token = "sesi-" + login;
    try (var statement =
        connection.prepareStatement(
            """
            insert into access.session (account_id, token_hash, stage, created_at, seen_at, expires_at,
              network_address, browser)
            select id, ?, 'FULL', now(), now(), now() + interval '1 day', '127.0.0.1', 'ukur'
            from access.account where login = ?
            on conflict (token_hash) do update set seen_at = now(), expires_at = excluded.expires_at
            """)) {
      statement.setBytes(1, Secrets.hash(token));
      statement.setString(2, login);
      if (statement.executeUpdate() != 1) {
        throw new IllegalStateException("nobody is called " + login);
      }
    }
    return "tolok=" + token;
  }

  /// The key of an office's agency.
  static long agency(Connection connection, int office) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select a.id from organization.agency a join organization.region r on r.id = a.regency_id
            where r.code = '96.01' order by a.id offset ? limit 1
            """)) {
      statement.setInt(1, office);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static boolean exists(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
