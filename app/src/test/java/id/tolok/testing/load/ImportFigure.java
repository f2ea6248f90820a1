package id.tolok.testing.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A monthly figure to be taken in.
record ImportFigure(long variable, int year, int month, int amount) {

  /// A variable and what it always has: parts below their wholes, nothing unusual.
  record Steady(long id, int amount) {}

  static List<Steady> variables(Connection connection, long agency) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select variable_id, name from catalogue.variable where agency_id = ? order by"
                + " variable_id")) {
      statement.setLong(1, agency);
      var found = new ArrayList<Steady>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Steady(rows.getLong(1), amount(rows.getString(2))));
        }
      }
      return found;
    }
  }

  private static int amount(String name) {
    return name.startsWith("jumlah rencana") ? 400 : name.startsWith("hari kerja") ? 21 : 17;
  }

  /// As {@link id.tolok.kernel.EntryPeriod#code} writes it.
  String period() {
    return "%d-%02d".formatted(year, month);
  }
}
