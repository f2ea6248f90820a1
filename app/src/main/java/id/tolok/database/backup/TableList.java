package id.tolok.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables of a database as its own catalogue describes them.
final class TableList {

  private static final String OURS =
      """
      n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
        and c.relname <> 'flyway_schema_history'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private TableList() {}

  /// A table.
  ///
  /// @param name with its schema, quoted where needed
  /// @param columns that hold values of their own, quoted where needed
  /// @param order which columns put its rows in order
  record Table(String name, List<String> columns, List<String> order) {

    /// Its rows in an order that every server gives alike.
    String rows() {
      return "select "
          + String.join(", ", columns)
          + " from "
          + name
          + " order by "
          + String.join(
              ", ", order.stream().map(each -> "(" + each + ")::text collate \"C\"").toList());
    }
  }

  /// All tables, each after those it refers to as far as that can be.
  static List<Table> of(Connection connection) throws SQLException {
    return inOrder(tables(connection), references(connection));
  }

  private static Map<String, Table> tables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, Table>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select format('%%I.%%I', n.nspname, c.relname),
                  array(select quote_ident(a.attname) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                      and a.attgenerated = '' order by a.attnum),
                  array(select quote_ident(a.attname) from pg_index i
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                    where i.indrelid = c.oid and i.indisprimary order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and %s
                order by 1
                """
                    .formatted(OURS))) {
      while (row.next()) {
        var columns = list(row, 2);
        var key = list(row, 3);
        tables.put(
            row.getString(1), new Table(row.getString(1), columns, key.isEmpty() ? columns : key));
      }
    }
    return tables;
  }

  private static Map<String, List<String>> references(Connection connection) throws SQLException {
    var references = new LinkedHashMap<String, List<String>>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select format('%I.%I', n.nspname, c.relname), format('%I.%I', m.nspname, r.relname)
                from pg_constraint f
                  join pg_class c on c.oid = f.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_class r on r.oid = f.confrelid
                  join pg_namespace m on m.oid = r.relnamespace
                where f.contype = 'f'
                order by 1, 2
                """)) {
      while (row.next()) {
        references
            .computeIfAbsent(row.getString(1), name -> new ArrayList<>())
            .add(row.getString(2));
      }
    }
    return references;
  }

  private static List<Table> inOrder(
      Map<String, Table> tables, Map<String, List<String>> references) {
    var ordered = new LinkedHashMap<String, Table>();
    tables.keySet().forEach(name -> visit(name, tables, references, ordered, new ArrayList<>()));
    return List.copyOf(ordered.values());
  }

  private static void visit(
      String name,
      Map<String, Table> tables,
      Map<String, List<String>> references,
      Map<String, Table> ordered,
      List<String> above) {
    Table table = tables.get(name);
    if (table == null || ordered.containsKey(name) || above.contains(name)) {
      return;
    }
    above.add(name);
    references
        .getOrDefault(name, List.of())
        .forEach(next -> visit(next, tables, references, ordered, above));
    ordered.put(name, table);
  }

  /// The last number every sequence gave out, by name; none for one that gave out none.
  static Map<String, Long> sequences(Connection connection) throws SQLException {
    var sequences = new LinkedHashMap<String, Long>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select format('%I.%I', schemaname, sequencename), last_value
                from pg_sequences
                where last_value is not null
                order by 1
                """)) {
      while (row.next()) {
        sequences.put(row.getString(1), row.getLong(2));
      }
    }
    return sequences;
  }

  private static List<String> list(ResultSet row, int column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
