package id.tolok.measurement.store;

import id.tolok.database.KeptPlans;
import id.tolok.measurement.Figure;
import id.tolok.measurement.FigureState;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes many figures at once: they are streamed into a table of the transaction (COPY), from
/// where two statements over the whole set take them.
@Repository
public class FigureCopy {

  /// A figure about to be kept.
  ///
  /// @param given one version after the one that was judged; where somebody was faster nothing of
  ///   the batch is kept
  /// @param state it has and keeps
  public record Staged(FigureWriter.Given given, FigureState state) {}

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final KeptPlans plans;

  FigureCopy(JdbcTemplate template, JdbcClient jdbc, KeptPlans plans) {
    this.template = template;
    this.jdbc = jdbc;
    this.plans = plans;
  }

  /// Keeps figures in the running transaction. PostgreSQL looks each one's variable up by a
  /// statement of its own, whose plan it would otherwise make anew for every row: four times the
  /// work of writing it.
  ///
  /// @return whether every one was kept; otherwise somebody wrote in between and the transaction
  ///   must be taken back
  public boolean write(long agencyId, long batchId, List<Staged> figures, Figure.Act act) {
    jdbc.sql(
            """
            create temporary table staged_figure (variable_id bigint, year smallint, slot smallint,
              version integer, amount numeric, note text, word text, state text, backfilled boolean) on commit drop
            """)
        .update();
    template.execute((Connection connection) -> stream(connection, figures));
    plans.keep();
    if (putFigures(agencyId, act) != figures.size()) {
      return false;
    }
    addEvents(agencyId, batchId, act);
    return true;
  }

  private static Object stream(Connection connection, List<Staged> figures) throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged_figure from stdin");
    var lines = new CopyLines(copy);
    try {
      for (Staged figure : figures) {
        lines.add(figure);
      }
      lines.end();
      return figures;
    } catch (IOException impossible) {
      throw new SQLException("could not stream figures", impossible);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /// In the order of the key, so that two batches never wait for each other.
  private int putFigures(long agencyId, Figure.Act act) {
    return jdbc.sql(
            """
            insert into measurement.figure as f (agency_id, variable_id, year, slot, version, amount, note, state,
              entered_by, entered_by_name, entered_at, backfilled)
            select :agency, variable_id, year, slot, version, amount, note, state, cast(:account as bigint), :name,
              :at, backfilled
            from staged_figure order by year, variable_id, slot
            on conflict (agency_id, year, variable_id, slot) do update set version = excluded.version,
              amount = excluded.amount, note = excluded.note,
              entered_by = excluded.entered_by, entered_by_name = excluded.entered_by_name,
              entered_at = excluded.entered_at, backfilled = excluded.backfilled
            where f.version = excluded.version - 1 and f.state in ('DRAFT', 'RETURNED')
            """)
        .param("agency", agencyId)
        .param("account", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void addEvents(long agencyId, long batchId, Figure.Act act) {
    jdbc.sql(
            """
            insert into measurement.figure_event (agency_id, variable_id, year, slot, version, kind, amount, note,
              state, reason, batch_id, backfilled, actor_id, actor_name, at)
            select :agency, variable_id, year, slot, version, 'ENTERED', amount, note, state, word, :batch, backfilled,
              cast(:account as bigint), :name, :at
            from staged_figure order by year, variable_id, slot
            """)
        .param("agency", agencyId)
        .param("batch", batchId)
        .param("account", account(act))
        .param("name", act.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  static @Nullable Long account(Figure.Act act) {
    return act.accountId().isPresent() ? act.accountId().getAsLong() : null;
  }
}
