package id.tolok.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hands out connections that already know the scope of the running work.
public final class ScopedDataSource extends DelegatingDataSource {

  /// What each real connection was last told, so that equal scopes in a row cost no round trip.
  private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

  public ScopedDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    try {
      if (!(Scope.current() instanceof Scope.Common)) {
        tell(connection, Scope.current().setting());
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void tell(Connection connection, String setting) throws SQLException {
    var real = connection.unwrap(Connection.class);
    if (setting.equals(told.get(real))) {
      return;
    }
    try (PreparedStatement statement =
        connection.prepareStatement("select set_config('tolok.scope', ?, false)")) {
      statement.setString(1, setting);
      statement.execute();
    }
    told.put(real, setting);
  }
}
