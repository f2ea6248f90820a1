package id.tolok.testing.load;

import id.tolok.access.secret.Secrets;
import id.tolok.testing.SignedIn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

  /// Somebody in an office, signed in.
  ///
  /// @param server its address
  /// @param office from 0
  static SignedIn person(Connection connection, String server, int office, Post post)
      throws SQLException {
    return person(connection, server, "ukur." + office + "." + post.ordinal());
  }

  /// The one who looks after the whole regency, signed in.
  static SignedIn regencyPerson(Connection connection, String server) throws SQLException {
    return person(connection, server, "ukur.kab");
  }

  private static SignedIn person(Connection connection, String server, String login)
      throws SQLException {
    String token = "sesi-" + login;
    try (var statement =
        connection.prepareStatement(
            """
            insert into access.session (account_id, token_hash, stage, created_at, seen_at, expires_at,
              network_address, browser)
            select id, ?, 'FULL', now(), now(), now() + interval '1 day', '127.0.0.1', 'ukur'
            from access.account where login = ?
            on conflict (token_hash) do update set seen_at = now(), expires_at = excluded.expires_at
            returning account_id
            """)) {
      statement.setBytes(1, Secrets.hash(token));
      statement.setString(2, login);
      try (var rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("nobody is called " + login);
        }
        return new SignedIn(server, rows.getLong(1), login, token);
      }
    }
  }

  /// The variables an office's post answers for.
  static List<Long> variables(Connection connection, long agency, Post post) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select v.variable_id from catalogue.variable v
            join organization.position p on p.id = v.owner_position_id
            where v.agency_id = ? and p.place = ? order by v.variable_id
            """)) {
      statement.setLong(1, agency);
      statement.setInt(2, post.ordinal());
      var found = new ArrayList<Long>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
      return found;
    }
  }

  /// The first indicator that asks for a variable.
  static long lineageOf(Connection connection, long variable) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select min(i.lineage_id) from catalogue.indicator_variable a
            join catalogue.indicator i using (indicator_id) where a.variable_id = ?
            """)) {
      statement.setLong(1, variable);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
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
