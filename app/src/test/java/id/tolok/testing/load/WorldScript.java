package id.tolok.testing.load;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import java.util.Objects;
import java.util.regex.Pattern;

/// Statements over whole sets that put an invented world into a database in seconds.
///
/// @param statements divided by lines of dashes; `%PASSWORD%` stands for the hash of the password
///   everybody has, `%YEAR%` for this year
record WorldScript(String statements) {

  private static final Pattern PART = Pattern.compile("(?m)^------$");

  static WorldScript named(String resource) {
    try (var stream = WorldScript.class.getResourceAsStream(resource)) {
      return new WorldScript(
          new String(
              Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts the world in, all of it or nothing.
  ///
  /// @param connection of somebody whom row-level security does not hold
  void put(Connection connection, String passwordHash) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set local work_mem = '128MB'");
      statement.execute("set local tolok.scope = '*'");
      for (String part : PART.split(statements)) {
        statement.execute(
            part.replace("%PASSWORD%", passwordHash).replace("%YEAR%", Year.now(UTC).toString()));
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }
}
