package id.tolok.testing.load;

import java.sql.Connection;
import java.sql.SQLException;

/// A large invented world: 300 agencies in six regencies, 8 000 accounts, 20 100 indicators in five
/// versions each. Put into an empty database by statements over whole sets, in seconds.
public final class BigWorld {

  /// Sign-in of the one who sees everything; the others are `beban.` with a number.
  public static final String ADMINISTRATOR = "beban.admin";

  private BigWorld() {}

  /// Puts the world in.
  ///
  /// @param connection of somebody whom row-level security does not hold, in one transaction
  /// @param passwordHash of the password everybody has
  public static void put(Connection connection, String passwordHash) throws SQLException {
    WorldScript.named("big-world.sql").put(connection, passwordHash);
  }

  /// Whether the world is in a database already.
  public static boolean isIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select from access.account where login = 'beban.admin'")) {
      return rows.next();
    }
  }
}
