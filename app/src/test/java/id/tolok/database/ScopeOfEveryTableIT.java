package id.tolok.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.ServerTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Reads the catalogue of the migrated database: whoever adds a table and forgets its scope is
/// told.
@ServerTest
class ScopeOfEveryTableIT {

  private static final String DENIED = "42501";
  private static final long OURS = 930_001;
  private static final long THEIRS = 930_002;

  /// Row-level security keeps an index on words from being used; in these, functions of the owner
  /// look words up and keep to the scope themselves. The running program is not their owner.
  private static final String WORDS_TO_LOOK_UP = "'catalogue.search_words', 'catalogue.wording'";

  private static final String TABLES_OF_AGENCIES =
      """
      select format('%I.%I', n.nspname, c.relname)
      from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname not like 'pg%'
      """;

  @Autowired private ServerAccess access;

  @Test
  void everyTableOfAgenciesIsUnderTheScopeAlsoForItsOwner() throws SQLException {
    assertThat(
            ask(
                """
                %s and not (c.relrowsecurity
                  and (c.relforcerowsecurity or c.oid::regclass::text in (%s))
                  and exists (select from pg_policy p where p.polrelid = c.oid))
                """
                    .formatted(TABLES_OF_AGENCIES, WORDS_TO_LOOK_UP)))
        .as("call tolok.put_in_scope('schema.table') is missing")
        .isEmpty();
  }

  @Test
  void everyTableThatHangsOnOneOfAnAgencyIsUnderTheScopeToo() throws SQLException {
    assertThat(
            ask(
                """
                select distinct format('%I.%I', n.nspname, c.relname)
                from pg_constraint f
                  join pg_class c on c.oid = f.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_class r on r.oid = f.confrelid
                where f.contype = 'f' and r.relrowsecurity and not c.relrowsecurity
                """))
        .as("rows that tell of an agency's rows need agency_id and the scope")
        .isEmpty();
  }

  @Test
  void programSignsInWithoutPowerToPassByTheScope() throws SQLException {
    assertThat(
            ask(
                """
                select rolname from pg_roles
                where rolname = 'tolok_app' and not (rolsuper or rolbypassrls or rolcreaterole)
                """))
        .containsExactly("tolok_app");
    assertThat(
            ask(
                """
                select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname = 'tolok_app'
                """))
        .as("owners may switch the scope off")
        .isEmpty();
  }

  @Test
  void functionsThatRunWithTheRightsOfTheOwnerTrustNoSearchPath() throws SQLException {
    assertThat(
            ask(
                """
                select p.oid::regprocedure::text from pg_proc p
                  join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not like 'pg%'
                  and not coalesce(p.proconfig::text, '') like '%search_path=%'
                """))
        .isEmpty();
  }

  /// Everything that hinders putting a bare row into a table is taken away within a transaction
  /// that is rolled back; what is left is the scope.
  @Test
  void rowsOfAnotherAgencyCanNeitherBeReadNorChangedNorAdded() throws SQLException {
    var tables = ask(TABLES_OF_AGENCIES + " order by 1");
    assertThat(tables).contains("organization.agency", "audit.entry");
    try (var connection = owner()) {
      connection.setAutoCommit(false);
      for (String table : tables) {
        var trial = new Trial(connection, table);
        trial.layBare();
        trial.put(OURS);
        trial.put(THEIRS);
        run(connection, "set local role tolok_app");
        run(connection, "select set_config('tolok.scope', '{" + OURS + "}', true)");
        trial.thenOnlyOursIsReached();
        connection.rollback();
      }
    }
  }

  private record Trial(Connection connection, String table) {

    void layBare() throws SQLException {
      run(connection, "alter table " + table + " disable trigger user");
      for (String constraint :
          list(
              connection,
              "select quote_ident(conname) from pg_constraint where conrelid = '"
                  + table
                  + "'::regclass order by contype = 'n', contype")) {
        attempt("alter table " + table + " drop constraint if exists " + constraint + " cascade");
      }
    }

    void put(long agency) throws SQLException {
      run(
          connection,
          isGenerated()
              ? "insert into " + table + " (id) overriding system value values (" + agency + ")"
              : "insert into " + table + " (agency_id) values (" + agency + ")");
    }

    void thenOnlyOursIsReached() throws SQLException {
      String where = " where agency_id = " + THEIRS;
      assertThat(attempt("select from " + table + where)).as("read %s", table).isIn("0", DENIED);
      assertThat(attempt("update " + table + " set " + plainColumn() + " = null" + where))
          .as("change %s", table)
          .isIn("0", DENIED);
      assertThat(attempt("delete from " + table + where)).as("remove %s", table).isIn("0", DENIED);
      if (!isGenerated()) {
        assertThat(attempt("insert into " + table + " (agency_id) values (" + THEIRS + ")"))
            .as("add to %s", table)
            .isEqualTo(DENIED);
        assertThat(
                attempt(
                    "update "
                        + table
                        + " set agency_id = "
                        + THEIRS
                        + " where agency_id = "
                        + OURS))
            .as("give away of %s", table)
            .isIn("0", DENIED);
      }
    }

    /// @return how many rows, or the state of the error
    private String attempt(String sql) throws SQLException {
      var before = connection.setSavepoint();
      try (var statement = connection.createStatement()) {
        if (!statement.execute(sql)) {
          return String.valueOf(statement.getUpdateCount());
        }
        int rows = 0;
        try (var found = statement.getResultSet()) {
          while (found.next()) {
            rows++;
          }
        }
        return String.valueOf(rows);
      } catch (SQLException e) {
        connection.rollback(before);
        return e.getSQLState();
      }
    }

    private boolean isGenerated() throws SQLException {
      return !list(
              connection,
              "select 1 from pg_attribute where attname = 'agency_id' and attgenerated <> ''"
                  + " and attrelid = '"
                  + table
                  + "'::regclass")
          .isEmpty();
    }

    private String plainColumn() throws SQLException {
      return list(
              connection,
              "select quote_ident(attname) from pg_attribute where attnum > 0 and not attisdropped"
                  + " and attgenerated = '' and attidentity = '' and attname <> 'agency_id'"
                  + " and attrelid = '"
                  + table
                  + "'::regclass order by attnum desc")
          .getFirst();
    }
  }

  private List<String> ask(String sql) throws SQLException {
    try (var connection = owner()) {
      return list(connection, sql);
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.owner().name(), access.owner().password());
  }

  private static List<String> list(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
