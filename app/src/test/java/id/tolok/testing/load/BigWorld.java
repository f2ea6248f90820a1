package id.tolok.testing.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;

/// A large invented world: 300 agencies in six regencies, 8 000 accounts, 20 100 indicators in five
/// versions each. Put into an empty database by statements over whole sets, in seconds.
public final class BigWorld {

  /// Sign-in of the one who sees everything; the others are `beban.` with a number.
  public static final String ADMINISTRATOR = "beban.admin";

  private static final Pattern PART = Pattern.compile("(?m)^------$");

  private BigWorld() {}

  /// Puts the world in.
  ///
  /// @param connection of somebody whom row-level security does not hold, in one transaction
  /// @param passwordHash of the password everybody has
  public static void put(Connection connection, String passwordHash) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set local work_mem = '128MB'");
      statement.execute("set local tolok.scope = '*'");
      for (String part : PART.split(statements())) {
        statement.execute(part.replace("%PASSWORD%", passwordHash));
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    try (var statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  /// Whether the world is in a database already.
  public static boolean isIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select from access.account where login = 'beban.admin'")) {
      return rows.next();
    }
  }

  private static String statements() {
    try (var stream = BigWorld.class.getResourceAsStream("big-world.sql")) {
      return new String(
          Objects.requireNonNull(stream, "big-world.sql").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
