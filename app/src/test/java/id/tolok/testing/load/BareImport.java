package id.tolok.testing.load;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/// The least it takes to have figures in the tables: COPY into a table of the transaction and an
/// upsert, without judging, trail, stamps or scope.
record BareImport(Connection connection) {

  /// What is written.
  enum Tables {
    FIGURE,
    FIGURE_AND_EVENT
  }

  /// @return how long it took, in nanoseconds, and how many figures it were
  ImportTimes.Took write(long agency, List<ImportFigure> figures, Tables tables)
      throws SQLException, IOException {
    var lines = new StringBuilder(figures.size() * 24);
    for (ImportFigure figure : figures) {
      lines
          .append(figure.variable())
          .append('\t')
          .append(figure.year())
          .append('\t')
          .append(figure.month())
          .append('\t')
          .append(figure.amount())
          .append('\n');
    }
    String text = lines.toString();
    long start = System.nanoTime();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create temporary table bare (variable_id bigint, year smallint, slot smallint, amount"
              + " numeric) on commit drop");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy bare from stdin", new StringReader(text));
      if (tables == Tables.FIGURE_AND_EVENT) {
        statement.execute(
            """
            insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, state,
              actor_name, at)
            select %d, variable_id, year, slot, 1, 'ENTERED', amount, 'DRAFT', 'Ukur', now() from bare
            """
                .formatted(agency));
      }
      statement.execute(
          """
          insert into measurement.figure (agency_id, variable_id, year, slot, version, amount, state, entered_by_name,
            entered_at)
          select %d, variable_id, year, slot, 1, amount, 'DRAFT', 'Ukur', now() from bare
          on conflict (agency_id, year, variable_id, slot) do update set amount = excluded.amount,
            version = measurement.figure.version + 1
          """
              .formatted(agency));
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    return new ImportTimes.Took(System.nanoTime() - start, figures.size());
  }
}
